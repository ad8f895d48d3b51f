import { chinaDay, type Day } from '@tidu/domain';
import { daysFrom } from '../days.js';
import { type Random } from './random.js';

/** The time in one factory's life: office hours in China, never backwards. */
export class Diary {
  private time: number;

  constructor(
    day: Day,
    private readonly random: Random,
  ) {
    this.time = Date.parse(`${day}T01:00:00.000Z`) + random.whole(0, 6 * 3_600) * 1_000;
  }

  get now(): string {
    return new Date(this.time).toISOString();
  }

  get today(): Day {
    return chinaDay(this.now);
  }

  /** Some minutes later. */
  soon(): string {
    this.time += this.random.whole(60, 900) * 1_000;
    return this.now;
  }

  /** Another day, between so many days from now. */
  daysLater(least: number, most: number): string {
    return this.on(daysFrom(this.today, this.random.whole(least, most)));
  }

  /** That day in office hours, or a little later where it has begun. */
  on(day: Day): string {
    const opening = Date.parse(`${day}T01:00:00.000Z`) + this.random.whole(0, 6 * 3_600) * 1_000;
    this.time = Math.max(this.time + 60_000, opening);
    return this.now;
  }

  /** Goes on to a time, unless it has passed: what others did together with this factory's. */
  notBefore(instant: string): void {
    this.time = Math.max(this.time, Date.parse(instant));
  }
}
