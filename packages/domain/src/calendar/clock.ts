import { type Message } from '../core/refusal.js';
import { addDays, type Day } from './dates.js';
import { isOver, type Term } from './term.js';

/**
 * A deadline that runs (时限): since when, until when, for whom, and what the platform does when it has passed. Clocks
 * are computed from the state and the calendar; a clock that is stopped (中止) is given with the day it would end on if it
 * ran on today, a provisional one (暂定) with the day as far as the calendar is known.
 */
export interface Clock extends Term {
  readonly name: string;
  readonly label: Message;
  readonly startedOn: Day;
  readonly stopped: boolean;
  readonly waitsFor: 'enterprise' | 'authority' | 'experts' | 'public';
  /** The command the platform itself gives the day after, where time decides; null where people must act. */
  readonly onExpiry: string | null;
}

/** How many days before its end people are reminded (平台默认); 0 is the last day, -1 the day it is overdue. */
export const reminderStages: readonly number[] = [15, 7, 3, 1, 0, -1];

/** The stages of reminder a clock has reached on a day, latest first: whoever reminds once for each misses none. */
export function remindersReached(clock: Clock, today: Day): number[] {
  if (clock.stopped) return [];
  return reminderStages
    .filter((days) => days >= 0 || !clock.provisional)
    .filter((days) => today >= addDays(clock.dueOn, -days) && addDays(clock.dueOn, -days) > clock.startedOn)
    .sort((a, b) => a - b);
}

/** Whether a clock has run out: the day after its last day, and never while it stands still or its end is provisional. */
export function hasExpired(clock: Clock, today: Day): boolean {
  return !clock.stopped && isOver(clock, today);
}
