import { type Problem } from '@tidu/contracts';
import { type CaseKind } from '../../../presentation/case-kinds.js';
import { type CaseSearch } from '../search.js';

/** What the form that opens a case file is given. */
export interface OpeningProps {
  readonly kind: CaseKind;
  /** What it is opened for. */
  readonly search: CaseSearch;
  /** The act's name, as it stands on its button. */
  readonly title: string;
  readonly pending: boolean;
  readonly problem: Problem | null;
  readonly onBody: (body: unknown) => void;
}
