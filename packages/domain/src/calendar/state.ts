import { type Day } from './dates.js';
import { type CalendarPhase } from './rules.js';

/** A year's days off (放假安排) as a notice of the State Council's General Office (国务院办公厅) has them. */
export interface HolidayNotice {
  readonly year: number;
  /** All days off that it names: the statutory days, and the days joined to them. */
  readonly daysOff: readonly Day[];
  /** Days of weekends that are worked instead (调休上班). */
  readonly workingDays: readonly Day[];
  readonly title: string;
  /** 文号. */
  readonly documentNumber: string;
}

/** A notice that somebody entered and nobody has confirmed yet. */
export interface ProposedNotice extends HolidayNotice {
  readonly proposedBy: string;
  readonly proposedOn: Day;
}

/** A notice that two people entered: working days are counted by it. */
export interface EnteredNotice extends ProposedNotice {
  readonly confirmedBy: string;
  readonly confirmedOn: Day;
}

/** The working days of the country (工作日历) as they were entered, beside those the platform knows by itself. */
export interface Calendar {
  readonly phase: CalendarPhase;
  /** By year; a notice entered again takes the place of the one before. */
  readonly years: Readonly<Record<string, EnteredNotice>>;
  readonly proposal: ProposedNotice | null;
}

export const noCalendar: Calendar = { phase: 'none', years: {}, proposal: null };
