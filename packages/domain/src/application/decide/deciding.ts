import { addYears, chinaDay } from '../../calendar/dates.js';
import { accept } from '../../core/decision.js';
import { procedures } from '../../campaign/tier-procedure.js';
import { conflict } from '../../core/refusal.js';
import { currentEligibility, evaluationPending, mustBeEligible } from '../eligibility.js';
import { nextRound } from '../eligibility.js';
import { type ApplicationAct } from '../commands.js';

/** Puts the decision off (暂缓认定) while something needed is missing, and says what. */
export const deferDecision: ApplicationAct<'defer-decision'> = {
  precondition: (state) => {
    const evaluated = currentEligibility(state);
    if (evaluated === null) return evaluationPending();
    return evaluated.verdict === 'undetermined'
      ? null
      : conflict(
          'determined',
          '结论已经确定，不能暂缓。',
          'The outcome is determined; it cannot be deferred.',
        );
  },
  decide: ({ reason }, state) =>
    accept({
      type: 'application.decision-deferred',
      data: { reason, missing: state.eligibility?.missing ?? [] },
    }),
};

/** Takes a deferred decision up again and asks for a fresh evaluation. */
export const resumeDecision: ApplicationAct<'resume-decision'> = {
  decide: ({ reason }, state) =>
    accept({
      type: 'application.decision-resumed',
      data: { round: nextRound(state), stage: 'conclusion', reason },
    }),
};

/** Names the factory for cultivation (培育对象), for at most two years (工信厅联通装函〔2025〕251号). */
export const nameForCultivation: ApplicationAct<'name-for-cultivation'> = {
  precondition: mustBeEligible,
  decide: ({ goals }, _state, { now }) => {
    const until = addYears(chinaDay(now), procedures.pioneer.cultivationYears);
    return accept({ type: 'application.named-for-cultivation', data: { until, goals, on: chinaDay(now) } });
  },
};

/** Applies for acceptance (验收申请) before the cultivation period has run out. */
export const applyForAcceptance: ApplicationAct<'apply-for-acceptance'> = {
  precondition: ({ cultivation }, { now }) =>
    cultivation !== null && chinaDay(now) > cultivation.until
      ? conflict(
          'cultivation-over',
          `培育期已于 ${cultivation.until} 届满。`,
          `The cultivation period ended on ${cultivation.until}.`,
        )
      : null,
  decide: ({ summary, kpis }, state, { now }) =>
    accept({
      type: 'application.acceptance-applied-for',
      data: { round: nextRound(state), stage: 'acceptance', asOf: chinaDay(now), summary, kpis },
    }),
};

/** The province's first check of an application for acceptance (推荐单位初审). */
export const checkAcceptance: ApplicationAct<'check-acceptance'> = {
  decide: ({ opinion }) => accept({ type: 'application.acceptance-checked', data: { opinion } }),
};

/** Passes the acceptance (验收通过), where the evaluation at acceptance holds. */
export const passAcceptance: ApplicationAct<'pass-acceptance'> = {
  precondition: mustBeEligible,
  decide: ({ opinion }, _state, { now }) =>
    accept({ type: 'application.acceptance-passed', data: { opinion, on: chinaDay(now) } }),
};
