import { chinaDay, type Day } from '@tidu/domain';
import { DAY_MS, nineOClock } from '../days.js';

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

  today(): Day {
    return chinaDay(this.now());
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
