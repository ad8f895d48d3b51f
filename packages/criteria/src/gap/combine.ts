import { type Change, costOf } from './change.js';

/** Changes that together do it, in a fixed order. */
export type ChangeSet = readonly Change[];

/** What a set costs: the sum of its changes. */
export function totalCost(set: ChangeSet): number {
  return set.reduce((sum, change) => sum + costOf(change), 0);
}

/** Cheapest first; of equal cost the fewer changes first; then in the order they came. */
export function cheapest(sets: readonly ChangeSet[], limit: number): readonly ChangeSet[] {
  return [...sets]
    .sort((one, other) => totalCost(one) - totalCost(other) || one.length - other.length)
    .slice(0, limit);
}

/** One alternative of each part, in every combination, keeping the cheapest. */
export function combinations(parts: readonly (readonly ChangeSet[])[], limit: number): readonly ChangeSet[] {
  let sets: readonly ChangeSet[] = [[]];
  for (const alternatives of parts)
    sets = cheapest(
      sets.flatMap((set) => alternatives.map((alternative) => merged([...set, ...alternative]))),
      limit,
    );
  return sets;
}

/** Every choice of `count` of the alternatives, keeping the cheapest. */
export function choices(
  alternatives: readonly ChangeSet[],
  count: number,
  limit: number,
): readonly ChangeSet[] {
  let chosen: readonly (readonly ChangeSet[])[] = Array.from({ length: count + 1 }, (_, size) =>
    size === 0 ? [[]] : [],
  );
  for (const alternative of alternatives)
    chosen = chosen.map((sets, size) =>
      cheapest([...sets, ...(chosen[size - 1] ?? []).map((set) => [...set, ...alternative])], limit),
    );
  return chosen[count] ?? [];
}

/** The changes with those that touch the same thing made one. */
function merged(changes: ChangeSet): ChangeSet {
  const kept = new Map<string, Change>();
  for (const change of changes) {
    const key = subject(change);
    const earlier = kept.get(key);
    kept.set(key, earlier === undefined ? change : stronger(earlier, change));
  }
  return [...kept.values()];
}

function subject(change: Change): string {
  switch (change.kind) {
    case 'kpi':
      return `kpi ${change.kpi} ${change.figure}`;
    case 'maturity':
    case 'wait':
      return change.kind;
    case 'waiver':
      return `waiver ${change.clause}`;
    default:
      return JSON.stringify(change);
  }
}

/** Of two changes to the same thing the one that does for both. */
function stronger(one: Change, other: Change): Change {
  if (one.kind === 'wait' && other.kind === 'wait') return one.until >= other.until ? one : other;
  if (one.kind === 'waiver' && other.kind === 'waiver')
    return { ...one, areas: [...new Set([...one.areas, ...other.areas])] };
  if ((one.kind === 'maturity' || one.kind === 'kpi') && one.kind === other.kind)
    return one.to >= other.to ? one : other;
  return one;
}
