import { type Day } from '../calendar/dates.js';
import { type EditionPhase } from './rules.js';

/** An edition of the criteria (要素条件版本) as the ministry adopted it for awards. */
export interface AdoptedEdition {
  /** As the criteria name it, such as `2024`. */
  readonly id: string;
  readonly phase: EditionPhase;
  /** The hash of its content, `sha256:` and 64 hexadecimal digits: what exactly was adopted. */
  readonly contentHash: string;
  readonly inForceFrom: Day;
  /** 文号 of the document that adopted it. */
  readonly documentNumber: string;
  /** The first day it is no longer used for new campaigns. */
  readonly retiredFrom: Day | null;
}

export const noEdition: AdoptedEdition = {
  id: '',
  phase: 'none',
  contentHash: '',
  inForceFrom: '',
  documentNumber: '',
  retiredFrom: null,
};
