/**
 * Public holidays and make-up working days (调休) of the years whose State Council notice is known.
 * Days are ISO dates. A year that is missing falls back to Monday to Friday, and says so.
 */
export interface HolidayYear {
  readonly daysOff: readonly string[];
  readonly workingWeekends: readonly string[];
  readonly source: string;
}

export const holidayYears: Readonly<Record<string, HolidayYear>> = {
  '2026': {
    daysOff: [
      ...days('2026-01-01', 3),
      ...days('2026-02-15', 9),
      ...days('2026-04-04', 3),
      ...days('2026-05-01', 5),
      ...days('2026-06-19', 3),
      ...days('2026-09-25', 3),
      ...days('2026-10-01', 7),
    ],
    workingWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    source: '国务院办公厅关于2026年部分节假日安排的通知',
  },
};

function days(first: string, count: number): string[] {
  const month = first.slice(0, 8);
  const start = Number(first.slice(8));
  return Array.from({ length: count }, (_, offset) => month + String(start + offset).padStart(2, '0'));
}
