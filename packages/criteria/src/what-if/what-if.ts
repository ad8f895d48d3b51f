import { type Shelf } from '../editions/registry.js';
import {
  type OverlaidRequest,
  type OverlaidResult,
  evaluateOverlaid,
} from '../overlays/evaluate-overlaid.js';
import { type Issue } from '../request/request.js';
import { type ClauseVerdict, type Verdict } from '../vocabulary.js';
import { type Reason } from '../verdict/result.js';

/** What is supposed otherwise: another edition, interpretation, tier, day, findings, waivers, or overlays. */
export type Supposition = Partial<
  Pick<
    OverlaidRequest,
    'edition' | 'interpretation' | 'tier' | 'asOf' | 'findings' | 'waivers' | 'overlays' | 'measures'
  >
>;

/** A clause or indicator that comes out differently; null where one side does not have it. */
export interface Flip<V> {
  readonly id: string;
  readonly before: V | null;
  readonly after: V | null;
  readonly reasonsBefore: readonly Reason[];
  readonly reasonsAfter: readonly Reason[];
}

/** The same dossier judged twice, and what flips between. */
export interface Comparison {
  readonly before: OverlaidResult;
  readonly after: OverlaidResult;
  readonly clauses: readonly Flip<ClauseVerdict>[];
  readonly kpis: readonly Omit<Flip<Verdict>, 'reasonsBefore' | 'reasonsAfter'>[];
}

/**
 * Judges the same dossier as it stands and under a supposition, and says what flips and why.
 * @param shelf the editions either may name; by default those that come with the product
 * @returns the comparison; or every fault of either request with its JSON path
 */
export function whatIf(
  request: OverlaidRequest,
  supposition: Supposition,
  shelf?: Shelf,
):
  | { readonly ok: true; readonly comparison: Comparison }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const before = evaluateOverlaid(request, shelf);
  if (!before.ok) return before;
  const after = evaluateOverlaid({ ...request, ...supposition }, shelf);
  if (!after.ok) return after;
  return {
    ok: true,
    comparison: {
      before: before.result,
      after: after.result,
      clauses: clauseFlips(before.result, after.result),
      kpis: kpiFlips(before.result, after.result),
    },
  };
}

function clauseFlips(before: OverlaidResult, after: OverlaidResult): readonly Flip<ClauseVerdict>[] {
  const earlier = new Map(before.clauses.map((clause) => [clause.id, clause]));
  const later = new Map(after.clauses.map((clause) => [clause.id, clause]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [one, other] = [earlier.get(id), later.get(id)];
    if (one?.verdict === other?.verdict) return [];
    return {
      id,
      before: one?.verdict ?? null,
      after: other?.verdict ?? null,
      reasonsBefore: one?.reasons ?? [],
      reasonsAfter: other?.reasons ?? [],
    };
  });
}

function kpiFlips(before: OverlaidResult, after: OverlaidResult): Comparison['kpis'] {
  const earlier = new Map(before.kpis.map(({ kpi, verdict }) => [kpi, verdict]));
  const later = new Map(after.kpis.map(({ kpi, verdict }) => [kpi, verdict]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [one, other] = [earlier.get(id) ?? null, later.get(id) ?? null];
    return one === other ? [] : { id, before: one, after: other };
  });
}
