import { nationalCalendar } from '../../calendar/commands.js';
import { addYears, chinaDay } from '../../calendar/dates.js';
import { endProvisional } from '../../calendar/end-provisional.js';
import { type Calendar, noCalendar } from '../../calendar/state.js';
import { isOver } from '../../calendar/term.js';
import { accept, refuse } from '../../core/decision.js';
import { mayApplyFor } from '../../factory/may-apply.js';
import { type LeadsTo } from '../../frame/available-action.js';
import { conflict, invalid, issue, type Refusal } from '../../core/refusal.js';
import { noticeTerm } from '../clocks.js';
import { type Application } from '../state.js';
import { certificateNumber } from '../../factory/certificate.js';
import { type ApplicationAct, ownFactory } from '../commands.js';
import { mustBeEligible } from '../eligibility.js';

import { decidedOn } from '../decided-on.js';
import { remedies } from '../remedies.js';

/**
 * Checks credit and accidents again at the end of the notice (公示期满复查): what changed since the application counts up to
 * that day (practice of the provinces, 平台默认).
 */
export const recheck: ApplicationAct<'recheck'> = {
  related: () => nationalCalendar,
  precondition: (state, { now, related: { calendar = noCalendar } }) =>
    noticeFault(state, chinaDay(now), calendar),
  leadsTo: toNotice,
  decide: (
    { checkedOn, creditClear, accidentsClear, source, remark },
    { notice },
    { now, related: { calendar = noCalendar } },
  ) =>
    notice !== null && checkedOn >= noticeTerm(notice, calendar).dueOn && checkedOn <= chinaDay(now)
      ? accept({
          type: 'application.rechecked',
          data: { checkedOn, creditClear, accidentsClear, source, remark },
        })
      : refuse(
          invalid(
            'recheck-untimely',
            '复查日期应在公示期满当日至今天之间。',
            'The check must lie between the end of the notice and today.',
            [issue('$.checkedOn', '日期不在范围内。', 'The day lies outside.')],
          ),
        ),
};

/** Awards the tier (认定) after the public notice has run its full time, no objection is open and the re-check is clear. */
export const award: ApplicationAct<'award'> = {
  related: (state) => ({ ...ownFactory(state), ...nationalCalendar }),
  leadsTo: toNotice,
  precondition: (state, { now, related: { factory, calendar = noCalendar } }) => {
    const { campaign, notice, recheck: checked } = state;
    if (campaign === null || factory === undefined || notice === null) return noNotice();
    const today = chinaDay(now);
    const may = mayApplyFor(factory, campaign.tier, today);
    return (
      noticeFault(state, today, calendar) ??
      (notice.upheld.length > 0 ? objectionUpheld() : null) ??
      recheckFault(checked) ??
      mustBeEligible(state) ??
      (may.ok ? null : may.refusal)
    );
  },
  decide: ({ conditions = [] }, state, { now }) => {
    const { campaign, factory, findings, sections } = state;
    if (campaign === null || factory === null) return refuse(noNotice());
    const { edition, interpretation, tier } = campaign;
    const today = chinaDay(now);
    const term = {
      certificateNumber: certificateNumber(campaign, factory.province, state.id),
      validFrom: today,
      validUntil: addYears(today, campaign.validityYears),
    };
    const basis = {
      applicationId: state.id,
      campaignId: campaign.id,
      edition,
      interpretation,
      findings,
      waivers: sections.waivers ?? {},
    };
    const group = factory.group === undefined ? {} : { group: factory.group };
    return accept(
      { type: 'application.awarded', data: { ...term, conditions } },
      { type: 'factory.title-conferred', data: { tier, ...term, ...group, basis } },
    );
  },
};

/** Refuses the award (不予认定) with reasons by clause, names the remedies, and may keep a near-miss for guidance (培育库). */
export const refuseAward: ApplicationAct<'refuse-award'> = {
  relatedByCommand: (_command, state) => ownFactory(state),
  decide: ({ reasons, nurture = false }, state, { actor, now }) => {
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
    const on = chinaDay(now);
    const refused = {
      type: 'application.award-refused' as const,
      data: { reasons, remedies: remedies(decidedOn(state, 'decision')), nurture, on, by: actor.id },
    };
    if (!nurture || state.campaign === null) return accept(refused);
    const { tier } = state.campaign;
    return accept(refused, {
      type: 'factory.nurtured',
      data: { applicationId: state.id, tier, since: on, gaps: reasons },
    });
  },
};

/** The notice an objection is answered on. */
function toNotice({ notice }: Application): LeadsTo | null {
  return notice !== null && notice.pausedBy.length > 0 ? { aggregate: 'notice', id: notice.noticeId } : null;
}

function noNotice(): Refusal {
  return conflict('no-notice', '未经公示不能认定。', 'Nothing is awarded without public notice.');
}

function objectionUpheld(): Refusal {
  return conflict(
    'objection-upheld',
    '公示异议成立，不能认定；请作出不予认定的决定。',
    'An objection was upheld; the tier cannot be awarded. Refuse it.',
  );
}

/** Why the public notice still stands in the way; null where its time is up and no objection is open. */
function noticeFault({ notice }: Application, today: string, calendar: Calendar): Refusal | null {
  if (notice === null) return noNotice();
  if (notice.pausedBy.length > 0) {
    return conflict(
      'objection-open',
      '公示异议正在核实，本项暂停办理。',
      'An objection is being looked into; this item is on hold.',
    );
  }
  const term = noticeTerm(notice, calendar);
  if (isOver(term, today)) return null;
  if (today > term.dueOn) return endProvisional(term.dueOn);
  return conflict(
    'notice-running',
    `公示至 ${term.dueOn}，期满次日起方可办理。`,
    `The public notice runs until ${term.dueOn}; this is possible from the day after.`,
  );
}

function recheckFault(checked: Application['recheck']): Refusal | null {
  if (checked === null) {
    return conflict(
      'recheck-missing',
      '公示期满后须先复查信用与事故情况。',
      'Credit and accidents must be checked again after the notice.',
    );
  }
  return checked.creditClear && checked.accidentsClear
    ? null
    : conflict(
        'recheck-not-clear',
        '公示期满复查发现问题，不能认定；请作出不予认定的决定。',
        'The check after the notice was not clear; the tier cannot be awarded. Refuse it.',
      );
}
