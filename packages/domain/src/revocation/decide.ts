import { remedies } from '../application/remedies.js';
import { addYears, chinaDay } from '../calendar/dates.js';
import { endOnWorkingDay } from '../calendar/deadline.js';
import { accept, type Decision, type DomainEvent, refuse } from '../core/decision.js';
import { type Acts, type Context } from '../frame/aggregate.js';
import { type Factory } from '../factory/state.js';
import { platformDefaults } from '../campaign/tier-procedure.js';
import { conflict, forbidden, invalid, issue, type Refusal } from '../core/refusal.js';
import { type RevocationCommand, type RevocationCommandOf } from './commands.js';
import { isBarring } from './grounds.js';
import { accusable, openingEvents } from './opening.js';
import { type Revocation } from './revocation.js';
import { type RevocationCommandType } from './rules.js';

/** The factory whose title is at stake. */
export interface RevocationRelated {
  readonly factory?: Factory;
}

type Handler<Type extends RevocationCommandType> = (
  command: RevocationCommandOf<Type>,
  state: Revocation,
  context: Context<RevocationRelated>,
) => Decision<DomainEvent>;

/** Opens the proceeding (立案) and serves the notice (告知) with facts, reasons and the right to be heard. */
const openRevocation: Handler<'open-revocation'> = (command, _state, context) => {
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
  return accept(...openingEvents({ ...command, source: null }, accused, context));
};

/** The enterprise states its defence (陈述申辩) in time, and may ask to be heard (听证). */
const submitDefence: Handler<'submit-defence'> = ({ statement, evidence, hearing }, { notice }, { now }) => {
  const on = chinaDay(now);
  if (notice !== null && on > notice.defenceDueOn) {
    return refuse(
      conflict(
        'defence-over',
        `申辩期已于 ${notice.defenceDueOn} 届满，未受理。如有新证据请直接联系主管部门。`,
        `The time for the defence ended on ${notice.defenceDueOn}; it was not taken. Bring new evidence to the authority.`,
      ),
    );
  }
  return accept({ type: 'revocation.defence-submitted', data: { on, statement, evidence, hearing } });
};

/** Records that no defence came in time; the decision stays with people. */
const noteDefenceLapse: Handler<'note-defence-lapse'> = (_command, { notice }, { now }) => {
  const on = chinaDay(now);
  return notice !== null && on > notice.defenceDueOn
    ? accept({ type: 'revocation.defence-lapsed', data: { on } })
    : refuse(conflict('defence-open', '申辩期未满。', 'The time for the defence still runs.'));
};

/** Records the hearing (听证) the enterprise asked for. */
const recordHearing: Handler<'record-hearing'> = ({ heldOn, summary }, { since }, { now }) => {
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
};

/**
 * Decides (撤销决定), by another official than the one who opened: revoked, dropped, or a last chance to rectify, with reasons
 * by clause. A revocation names the remedies and, after wrongdoing, the bar.
 */
const decideRevocation: Handler<'decide-revocation'> = (
  { outcome, reasons, deadline },
  state,
  { actor, now },
) => {
  const { opened } = state;
  if (opened === null || opened.openedBy === actor.id) {
    return refuse(
      forbidden(
        'same-official',
        '立案人不得作出决定，须由另一名工作人员决定。没有任何改动。',
        'Whoever opened the proceeding may not decide it; another official must. Nothing was changed.',
      ),
    );
  }
  if (reasons.length === 0) return refuse(noReasons());
  const decidedOn = chinaDay(now);
  if (outcome === 'rectification') {
    if (state.decisions.length > 0) {
      return refuse(
        conflict(
          'rectification-used',
          '已给予过整改机会，请决定撤销或不予撤销。',
          'A rectification was ordered before; revoke the title or drop the proceeding.',
        ),
      );
    }
    if (deadline === undefined || deadline <= decidedOn) {
      return refuse(
        invalid('deadline-invalid', '整改期限有误，未决定。', 'No decision was recorded.', [
          issue('$.deadline', '整改期限应晚于今日。', 'The deadline must lie after today.'),
        ]),
      );
    }
  }
  const barUntil =
    outcome === 'revoked' && isBarring(opened.grounds)
      ? addYears(decidedOn, platformDefaults.barYears)
      : null;
  const due = outcome === 'rectification' && deadline !== undefined ? endOnWorkingDay(deadline) : null;
  const data = {
    outcome,
    reasons,
    remedies: outcome === 'revoked' ? remedies(opened.tier) : [],
    barUntil,
    deadline: due,
    decidedOn,
    decidedBy: actor.id,
  };
  const closed = { type: 'factory.revocation-closed', data: { revocationId: state.id } } as const;
  switch (outcome) {
    case 'revoked':
      return accept(
        { type: 'revocation.decided', data },
        { type: 'factory.title-revoked', data: { barUntil, on: decidedOn, revocationId: state.id } },
        closed,
      );
    case 'dropped':
      return state.decisions.length === 0
        ? accept({ type: 'revocation.decided', data }, closed)
        : accept({ type: 'revocation.decided', data }, { type: 'factory.title-kept', data: {} }, closed);
    case 'rectification':
      return accept(
        { type: 'revocation.decided', data },
        { type: 'factory.rectification-ordered', data: { deadline: due } },
      );
  }
};

const reportRectification: Handler<'report-rectification'> = ({ statement, evidence }, _state, { now }) =>
  accept({
    type: 'revocation.rectification-reported',
    data: { on: chinaDay(now), statement, evidence },
  });

/** Records that the rectification was not reported in time; what follows is for people to decide. */
const noteRectificationLapse: Handler<'note-rectification-lapse'> = (_command, state, { now }) => {
  const on = chinaDay(now);
  const deadline = state.decisions.at(-1)?.deadline ?? null;
  return deadline !== null && on > deadline
    ? accept({ type: 'revocation.rectification-lapsed', data: { on } })
    : refuse(conflict('deadline-running', '整改期限未到。', 'The deadline has not passed.'));
};

/** Publishes the revocation (公告撤销). */
const publishRevocation: Handler<'publish-revocation'> = (_command, _state, { now }) =>
  accept({ type: 'revocation.published', data: { on: chinaDay(now) } });

/** The acts of a revocation proceeding. */
export const revocationActs: Acts<Revocation, RevocationCommand, RevocationRelated> = {
  'open-revocation': {
    relatedByCommand: ({ factoryId }) => ({ factory: { aggregate: 'factory', id: factoryId } }),
    decide: openRevocation,
  },
  'submit-defence': { decide: submitDefence },
  'note-defence-lapse': { decide: noteDefenceLapse },
  'record-hearing': { decide: recordHearing },
  'decide-revocation': {
    related: ({ opened }) =>
      opened === null ? {} : { factory: { aggregate: 'factory', id: opened.factoryId } },
    decide: decideRevocation,
  },
  'report-rectification': { decide: reportRectification },
  'note-rectification-lapse': { decide: noteRectificationLapse },
  'publish-revocation': { decide: publishRevocation },
};

function noReasons(): Refusal {
  return invalid('reasons-required', '须逐条说明理由。', 'Give the reasons, clause by clause.', [
    issue('$.reasons', '至少一条。', 'At least one.'),
  ]);
}
