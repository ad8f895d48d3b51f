import { type Day } from '@tidu/domain';

export const DAY_MS = 86_400_000;

/** A day some days later, or earlier. */
export function daysFrom(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Nine in the morning of a day in China, as epoch milliseconds. */
export function nineOClock(day: Day): number {
  return Date.parse(`${day}T01:00:00Z`);
}
