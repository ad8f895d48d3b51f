import { defineCaseFile } from '../frame/case-file.js';
import { type NoRelated } from '../frame/aggregate.js';
import { type CalendarCommand } from './commands.js';
import { calendarActs } from './decide.js';
import { type CalendarEvent, calendarEventFacts } from './events.js';
import { evolveCalendar } from './evolve.js';
import { type CalendarPhase, calendarPhaseNames, calendarRules } from './rules.js';
import { type Calendar, noCalendar } from './state.js';

/** The working calendar (工作日历) of the country: what notices say of years that the platform does not know by itself. */
export const calendarFile = defineCaseFile<
  Calendar,
  CalendarCommand,
  CalendarEvent,
  NoRelated,
  CalendarPhase,
  CalendarEvent
>({
  wording: { thing: { zh: '工作日历', en: 'working calendar' }, phases: calendarPhaseNames },
  rules: calendarRules,
  acts: calendarActs,
  eventFacts: calendarEventFacts,
  initial: noCalendar,
  evolve: evolveCalendar,
  summary: ({ phase, proposal }) => ({ phase, title: proposal === null ? '工作日历' : `${proposal.year}` }),
  view: (_actor, state) => state,
});
