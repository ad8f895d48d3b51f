import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { type Waiver } from '../request/request.js';
import { type Area, areaLabels, type Verdict } from '../vocabulary.js';
import {
  combination,
  conjunction,
  type Dossier,
  type Judge,
  listed,
  resultOf,
  sharedResult,
} from './judge.js';
import { type ClauseResult, type Reason, reason } from './result.js';

/** The areas (环节) that must be covered once a waiver has taken its own away. */
export function areasRequired(plan: TierPlan, waiver: Waiver | null | undefined): readonly Area[] {
  if (waiver === undefined || waiver === null) return plan.requiredAreas;
  return plan.requiredAreas.filter((area) => !waiver.areas.includes(area));
}

function positionsOf(areas: readonly Area[], plan: TierPlan): readonly number[] {
  return areas.map((area) => plan.areaPositions.get(area) ?? -1);
}

/**
 * `T/construction/coverage`: the conjunction over the required areas; waived where a waiver stands and the rest
 * holds.
 */
export function coverageJudge(clause: PlannedClause, plan: TierPlan): Judge {
  const known = new Map<number, ClauseResult>();
  const required = positionsOf(plan.requiredAreas, plan);
  return ({ request, results }) => {
    const waiver = request.waivers?.[clause.id] ?? undefined;
    if (waiver !== undefined) return judgeWaived(clause, plan, results, waiver);
    const code = combination(results, required);
    let result = known.get(code);
    if (result === undefined) {
      const verdict = conjunction(results, required);
      result = sharedResult(clause, verdict, 'coverage', tellAreas(plan, plan.requiredAreas, results));
      known.set(code, result);
    }
    return result;
  };
}

function judgeWaived(
  clause: PlannedClause,
  plan: TierPlan,
  results: Dossier['results'],
  waiver: Waiver,
): ClauseResult {
  const required = areasRequired(plan, waiver);
  const verdict = conjunction(results, positionsOf(required, plan));
  const names = listed(
    plan.requiredAreas.filter((area) => !required.includes(area)).map((area) => areaLabels[area]),
  );
  return resultOf(clause, verdict === 'met' ? 'waived' : verdict, 'coverage', [
    ...tellAreas(plan, required, results),
    reason(
      'areas-waived',
      `原则上条款豁免（理由：${waiver.reason}）：${names.zh}`,
      `Waived under the in-principle clause (reason: ${waiver.reason}): ${names.en}`,
    ),
  ]);
}

const headings: Readonly<Record<Verdict, readonly [code: string, zh: string, en: string]>> = {
  met: ['areas-covered', '已覆盖环节', 'Areas covered'],
  'not-met': ['areas-not-covered', '未覆盖环节', 'Areas not covered'],
  undetermined: ['areas-undetermined', '尚不能判定的环节', 'Areas undetermined'],
};

function tellAreas(
  plan: TierPlan,
  required: readonly Area[],
  results: Dossier['results'],
): readonly Reason[] {
  return (['met', 'not-met', 'undetermined'] as const).flatMap((verdict) => {
    const among = required.filter((area) => results[plan.areaPositions.get(area) ?? -1]?.verdict === verdict);
    if (among.length === 0) return [];
    const [code, zh, en] = headings[verdict];
    const names = listed(among.map((area) => areaLabels[area]));
    return [reason(code, `${zh}：${names.zh}`, `${en}: ${names.en}`)];
  });
}
