import { type Rule } from '../editions/edition.js';
import { type DraftNode } from './draft.js';

/**
 * What became of one node: the same text with another number, other punctuation at its end, other words, new, or no
 * longer there.
 */
export type ChangeKind = 'renumbered' | 'punctuation' | 'changed' | 'new' | 'removed';

/** One node of a draft that is not word for word as in the edition before. */
export interface Change {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly node: DraftNode['kind'];
  readonly before: string | null;
  readonly after: string | null;
  readonly needsRule: boolean;
  readonly suggestedRule?: Rule;
}
