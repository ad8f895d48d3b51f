/** A calendar day, `YYYY-MM-DD`, in China Standard Time. */
export type Day = string;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whether a year of the Gregorian calendar has a 29 February. */
function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 January of year 1 (day 1), so that days can be counted without a clock. */
export function dayNumber(day: Day): number {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const past = year - 1;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (
    past * 365 +
    Math.floor(past / 4) -
    Math.floor(past / 100) +
    Math.floor(past / 400) +
    (DAYS_BEFORE_MONTH[month - 1] ?? 0) +
    leapDay +
    date
  );
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Whether a day is a Monday to Friday. */
export function isWeekday(day: Day): boolean {
  const weekday = dayNumber(day) % 7; // day 1 was a Monday
  return weekday >= 1 && weekday <= 5;
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

/** The day after. */
export function nextDay(day: Day): Day {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (date < (lengths[month - 1] ?? 31)) return format(year, month, date + 1);
  return month < 12 ? format(year, month + 1, 1) : format(year + 1, 1, 1);
}

/** The day some days later; a negative number counts back. */
export function addDays(day: Day, days: number): Day {
  const number = dayNumber(day) + days;
  let year = Math.floor(number / 365.2425) + 1;
  if (dayNumber(format(year, 1, 1)) > number) year -= 1;
  if (dayNumber(format(year + 1, 1, 1)) <= number) year += 1;
  let month = 12;
  while (dayNumber(format(year, month, 1)) > number) month -= 1;
  return format(year, month, number - dayNumber(format(year, month, 1)) + 1);
}

/** The same day some months later, or the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const lengths = [31, isLeap(target.year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return format(target.year, target.month, Math.min(date, lengths[target.month - 1] ?? 31));
}

/** The same day some years later; 29 February becomes 28 February in a year without one. */
export function addYears(day: Day, years: number): Day {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const target = year + years;
  return format(target, month, month === 2 && date === 29 && !isLeap(target) ? 28 : date);
}

/** The calendar day in China (UTC+8, no daylight saving) at an instant given as ISO 8601 UTC. */
export function chinaDay(instant: string): Day {
  const day = instant.slice(0, 10);
  return Number(instant.slice(11, 13)) >= 16 ? nextDay(day) : day;
}

function format(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
