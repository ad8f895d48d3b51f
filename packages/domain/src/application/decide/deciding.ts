import { addYears, chinaDay } from '../../calendar/dates.js';
import { addWorkingDays } from '../../calendar/working-days.js';
import { accept, refuse, type Refused } from '../../decider.js';
import { procedures } from '../../policy/procedure.js';
import { conflict, invalid, issue } from '../../refusal.js';
import { type Application } from '../application.js';
import { certificateNumber } from '../certificate.js';
import { type Handler } from './context.js';
import { nextRound } from './declaring.js';
import { remedies } from './remedies.js';

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

/** Publishes the proposed award (公示), for at least the campaign's number of working days. */
export const publishNotice: Handler<'publish-notice'> = ({ noticeId }, state, { now }) => {
  if (state.campaign === null)
    return refuse(conflict('no-campaign', '申报没有批次。', 'The application has no campaign.'));
  if (procedures[state.campaign.tier].cultivationYears > 0 && state.phase !== 'acceptance-passed') {
    return refuse(
      conflict(
        'cultivation-first',
        '该等级须先经培育期并通过验收。',
        'This tier is awarded only after cultivation and acceptance.',
      ),
    );
  }
  const eligible = mustBeEligible(state);
  if (eligible !== null) return eligible;
  const startsOn = chinaDay(now);
  return accept({
    type: 'application.notice-published',
    data: { noticeId, startsOn, endsOn: addWorkingDays(startsOn, state.campaign.noticeWorkingDays) },
  });
};

/** Names the factory for cultivation (培育对象), for at most two years (工信厅联通装函〔2025〕251号). */
export const nameForCultivation: Handler<'name-for-cultivation'> = ({ goals }, state, { now }) => {
  const eligible = mustBeEligible(state);
  if (eligible !== null) return eligible;
  const until = addYears(chinaDay(now), procedures.pioneer.cultivationYears);
  return accept({ type: 'application.named-for-cultivation', data: { until, goals } });
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
export const passAcceptance: Handler<'pass-acceptance'> = ({ opinion }, state) =>
  mustBeEligible(state) ?? accept({ type: 'application.acceptance-passed', data: { opinion } });

/** Awards the tier (认定) after the public notice has run its full time. */
export const award: Handler<'award'> = (_command, state, { now }) => {
  const { campaign, factory, notice } = state;
  if (campaign === null || factory === null || notice === null) {
    return refuse(conflict('no-notice', '未经公示不能认定。', 'Nothing is awarded without public notice.'));
  }
  const today = chinaDay(now);
  if (today <= notice.endsOn) {
    return refuse(
      conflict(
        'notice-running',
        `公示至 ${notice.endsOn}，期满次日起方可认定。`,
        `The public notice runs until ${notice.endsOn}; the award is possible from the day after.`,
      ),
    );
  }
  const eligible = mustBeEligible(state);
  if (eligible !== null) return eligible;
  const number = certificateNumber(campaign, factory.province, state.id);
  const term = {
    certificateNumber: number,
    validFrom: today,
    validUntil: addYears(today, campaign.validityYears),
  };
  const { edition, interpretation, tier } = campaign;
  const basis = {
    applicationId: state.id,
    campaignId: campaign.id,
    edition,
    interpretation,
    findings: state.findings,
    waivers: state.sections.waivers ?? {},
  };
  return accept(
    { type: 'application.awarded', data: term },
    { type: 'factory.title-conferred', data: { tier, ...term, basis } },
  );
};

/** Refuses the award (不予认定) with reasons by clause, and names the remedies. */
export const refuseAward: Handler<'refuse-award'> = ({ reasons }, state) => {
  if (reasons.length === 0) {
    return refuse(
      invalid(
        'reasons-required',
        '不予认定须逐条说明理由。',
        'A refusal gives its reasons, clause by clause.',
        [issue('$.reasons', '至少一条。', 'At least one.')],
      ),
    );
  }
  return accept({
    type: 'application.award-refused',
    data: { reasons, remedies: remedies(state.campaign?.tier) },
  });
};

/** The evaluation asked for last, or the reason why it cannot be relied on yet. */
function currentEligibility(state: Application) {
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

function mustBeEligible(state: Application): Refused | null {
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
