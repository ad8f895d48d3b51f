import { evaluateOverlaid, type OverlaidRequest, validateOverlaid } from '../overlays/evaluate-overlaid.js';
import { type Issue } from '../request/request.js';
import { type RequestVerdict, type Tier, tiers } from '../vocabulary.js';
import { Alternatives } from './alternatives.js';
import { applyChange, type Change } from './change.js';
import { cheapest, type ChangeSet, totalCost } from './combine.js';

/** A minimal set of changes under which the evaluator finds the dossier eligible. */
export interface GapSet {
  readonly cost: number;
  readonly changes: readonly Change[];
}

/** What lies between a dossier and a tier. */
export interface Gap {
  readonly tier: Tier;
  readonly verdict: RequestVerdict;
  /** Cheapest first by the platform's stated order (平台默认); empty where nothing is lacking. */
  readonly sets: readonly GapSet[];
  /** What the dossier, as it is, comes to at each tier. */
  readonly reachable: readonly { readonly tier: Tier; readonly verdict: RequestVerdict }[];
  /** The highest tier it is eligible for now. */
  readonly highest: Tier | null;
}

/**
 * The minimal sets of changes that would make a dossier eligible for a tier. Each set returned has been confirmed by
 * running the evaluator on the changed dossier, and dropping any one of its changes has been found to break it.
 * @param limit the most sets to return
 */
export function gap(
  request: OverlaidRequest,
  tier: Tier = request.tier,
  limit = 10,
): { readonly ok: true; readonly gap: Gap } | { readonly ok: false; readonly issues: readonly Issue[] } {
  const target = { ...request, tier };
  const sound = validateOverlaid(target);
  if (!sound.ok) return sound;
  const evaluation = evaluateOverlaid(target);
  if (!evaluation.ok) return evaluation;
  const { verdict } = evaluation.result;
  const sets =
    verdict === 'eligible'
      ? []
      : confirmed(target, new Alternatives(sound, evaluation.result, limit).forVerdict());
  const reachable = tiers.map((rung) => ({ tier: rung, verdict: verdictOn({ ...request, tier: rung }) }));
  return {
    ok: true,
    gap: {
      tier,
      verdict,
      sets: cheapest(sets, limit).map((changes) => ({ cost: totalCost(changes), changes })),
      reachable,
      highest: reachable.findLast((rung) => rung.verdict === 'eligible')?.tier ?? null,
    },
  };
}

function verdictOn(request: OverlaidRequest): RequestVerdict {
  const evaluation = evaluateOverlaid(request);
  return evaluation.ok ? evaluation.result.verdict : 'undetermined';
}

function eligibleWith(request: OverlaidRequest, changes: ChangeSet): boolean {
  return verdictOn(changes.reduce(applyChange, request)) === 'eligible';
}

/** The sets the evaluator confirms, each without any change it could do without, none of them twice. */
function confirmed(request: OverlaidRequest, candidates: readonly ChangeSet[]): readonly ChangeSet[] {
  const kept = new Map<string, ChangeSet>();
  for (const candidate of candidates) {
    if (!eligibleWith(request, candidate)) continue;
    const minimal = candidate.reduce<ChangeSet>((set, change) => {
      const without = set.filter((other) => other !== change);
      return eligibleWith(request, without) ? without : set;
    }, candidate);
    kept.set(JSON.stringify(minimal), minimal);
  }
  return [...kept.values()];
}
