import { type Actor, awaitedAs, type Grant, type Rules, unitOf } from '@tidu/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { inRegion } from './place.js';
import { type PolicyColumns } from './visible.js';

/** The phases in which something is a person's next step under the same conditions. */
interface Cell {
  readonly phases: Set<string>;
  readonly conditions: readonly RawBuilder<SqlBool>[];
}

/**
 * Whether a row is an actor's next step, read off the rules of the permission matrix (待办). Whether it is the actor's to see
 * is the visibility's business.
 */
export function isNextStep(steps: Rules, actor: Actor, columns: PolicyColumns): RawBuilder<SqlBool> {
  const cells = new Map<string, Cell>();
  for (const [command, { grants, phases }] of Object.entries(steps)) {
    const awaited = awaitedAs(command, actor);
    for (const grant of grants.filter(({ role }) => role === actor.role)) {
      const key = JSON.stringify([grant.relation, grant.tiers, awaited]);
      const cell = cells.get(key) ?? {
        phases: new Set(),
        conditions: [
          related(grant, actor, columns),
          ...(grant.tiers === undefined ? [] : [oneOf('t.tier', grant.tiers)]),
          ...(awaited === null ? [] : [standsAwaited(awaited)]),
        ],
      };
      for (const phase of phases) cell.phases.add(phase);
      cells.set(key, cell);
    }
  }
  const alternatives = [...cells.values()].map(
    ({ phases, conditions }) =>
      sql<SqlBool>`(${sql.join([oneOf('t.phase', [...phases]), ...conditions], sql` and `)})`,
  );
  return alternatives.length === 0 ? sql`false` : sql`(${sql.join(alternatives, sql` or `)})`;
}

/** How the person stands to the row: the relations of the permission matrix as SQL. */
function related({ relation }: Grant, actor: Actor, columns: PolicyColumns): RawBuilder<SqlBool> {
  const never = sql<SqlBool>`false`;
  switch (relation) {
    case 'any':
      return sql`true`;
    case 'own-enterprise':
      return actor.enterprise === undefined ? never : sql`t.enterprise = ${actor.enterprise}`;
    case 'in-region':
      return actor.region === undefined ? never : inRegion(columns.place, actor.region);
    case 'own-region':
      return actor.region === undefined
        ? never
        : sql`(t.channel is null and ${inRegion(columns.place, actor.region)})`;
    case 'own-group':
      return actor.unit === undefined ? never : sql`t.channel = ${actor.unit}`;
    case 'own-unit': {
      const unit = unitOf(actor);
      return unit === undefined || !columns.hasUnit ? never : sql`t.unit = ${unit}`;
    }
    case 'assigned':
      return columns.hasAssigned ? sql`t.assigned @> array[${actor.id}]::text[]` : never;
  }
}

function standsAwaited(awaited: { readonly by: string } | 'nobody'): RawBuilder<SqlBool> {
  return awaited === 'nobody' ? sql`t.awaited = '{}'` : sql`t.awaited @> array[${awaited.by}]::text[]`;
}

function oneOf(column: string, values: readonly string[]): RawBuilder<SqlBool> {
  return sql`${sql.raw(column)} in (${sql.join(values)})`;
}
