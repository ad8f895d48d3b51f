import { accept, refuse } from '../core/decision.js';
import { conflict, forbidden, invalid, issue } from '../core/refusal.js';
import { type Acts, type NoRelated } from '../frame/aggregate.js';
import { type CalendarAct, type CalendarCommand } from './commands.js';
import { chinaDay } from './dates.js';
import { type CalendarEvent } from './events.js';
import { noticeFaults } from './notice-faults.js';
import { type Calendar } from './state.js';

/** Enters a year's notice (录入放假通知); it counts once another administrator has confirmed it. */
const proposeHolidays: CalendarAct<'propose-holidays'> = {
  faults: noticeFaults,
  decide: ({ year, daysOff, workingDays, title, documentNumber }, _state, { actor, now }) => {
    const notice = {
      year,
      daysOff: daysOff.toSorted(),
      workingDays: workingDays.toSorted(),
      title,
      documentNumber,
    };
    const issues = noticeFaults({ year, daysOff, workingDays, title, documentNumber });
    return issues.length === 0
      ? accept({
          type: 'calendar.holidays-proposed',
          data: { ...notice, proposedBy: actor.id, proposedOn: chinaDay(now) },
        })
      : refuse(invalid('holidays-invalid', '放假通知有误，未录入。', 'The notice was not entered.', issues));
  },
};

/** Confirms the notice (确认) after comparing it with the original; the year it names is the one that was compared. */
const confirmHolidays: CalendarAct<'confirm-holidays'> = {
  precondition: ({ proposal }, { actor }) =>
    proposal?.proposedBy === actor.id
      ? forbidden(
          'same-person',
          '录入和确认须由两人分别进行。没有任何改动。',
          'Two people are needed: who entered it cannot confirm it. Nothing was changed.',
        )
      : null,
  decide: ({ year }, { proposal }, { actor, now }) => {
    if (proposal === null || proposal.year !== year) {
      return refuse(
        invalid('year-mismatch', '待确认的不是该年度，未确认。', 'Nothing was confirmed.', [
          issue(
            '$.year',
            `待确认的是 ${proposal?.year ?? '—'} 年。`,
            `What waits is the notice of ${proposal?.year ?? '—'}.`,
          ),
        ]),
      );
    }
    return accept({
      type: 'calendar.holidays-confirmed',
      data: { year, confirmedBy: actor.id, confirmedOn: chinaDay(now) },
    });
  },
};

/** Drops a notice that was entered wrongly (退回), by either of the two. */
const dropHolidays: CalendarAct<'drop-holidays'> = {
  decide: ({ reason }, { proposal }, { actor }) =>
    proposal === null
      ? refuse(conflict('nothing-proposed', '没有待确认的通知。', 'No notice waits for confirmation.'))
      : accept({
          type: 'calendar.holidays-dropped',
          data: { year: proposal.year, reason, by: actor.id },
        }),
};

/** The acts on the working calendar. */
export const calendarActs: Acts<Calendar, CalendarCommand, NoRelated, CalendarEvent> = {
  'propose-holidays': proposeHolidays,
  'confirm-holidays': confirmHolidays,
  'drop-holidays': dropHolidays,
};
