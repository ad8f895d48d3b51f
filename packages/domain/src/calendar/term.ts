import { type Day, later, nextDay } from './dates.js';
import { addWorkingDays, type EnteredYears, isSettled, isWorkingDay } from './working-days.js';

/** When a period ends (期限届满日) by what is known of the calendar now. */
export interface Term {
  /** The last day in time. */
  readonly dueOn: Day;
  /** 暂定: a notice that is not known yet may still move it, so nothing may lapse on it. */
  readonly provisional: boolean;
}

/** A period as people were told of it: counted from the day after `start`, ending on the day told. */
export interface Told {
  readonly start: Day;
  readonly told: Day;
  /** How long it was; undefined in records that do not say. */
  readonly workingDays: number | undefined;
}

/** A period counted in working days (工作日) from the day after its start. */
export function workingTerm(start: Day, workingDays: number, calendar: EnteredYears): Term {
  const dueOn = addWorkingDays(start, workingDays, calendar);
  return { dueOn, provisional: !areSettled(start, dueOn, calendar) };
}

/**
 * A period of working days whose last day people were told. They may rely on that day: what becomes known of the calendar
 * afterwards can put the end off, and never brings it forward (平台默认). Records that do not say how long the period was keep
 * the day they told.
 */
export function toldTerm({ start, told, workingDays }: Told, calendar: EnteredYears): Term {
  const counted = workingDays === undefined ? told : addWorkingDays(start, workingDays, calendar);
  const dueOn = later(told, counted);
  return { dueOn, provisional: !areSettled(start, dueOn, calendar) };
}

/** A period whose last day people chose: one that falls on a day off ends on the next working day (期间届满日顺延，民法典第二百零三条). */
export function chosenTerm(day: Day, calendar: EnteredYears): Term {
  const dueOn = isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar);
  return { dueOn, provisional: !isSettled(day, calendar) || !isSettled(dueOn, calendar) };
}

/** Whether a period is over: the day after its last, and never while that is provisional. */
export function isOver({ dueOn, provisional }: Term, today: Day): boolean {
  return !provisional && today > dueOn;
}

/** Whether every day of a period, but the one it starts on, is known for good. */
function areSettled(start: Day, end: Day, calendar: EnteredYears): boolean {
  for (let day = start; day < end;) {
    day = nextDay(day);
    if (!isSettled(day, calendar)) return false;
  }
  return true;
}
