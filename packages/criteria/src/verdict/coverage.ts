import { type TierPlan } from '../editions/plan.js';
import { type Waiver } from '../request/request.js';
import { type Area, areaLabels } from '../vocabulary.js';
import { conjunction, listed, type Outcome, reason } from './outcome.js';
import { type Reason } from './result.js';

/** The areas (环节) that must be covered once a waiver has taken its own away. */
export function areasRequired(plan: TierPlan, waiver: Waiver | null | undefined): readonly Area[] {
  if (waiver === undefined || waiver === null) return plan.requiredAreas;
  return plan.requiredAreas.filter((area) => !waiver.areas.includes(area));
}

/** `T/construction/coverage`: the conjunction over the required areas; waived where a waiver stands and the rest holds. */
export function judgeCoverage(
  plan: TierPlan,
  outcomes: readonly (Outcome | undefined)[],
  waiver: Waiver | null | undefined,
): Outcome {
  const verdictOf = (area: Area) => outcomes[plan.areaPositions.get(area) ?? -1]?.verdict ?? 'undetermined';
  const required = areasRequired(plan, waiver);
  const verdict = conjunction(required.map(verdictOf));
  const reasons: Reason[] = [];
  const tell = (code: string, areas: readonly Area[], zh: string, en: string) => {
    if (areas.length === 0) return;
    const names = listed(areas.map((area) => areaLabels[area]));
    reasons.push(reason(code, `${zh}：${names.zh}`, `${en}: ${names.en}`));
  };
  const among = (wanted: string) => required.filter((area) => verdictOf(area) === wanted);
  tell('areas-covered', among('met'), '已覆盖环节', 'Areas covered');
  tell('areas-not-covered', among('not-met'), '未覆盖环节', 'Areas not covered');
  tell('areas-undetermined', among('undetermined'), '尚不能判定的环节', 'Areas undetermined');
  if (waiver === undefined || waiver === null) return { verdict, decidedBy: 'coverage', reasons };
  tell(
    'areas-waived',
    plan.requiredAreas.filter((area) => !required.includes(area)),
    `原则上条款豁免（理由：${waiver.reason}）`,
    `Waived under the in-principle clause (reason: ${waiver.reason})`,
  );
  return { verdict: verdict === 'met' ? 'waived' : verdict, decidedBy: 'coverage', reasons };
}
