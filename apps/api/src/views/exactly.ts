import { type SameFields } from '@tidu/contracts';

/**
 * Hands a value out as a view. It compiles only where the value has the view's fields, down to the last: neither one
 * missing, nor one that a state was given and nobody decided to show.
 */
export function exactly<Shown>() {
  return <Value extends Shown>(
    value: Value & (SameFields<Value, Shown> extends true ? unknown : 'has fields the view does not have'),
  ): Shown => value;
}
