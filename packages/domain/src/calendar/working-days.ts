import { type Day, isWeekday, nextDay, yearOf } from './dates.js';
import { type Exceptions, publishedExceptions } from './published.js';
import { type Calendar } from './state.js';
import { statutoryDaysOff } from './statutory.js';

/** What was entered of the calendar: all that counting working days needs of it. */
export type EnteredYears = Pick<Calendar, 'years'>;

/** The day from which on the next year's notice may still change a year: that of 2019 gave 31 December 2018 off. */
const REACH_OF_NEXT_NOTICE = '12-26';

/**
 * Whether people work on a day in China: as the year's notice has it, Monday to Friday otherwise. Until a year's notice is
 * known its statutory days are days off, and no weekend is worked.
 */
export function isWorkingDay(day: Day, calendar: EnteredYears): boolean {
  const entered = enteredExceptions(calendar);
  if (entered.off.has(day)) return false;
  if (entered.worked.has(day)) return true;
  const year = yearOf(day);
  if (String(year) in calendar.years) return isWeekday(day);
  const published = publishedExceptions(year);
  if (published === null) return isWeekday(day) && !statutoryDaysOff(year).has(day);
  return published.worked.has(day) || (isWeekday(day) && !published.off.has(day));
}

/** Whether it is known for good if people work on a day: the notices that may speak of it are known. */
export function isSettled(day: Day, calendar: EnteredYears): boolean {
  const year = yearOf(day);
  return (
    isNoticeKnown(year, calendar) &&
    (day.slice(5) < REACH_OF_NEXT_NOTICE || isNoticeKnown(year + 1, calendar))
  );
}

/** Whether the notice of a year is known: the platform holds it, or two people entered it. */
export function isNoticeKnown(year: number, { years }: EnteredYears): boolean {
  return String(year) in years || publishedExceptions(year) !== null;
}

/** The last of `count` working days (工作日), counted from the day after `start`. */
export function addWorkingDays(start: Day, count: number, calendar: EnteredYears): Day {
  let day = start;
  for (let left = count; left > 0;) {
    day = nextDay(day);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** How many working days lie after a day, up to and with another; none where it is not later. */
export function workingDaysBetween(after: Day, until: Day, calendar: EnteredYears): number {
  let count = 0;
  for (let day = after; day < until;) {
    day = nextDay(day);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

const combined = new WeakMap<EnteredYears['years'], Exceptions>();

/** All that was entered, by day: a notice may speak of the last days of the year before. */
function enteredExceptions({ years }: EnteredYears): Exceptions {
  const found = combined.get(years) ?? {
    off: new Set(Object.values(years).flatMap(({ daysOff }) => daysOff)),
    worked: new Set(Object.values(years).flatMap(({ workingDays }) => workingDays)),
  };
  combined.set(years, found);
  return found;
}
