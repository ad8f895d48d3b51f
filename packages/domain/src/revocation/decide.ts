import { decidedOnTitle } from '../application/decided-on.js';
import { remedies } from '../application/remedies.js';
import { nationalCalendar } from '../calendar/commands.js';
import { addYears, chinaDay } from '../calendar/dates.js';
import { noCalendar } from '../calendar/state.js';
import { chosenTerm, isOver } from '../calendar/term.js';
import { platformDefaults } from '../campaign/tier-procedure.js';
import { accept, refuse } from '../core/decision.js';
import { conflict, forbidden, invalid, issue, type Refusal } from '../core/refusal.js';
import { type Acts } from '../frame/aggregate.js';
import {
  type RevocationAct,
  type RevocationCommand,
  type RevocationEmitted,
  type RevocationRelated,
} from './commands.js';
import { isBarring } from './grounds.js';
import { accusable, openingEvents } from './opening.js';
import { defenceTerm, rectificationTerm, type Revocation } from './state.js';

/** Opens the proceeding (立案) and serves the notice (告知) with facts, reasons and the right to be heard. */
const openRevocation: RevocationAct<'open-revocation'> = {
  aboutItsCommand: true,
  relatedByCommand: ({ factoryId }) => ({
    factory: { aggregate: 'factory', id: factoryId },
    ...nationalCalendar,
  }),
  precondition: (_state, { now, related: { factory } }) => {
    const accused = accusable(factory, chinaDay(now));
    return accused.ok ? null : accused.refusal;
  },
  decide: (command, _state, context) => {
    const accused = accusable(context.related.factory, chinaDay(context.now));
    if (!accused.ok) return accused;
    const { factory } = accused;
    if (command.reasons.length === 0) return refuse(noReasons());
    const unknown = command.incidents.filter(
      (id) => !factory.incidents.some((incident) => incident.id === id && incident.settled === 'open'),
    );
    if (command.grounds.length === 0 || unknown.length > 0) {
      return refuse(
        invalid('revocation-invalid', '立案信息有误，未立案。', 'No proceeding was opened.', [
          ...(command.grounds.length === 0
            ? [issue('$.grounds', '至少一项事由。', 'Name at least one ground.')]
            : []),
          ...unknown.map((id) =>
            issue('$.incidents', `没有待处理的第 ${id} 号情况报告。`, `No incident ${id} is open.`),
          ),
        ]),
      );
    }
    return accept(
      ...openingEvents(
        { ...command, source: null },
        accused,
        context,
        context.related.calendar ?? noCalendar,
      ),
    );
  },
};

/** The enterprise states its defence (陈述申辩) in time, and may ask to be heard (听证). */
const submitDefence: RevocationAct<'submit-defence'> = {
  related: () => nationalCalendar,
  precondition: ({ notice }, { now, related: { calendar = noCalendar } }) => {
    const term = notice === null ? null : defenceTerm(notice, calendar);
    return term !== null && isOver(term, chinaDay(now))
      ? conflict(
          'defence-over',
          `申辩期已于 ${term.dueOn} 届满。如有新证据请直接联系主管部门。`,
          `The time for the defence ended on ${term.dueOn}. Bring new evidence to the authority.`,
        )
      : null;
  },
  decide: ({ statement, evidence, hearing }, _state, { now }) =>
    accept({
      type: 'revocation.defence-submitted',
      data: { on: chinaDay(now), statement, evidence, hearing },
    }),
};

/** Records that no defence came in time; the decision stays with people. */
const noteDefenceLapse: RevocationAct<'note-defence-lapse'> = {
  related: () => nationalCalendar,
  precondition: ({ notice }, { now, related: { calendar = noCalendar } }) =>
    notice !== null && isOver(defenceTerm(notice, calendar), chinaDay(now))
      ? null
      : conflict('defence-open', '申辩期未满。', 'The time for the defence still runs.'),
  decide: (_command, _state, { now }) =>
    accept({ type: 'revocation.defence-lapsed', data: { on: chinaDay(now) } }),
};

/** Records the hearing (听证) the enterprise asked for. */
const recordHearing: RevocationAct<'record-hearing'> = {
  decide: ({ heldOn, summary }, { since }, { now }) => {
    const on = chinaDay(now);
    return heldOn >= since && heldOn <= on
      ? accept({ type: 'revocation.hearing-recorded', data: { on, heldOn, summary } })
      : refuse(
          invalid('hearing-invalid', '听证笔录有误，未记录。', 'The hearing was not recorded.', [
            issue(
              '$.heldOn',
              '听证应在申请之后、今日或之前举行。',
              'A hearing is held after it was asked for, and not in the future.',
            ),
          ]),
        );
  },
};

