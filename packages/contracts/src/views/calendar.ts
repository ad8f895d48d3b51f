import { z } from 'zod';
import { holidayNotice } from '../cases/calendar.js';
import { day } from '../primitives.js';
import { action } from './action.js';
import { type View } from './view.js';

/**
 * A year of the working calendar (工作日历). `platform`: held by the platform from the start; `entered`: two administrators
 * entered its notice; `statutory`: its notice is not known, its statutory days are off and its dates provisional (暂定).
 */
const calendarYear = z.strictObject({
  year: z.int(),
  basis: z.enum(['platform', 'entered', 'statutory']),
  /** Where its days are from, as people read it. */
  source: z.string(),
  /** Days off from Monday to Friday, and those on weekends that a notice names. */
  daysOff: z.array(day),
  /** Weekends that are worked (调休上班). */
  workingDays: z.array(day),
});

/** The working calendar of the country, for all who read dates. */
export const workingCalendarView = z
  .strictObject({
    years: z.array(calendarYear),
    /** The notice that waits for a second administrator; told to administrators alone. */
    proposal: holidayNotice.extend({ proposedOn: day }).nullable(),
    version: z.int(),
    actions: z.array(action),
  })
  .meta({ id: 'WorkingCalendar' });
export type WorkingCalendarView = View<typeof workingCalendarView>;
export type CalendarYear = WorkingCalendarView['years'][number];
