import { addYears, chinaDay } from '../../calendar/dates.js';
import { accept, refuse } from '../../core/decision.js';
import { procedures } from '../../campaign/tier-procedure.js';
import { conflict } from '../../core/refusal.js';
import { currentEligibility, mustBeEligible } from '../eligibility.js';
import { nextRound } from '../rounds.js';
import { type Handler } from './act.js';

/** Puts the decision off (暂缓认定) while something needed is missing, and says what. */
export const deferDecision: Handler<'defer-decision'> = ({ reason }, state) => {
  const evaluated = currentEligibility(state);
  if (!evaluated.ok) return evaluated;
  return evaluated.eligibility.verdict === 'undetermined'
    ? accept({
        type: 'application.decision-deferred',
        data: { reason, missing: evaluated.eligibility.missing },
      })
    : refuse(
        conflict(
          'determined',
          '结论已经确定，不能暂缓。',
          'The outcome is determined; it cannot be deferred.',
        ),
      );
};

/** Takes a deferred decision up again and asks for a fresh evaluation. */
export const resumeDecision: Handler<'resume-decision'> = ({ reason }, state) =>
  accept({
    type: 'application.decision-resumed',
    data: { round: nextRound(state), stage: 'conclusion', reason },
  });

/** Names the factory for cultivation (培育对象), for at most two years (工信厅联通装函〔2025〕251号). */
export const nameForCultivation: Handler<'name-for-cultivation'> = ({ goals }, state, { now }) => {
  const eligible = mustBeEligible(state);
  if (eligible !== null) return eligible;
  const until = addYears(chinaDay(now), procedures.pioneer.cultivationYears);
  return accept({ type: 'application.named-for-cultivation', data: { until, goals, on: chinaDay(now) } });
};

/** Applies for acceptance (验收申请) before the cultivation period has run out. */
export const applyForAcceptance: Handler<'apply-for-acceptance'> = ({ summary, kpis }, state, { now }) => {
  const asOf = chinaDay(now);
  if (state.cultivation !== null && asOf > state.cultivation.until) {
    return refuse(
      conflict(
        'cultivation-over',
        `培育期已于 ${state.cultivation.until} 届满。`,
        `The cultivation period ended on ${state.cultivation.until}.`,
      ),
    );
  }
  const data = { round: nextRound(state), stage: 'acceptance' as const, asOf, summary, kpis };
  return accept({ type: 'application.acceptance-applied-for', data });
};

/** The province's first check of an application for acceptance (推荐单位初审). */
export const checkAcceptance: Handler<'check-acceptance'> = ({ opinion }) =>
  accept({ type: 'application.acceptance-checked', data: { opinion } });

/** Passes the acceptance (验收通过), where the evaluation at acceptance holds. */
export const passAcceptance: Handler<'pass-acceptance'> = ({ opinion }, state, { now }) =>
  mustBeEligible(state) ??
  accept({ type: 'application.acceptance-passed', data: { opinion, on: chinaDay(now) } });
