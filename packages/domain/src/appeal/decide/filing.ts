import { remedies } from '../../application/remedies.js';
import { type Remedy } from '../../application/events.js';
import { chinaDay } from '../../calendar/dates.js';
import { addWorkingDays } from '../../calendar/working-days.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, invalid, issue } from '../../core/refusal.js';
import { type AppealAct, decisionStreams } from '../commands.js';
import { type Appeal, appealId } from '../state.js';
import { appealable } from '../target.js';

/** Files an appeal (申请复核) in time, clause by clause; a decision takes one. */
export const fileAppeal: AppealAct<'file-appeal'> = {
  aboutItsCommand: true,
  relatedByCommand: ({ against }) => decisionStreams(against, null),
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
    const lastDay = decision.decidedOn === null ? null : addWorkingDays(decision.decidedOn, workingDays);
    if (lastDay !== null && on > lastDay) {
      return refuse(
        conflict(
          'appeal-late',
          `复核申请期已于 ${lastDay} 届满。仍可依法申请行政复议。`,
          `The time for an appeal ended on ${lastDay}. Administrative reconsideration remains open as the law has it.`,
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
export function remaining({ decision }: Appeal): Remedy[] {
  return remedies(decision?.tier).filter(({ kind }) => kind !== 'appeal');
}
