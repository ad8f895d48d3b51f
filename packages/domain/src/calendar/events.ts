import { type EventFacts } from '../frame/event-facts.js';
import { type Day } from './dates.js';
import { type ProposedNotice } from './state.js';

/** What happens to the working calendar (工作日历). */
export type CalendarEvent =
  | { readonly type: 'calendar.holidays-proposed'; readonly data: ProposedNotice }
  | {
      readonly type: 'calendar.holidays-confirmed';
      readonly data: { readonly year: number; readonly confirmedBy: string; readonly confirmedOn: Day };
    }
  | {
      readonly type: 'calendar.holidays-dropped';
      readonly data: { readonly year: number; readonly reason: string; readonly by: string };
    };

/** What each event is called, and who reads it in a history. */
export const calendarEventFacts: EventFacts<CalendarEvent> = {
  'calendar.holidays-proposed': { zh: '录入放假通知', en: 'Holiday notice entered', audience: 'all' },
  'calendar.holidays-confirmed': { zh: '确认放假通知', en: 'Holiday notice confirmed', audience: 'all' },
  'calendar.holidays-dropped': { zh: '退回放假通知', en: 'Holiday notice dropped', audience: 'all' },
};
