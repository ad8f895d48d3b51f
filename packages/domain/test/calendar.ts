import { type Calendar, type EnteredNotice, noCalendar } from '../src/calendar/state.js';
import { statutoryDaysOff } from '../src/calendar/statutory.js';

/** A notice that gives the statutory days off and nothing else: invented. */
export function exampleNotice(year: number): EnteredNotice {
  return {
    year,
    daysOff: [...statutoryDaysOff(year)].sort(),
    workingDays: [],
    title: `示例：${year} 年放假安排`,
    documentNumber: '示例〔0000〕1号',
    proposedBy: 'system-admin',
    proposedOn: '2026-11-01',
    confirmedBy: 'security-admin',
    confirmedOn: '2026-11-02',
  };
}

/** The calendar with a notice for each year the specs play in, so that all their days are known. */
export const settledCalendar: Calendar = {
  ...noCalendar,
  phase: 'entered',
  years: Object.fromEntries(
    Array.from({ length: 20 }, (_, n) => [String(2027 + n), exampleNotice(2027 + n)]),
  ),
};
