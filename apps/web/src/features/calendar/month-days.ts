import { addDays, isWeekday } from '@tidu/contracts';

/** What a day is: worked or not, and whether a notice or the law says so. */
export type DayKind = 'work' | 'weekend' | 'off' | 'made-up';

export interface MonthDay {
  readonly day: string;
  readonly kind: DayKind;
}

/** The days of a month, with the blanks before its first (a week begins on Monday). */
export interface Month {
  readonly number: number;
  readonly blanks: number;
  readonly days: readonly MonthDay[];
}

interface Year {
  readonly year: number;
  readonly daysOff: readonly string[];
  readonly workingDays: readonly string[];
}

/** A year of the working calendar, month by month. */
export function monthsOf({ year, daysOff, workingDays }: Year): Month[] {
  const [off, worked] = [new Set(daysOff), new Set(workingDays)];
  const kindOf = (day: string): DayKind => {
    if (off.has(day)) return 'off';
    if (worked.has(day)) return 'made-up';
    return isWeekday(day) ? 'work' : 'weekend';
  };
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const days: MonthDay[] = [];
    for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1))
      days.push({ day, kind: kindOf(day) });
    return { number: index + 1, blanks: (new Date(`${month}-01`).getUTCDay() + 6) % 7, days };
  });
}
