import { type Tier, tiers } from '@tidu/criteria';
import { type AggregateName } from './aggregates.js';
import { type Actor } from './core/actor.js';
import { permissionMatrix } from './permissions.js';
import { type Rules } from './policy/rules.js';

/** A command that opens a thing of a kind. */
export interface Opening {
  readonly aggregate: AggregateName;
  readonly command: string;
  /** The tiers for which they may; for the others it is somebody else's. */
  readonly tiers: readonly Tier[];
}

/**
 * What an actor may open (可发起事项) by the permission matrix: the kinds of thing, for before it is opened only the command
 * says which one it would be, and whose.
 */
export function openings({ role }: Actor): readonly Opening[] {
  const kinds = Object.entries(permissionMatrix.rules) as [AggregateName, Rules][];
  return kinds.flatMap(([aggregate, rules]) =>
    Object.entries(rules).flatMap(([command, { grants, phases }]) => {
      const own = grants.filter((grant) => grant.role === role);
      if (!phases.includes('none') || own.length === 0) return [];
      const open = tiers.filter((tier) => own.some((grant) => grant.tiers?.includes(tier) ?? true));
      return [{ aggregate, command, tiers: open }];
    }),
  );
}
