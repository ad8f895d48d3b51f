import { type Decided, isReconsidered, remedies } from '../../application/remedies.js';
import { type Remedy } from '../../application/events.js';
import { nationalCalendar } from '../../calendar/commands.js';
import { chinaDay } from '../../calendar/dates.js';
import { noCalendar } from '../../calendar/state.js';
import { isOver, workingTerm } from '../../calendar/term.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, invalid, issue } from '../../core/refusal.js';
import { type AppealAct, decisionStreams } from '../commands.js';
import { type Appeal, appealId } from '../state.js';
import { appealable } from '../target.js';

/** Files an appeal (申请复核) in time, clause by clause; a decision takes one. */
export const fileAppeal: AppealAct<'file-appeal'> = {
  aboutItsCommand: true,
  relatedByCommand: ({ against }) => ({ ...decisionStreams(against, null), ...nationalCalendar }),
  decide: ({ id, against, clauses, statement }, _state, { now, related }) => {
    const on = chinaDay(now);
    const found = appealable(against, related);
    if (found === null) {
      return refuse(
        conflict(
          'not-appealable',
          '没有可申请复核的决定，或该决定已被取代。',
          'There is no such decision to appeal against, or it is superseded.',
        ),
      );
    }
    const { decision, workingDays } = found;
    const { calendar = noCalendar } = related;
    const term = decision.decidedOn === null ? null : workingTerm(decision.decidedOn, workingDays, calendar);
    if (term !== null && isOver(term, on)) {
      return refuse(
        conflict(
          'appeal-late',
          `复核申请期已于 ${term.dueOn} 届满。${isReconsidered(decidedIn({ against, decision })) ? '仍可依法申请行政复议。' : ''}`,
          `The time for an appeal ended on ${term.dueOn}.${isReconsidered(decidedIn({ against, decision })) ? ' Administrative reconsideration remains open as the law has it.' : ''}`,
        ),
      );
    }
    const strange = clauses.filter(
      ({ clause }) => decision.clauses.length > 0 && !decision.clauses.includes(clause),
    );
    const issues = [
      ...(clauses.length === 0 ? [issue('$.clauses', '至少一条。', 'At least one.')] : []),
      ...(new Set(clauses.map(({ clause }) => clause)).size < clauses.length
        ? [issue('$.clauses', '同一条款重复。', 'A clause stands twice.')]
        : []),
      ...strange.map(({ clause }) =>
        issue('$.clauses', `原决定未以条款 ${clause} 为理由。`, `The decision does not rest on ${clause}.`),
      ),
      ...(id === appealId(against)
        ? []
        : [issue('$.id', '复核编号有误。', 'This is not the id of the appeal.')]),
    ];
    return issues.length > 0
      ? refuse(invalid('appeal-invalid', '复核申请有误，未提交。', 'The appeal was not filed.', issues))
      : accept({ type: 'appeal.filed', data: { id, against, decision, clauses, statement, on } });
  },
};

export const acceptAppeal: AppealAct<'accept-appeal'> = {
  decide: ({ remark }, _state, { now }) =>
    accept({ type: 'appeal.accepted', data: { remark, on: chinaDay(now) } }),
};

/** Does not accept the appeal; what remains is administrative reconsideration (行政复议). */
export const declineAppeal: AppealAct<'decline-appeal'> = {
  decide: ({ reason }, state, { now }) =>
    accept({
      type: 'appeal.declined',
      data: { reason, remedies: remaining(state), on: chinaDay(now) },
    }),
};

export const withdrawAppeal: AppealAct<'withdraw-appeal'> = {
  decide: ({ reason }, _state, { now }) =>
    accept({ type: 'appeal.withdrawn', data: { reason, on: chinaDay(now) } }),
};

/** The remedies that remain after an appeal. */
export function remaining(appeal: Pick<Appeal, 'against' | 'decision'>): Remedy[] {
  return remedies(decidedIn(appeal)).filter(({ kind }) => kind !== 'appeal');
}

/** The decision appealed against, as far as its remedies go. */
function decidedIn({ against, decision }: Pick<Appeal, 'against' | 'decision'>): Decided {
  return {
    act: against?.kind === 'not-accepted' ? 'formal-check' : 'decision',
    tier: decision?.tier,
    province: decision?.province,
    group: decision?.group,
  };
}
