import { type Action } from '@tidu/contracts';

/** Commands that are open to a reader, as actions of a view. */
export function openActions(commands: readonly string[]): Action[] {
  return commands.map((type) => ({ type, whyNot: null, leadsTo: null }));
}
