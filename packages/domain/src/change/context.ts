import { type Enterprise } from '../enterprise/state.js';
import { type Factory } from '../factory/state.js';

/** The other streams a decision on a change rests on. */
export interface ChangeRelated {
  readonly factory?: Factory;
  readonly enterprise?: Enterprise;
  /** The enterprise that takes over. */
  readonly successor?: Enterprise;
  readonly revocation?: { readonly phase: string };
}
