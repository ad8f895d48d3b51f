import { conflict, type Refusal } from '../core/refusal.js';
import { type Application, type Eligibility } from './state.js';

/** What came of the evaluation asked for last; null while it is being computed. */
export function currentEligibility({ eligibility, round }: Application): Eligibility | null {
  return eligibility?.round === round?.round ? eligibility : null;
}

/** The number of the next evaluation of an application. */
export function nextRound({ round }: Application): number {
  return (round?.round ?? 0) + 1;
}

/** Why nothing can rest on the evaluation yet. */
export function evaluationPending(): Refusal {
  return conflict(
    'evaluation-pending',
    '系统正在计算评价结果，请稍候再试。',
    'The evaluation is still being computed; try again in a moment.',
  );
}

/** Why something that rests on a positive outcome cannot be done; null where the outcome is positive. */
export function mustBeEligible(state: Application): Refusal | null {
  switch (currentEligibility(state)?.verdict) {
    case undefined:
      return evaluationPending();
    case 'eligible':
      return null;
    case 'ineligible':
      return conflict(
        'not-eligible',
        '评价结果为不符合要素条件，不能认定。',
        'The criteria are not met; the tier cannot be awarded.',
      );
    case 'undetermined':
      return conflict(
        'undetermined',
        '评价结果尚无法判定，请补齐所缺数据或暂缓认定。',
        'The outcome is undetermined; supply what is missing, or defer the decision.',
      );
  }
}
