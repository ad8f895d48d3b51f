const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD (ISO 8601). */
export function isDay(text: string): boolean {
  const match = pattern.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const length = month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

/**
 * The same day some years earlier, which is the first day of a window counted back from `day`;
 * 29 February becomes 28 February in a year without one.
 * @param day ISO 8601 day
 */
export function yearsBefore(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) - years;
  // No written date lies before the year 0000, so a window that reaches further back starts there.
  if (year < 0) return '0000-01-01';
  const monthAndDay = day.slice(4);
  const kept = monthAndDay === '-02-29' && !isLeapYear(year) ? '-02-28' : monthAndDay;
  return String(year).padStart(4, '0') + kept;
}