/**
 * Decides (撤销决定), by another official than the one who opened: revoked, dropped, or a last chance to rectify, with reasons
 * by clause. A revocation names the remedies and, after wrongdoing, the bar.
 */
const decideRevocation: RevocationAct<'decide-revocation'> = {
  // The factory's title follows the decision.
  relatedByCommand: (_command, { opened }) => ({
    ...(opened !== null && { factory: { aggregate: 'factory', id: opened.factoryId } }),
    ...nationalCalendar,
  }),
  precondition: ({ opened }, { actor }) =>
    opened === null || opened.openedBy === actor.id
      ? forbidden(
          'same-official',
          '立案人不得作出决定，须由另一名工作人员决定。',
          'Whoever opened the proceeding may not decide it; another official must.',
        )
      : null,
  decide: ({ outcome, reasons, deadline }, state, { actor, now, related: { calendar = noCalendar } }) => {
    if (reasons.length === 0) return refuse(noReasons());
    const decidedOn = chinaDay(now);
    const due = deadline === undefined || deadline <= decidedOn ? null : chosenTerm(deadline, calendar).dueOn;
    const { id, opened, decisions } = state;
    const barUntil =
      outcome === 'revoked' && opened !== null && isBarring(opened.grounds)
        ? addYears(decidedOn, platformDefaults.barYears)
        : null;
    const decided: RevocationEmitted = {
      type: 'revocation.decided',
      data: {
        outcome,
        reasons,
        remedies: outcome === 'revoked' ? remedies(decidedOnTitle(opened)) : [],
        barUntil,
        deadline: outcome === 'rectification' ? due : null,
        decidedOn,
        decidedBy: actor.id,
      },
    };
    const closed: RevocationEmitted = { type: 'factory.revocation-closed', data: { revocationId: id } };
    switch (outcome) {
      case 'revoked':
        return accept(
          decided,
          { type: 'factory.title-revoked', data: { barUntil, on: decidedOn, revocationId: id } },
          closed,
        );
      case 'dropped':
        return decisions.length === 0
          ? accept(decided, closed)
          : accept(decided, { type: 'factory.title-kept', data: {} }, closed);
      case 'rectification':
        if (decisions.length > 0) return refuse(rectificationUsed());
        if (due === null) return refuse(deadlineInvalid());
        return accept(decided, { type: 'factory.rectification-ordered', data: { deadline: due } });
    }
  },
};

const reportRectification: RevocationAct<'report-rectification'> = {
  decide: ({ statement, evidence }, _state, { now }) =>
    accept({
      type: 'revocation.rectification-reported',
      data: { on: chinaDay(now), statement, evidence },
    }),
};

/** Records that the rectification was not reported in time; what follows is for people to decide. */
const noteRectificationLapse: RevocationAct<'note-rectification-lapse'> = {
  related: () => nationalCalendar,
  precondition: (state, { now, related: { calendar = noCalendar } }) => {
    const term = rectificationTerm(state, calendar);
    return term !== null && isOver(term, chinaDay(now))
      ? null
      : conflict('deadline-running', '整改期限未到。', 'The deadline has not passed.');
  },
  decide: (_command, _state, { now }) =>
    accept({ type: 'revocation.rectification-lapsed', data: { on: chinaDay(now) } }),
};

/** Publishes the revocation (公告撤销). */
const publishRevocation: RevocationAct<'publish-revocation'> = {
  decide: (_command, _state, { now }) =>
    accept({ type: 'revocation.published', data: { on: chinaDay(now) } }),
};

/** The acts of a revocation proceeding. */
export const revocationActs: Acts<Revocation, RevocationCommand, RevocationRelated, RevocationEmitted> = {
  'open-revocation': openRevocation,
  'submit-defence': submitDefence,
  'note-defence-lapse': noteDefenceLapse,
  'record-hearing': recordHearing,
  'decide-revocation': decideRevocation,
  'report-rectification': reportRectification,
  'note-rectification-lapse': noteRectificationLapse,
  'publish-revocation': publishRevocation,
};

function noReasons(): Refusal {
  return invalid('reasons-required', '须逐条说明理由。', 'Give the reasons, clause by clause.', [
    issue('$.reasons', '至少一条。', 'At least one.'),
  ]);
}

/** A title gets one chance to be put right. */
function rectificationUsed(): Refusal {
  return conflict(
    'rectification-used',
    '已给予过整改机会，请决定撤销或不予撤销。',
    'A rectification was ordered before; revoke the title or drop the proceeding.',
  );
}

function deadlineInvalid(): Refusal {
  return invalid('deadline-invalid', '整改期限有误，未决定。', 'No decision was recorded.', [
    issue('$.deadline', '整改期限应晚于今日。', 'The deadline must lie after today.'),
  ]);
}
