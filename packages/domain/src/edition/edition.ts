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

export type EditionCommand =
  | {
      readonly type: 'adopt-edition';
      readonly id: string;
      readonly contentHash: string;
      readonly inForceFrom: Day;
      readonly documentNumber: string;
    }
  | { readonly type: 'retire-edition'; readonly from: Day };

export type EditionEvent =
  | {
      readonly type: 'edition.adopted';
      readonly data: Pick<AdoptedEdition, 'id' | 'contentHash' | 'inForceFrom' | 'documentNumber'>;
    }
  | { readonly type: 'edition.retired'; readonly data: { readonly from: Day } };

export const noEdition: AdoptedEdition = {
  id: '',
  phase: 'none',
  contentHash: '',
  inForceFrom: '',
  documentNumber: '',
  retiredFrom: null,
};

/** Folds one event into an adopted edition. */
export function evolveEdition(state: AdoptedEdition, event: EditionEvent): AdoptedEdition {
  switch (event.type) {
    case 'edition.adopted':
      return { ...noEdition, ...event.data, phase: 'adopted' };
    case 'edition.retired':
      return { ...state, phase: 'retired', retiredFrom: event.data.from };
  }
}
