import { type Act, type NoRelated, type StreamRef } from '../frame/aggregate.js';
import { type CalendarEvent } from './events.js';
import { type CalendarCommandType } from './rules.js';
import { type Calendar, type HolidayNotice } from './state.js';

interface Payloads {
  'propose-holidays': HolidayNotice;
  'confirm-holidays': { readonly year: number };
  'drop-holidays': { readonly reason: string };
}

export type CalendarCommandOf<Type extends CalendarCommandType> = { readonly type: Type } & Payloads[Type];
export type CalendarCommand = {
  [Type in CalendarCommandType]: CalendarCommandOf<Type>;
}[CalendarCommandType];

export type CalendarAct<Type extends CalendarCommandType> = Act<
  Calendar,
  CalendarCommandOf<Type>,
  NoRelated,
  CalendarEvent
>;

/** The id of the one calendar there is: working days are the same in all of the country. */
export const NATIONAL = 'national';

/** The stream of the calendar, for whatever counts working days. */
export const nationalCalendar: { readonly calendar: StreamRef } = {
  calendar: { aggregate: 'calendar', id: NATIONAL },
};

/** What a decision is given that counts working days. */
export interface OnCalendar {
  readonly calendar?: Calendar;
}
