import { type AggregateName } from './aggregates.js';
import { type Actor } from './core/actor.js';
import { permissionMatrix } from './permissions.js';
import { type Rules } from './policy/rules.js';

/** A command that opens a thing of a kind. */
export interface Opening {
  readonly aggregate: AggregateName;
  readonly command: string;
}

/**
 * What an actor may open (可发起事项) by the permission matrix: the kinds of thing, for before it is opened only the command
 * says which one it would be, and whose.
 */
export function openings({ role }: Actor): readonly Opening[] {
  const kinds = Object.entries(permissionMatrix.rules) as [AggregateName, Rules][];
  return kinds.flatMap(([aggregate, rules]) =>
    Object.entries(rules)
      .filter(
        ([, { grants, phases }]) => phases.includes('none') && grants.some((grant) => grant.role === role),
      )
      .map(([command]) => ({ aggregate, command })),
  );
}
