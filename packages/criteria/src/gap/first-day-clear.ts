import { isDay, yearsBefore } from '../request/calendar.js';

/**
 * The first day whose look-back window no longer holds an event.
 * @param event ISO 8601 day of the event
 */
export function firstDayClear(event: string, years: number): string {
  let day = yearsBefore(event, -years);
  while (yearsBefore(day, years) <= event) day = nextDay(day);
  return day;
}

function nextDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const written = (y: number, m: number, d: number) =>
    `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const candidates = [written(year, month, date + 1), written(year, month + 1, 1), written(year + 1, 1, 1)];
  const next = candidates.find(isDay);
  if (next === undefined) throw new RangeError(`no day follows ${day}`);
  return next;
}
