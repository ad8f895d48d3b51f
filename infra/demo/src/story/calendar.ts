import { type Day } from '@tidu/domain';

const DAY_MS = 86_400_000;

/** A day some days later (or earlier). */
export function daysFrom(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The hours of a story (故事时间): acts follow each other at their own pace, however fast they are played. */
export class StoryClock {
  private time: number;

  /** Begins at nine in the morning, China time. */
  constructor(day: Day) {
    this.time = nineOClock(day);
  }

  /** The time of the next act, some minutes after the last. */
  next(): string {
    this.time += 7 * 60_000;
    return this.now();
  }

  now(): string {
    return new Date(this.time).toISOString();
  }

  pass(days: number): void {
    this.time += days * DAY_MS;
  }

  /** Goes on to the morning of a day, unless it has passed. */
  until(day: Day): void {
    this.time = Math.max(this.time, nineOClock(day));
  }

  /** Never falls behind what has happened: nothing can be done before the event it follows. */
  notBefore(instant: string): void {
    this.time = Math.max(this.time, Date.parse(instant));
  }
}

function nineOClock(day: Day): number {
  return Date.parse(`${day}T01:00:00Z`);
}
