import { type Day } from './dates.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

/** The day a deadline ends on: one that falls on a day off ends on the next working day (期间届满日顺延). */
export function endOnWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}
