import { refuse, type Refused } from '../core/decision.js';
import { conflict } from '../core/refusal.js';
import { type Application } from './state.js';

/** The evaluation asked for last, or the reason why it cannot be relied on yet. */
export function currentEligibility(state: Application) {
  const { eligibility, round } = state;
  return eligibility !== null && eligibility.round === round?.round
    ? { ok: true as const, eligibility }
    : refuse(
        conflict(
          'evaluation-pending',
          '系统正在计算评价结果，请稍候再试。',
          'The evaluation is still being computed; try again in a moment.',
        ),
      );
}

/** Why something that rests on a positive outcome cannot be done; null where the outcome is positive. */
export function mustBeEligible(state: Application): Refused | null {
  const evaluated = currentEligibility(state);
  if (!evaluated.ok) return evaluated;
  switch (evaluated.eligibility.verdict) {
    case 'eligible':
      return null;
    case 'ineligible':
      return refuse(
        conflict(
          'not-eligible',
          '评价结果为不符合要素条件，不能认定。',
          'The criteria are not met; the tier cannot be awarded.',
        ),
      );
    case 'undetermined':
      return refuse(
        conflict(
          'undetermined',
          '评价结果尚无法判定，请补齐所缺数据或暂缓认定。',
          'The outcome is undetermined; supply what is missing, or defer the decision.',
        ),
      );
  }
}
