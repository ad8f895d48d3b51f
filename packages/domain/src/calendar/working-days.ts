import { type Day, dayNumber, nextDay } from './dates.js';
import { holidayYears } from './holidays.js';

/** Whether people work on a day in China: Monday to Friday, less public holidays, plus make-up days (调休) where the year is known. */
export function isWorkingDay(day: Day): boolean {
  const year = holidayYears[day.slice(0, 4)];
  if (year?.daysOff.includes(day)) return false;
  if (year?.workingWeekends.includes(day)) return true;
  const weekday = dayNumber(day) % 7; // day 1 was a Monday
  return weekday >= 1 && weekday <= 5;
}

/** The last of `count` working days (工作日), counted from the day after `start`. */
export function addWorkingDays(start: Day, count: number): Day {
  let day = start;
  for (let left = count; left > 0;) {
    day = nextDay(day);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** How many working days lie after a day, up to and with another; none where it is not later. */
export function workingDaysBetween(after: Day, until: Day): number {
  let count = 0;
  for (let day = after; day < until;) {
    day = nextDay(day);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
