import chineseDays from 'chinese-days';
import { addDays, type Day, isWeekday } from './dates.js';

/** The years whose notices the package holds (国务院办公厅 2004 至 2026 年放假通知). It is silent about any other year. */
export const publishedYears = { first: 2004, last: 2026 } as const;

/** Where a year differs from Monday to Friday. */
export interface Exceptions {
  readonly off: ReadonlySet<Day>;
  readonly worked: ReadonlySet<Day>;
}

const known = new Map<number, Exceptions>();

/** The exceptions of a year whose notice the package holds; null for any other year. */
export function publishedExceptions(year: number): Exceptions | null {
  if (!(year >= publishedYears.first && year <= publishedYears.last)) return null;
  const found = known.get(year) ?? exceptionsOf(year);
  known.set(year, found);
  return found;
}

function exceptionsOf(year: number): Exceptions {
  const off = new Set<Day>();
  const worked = new Set<Day>();
  for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = addDays(day, 1)) {
    // The package reads text as a day; a Date would follow the time zone of the process.
    if (chineseDays.isWorkday(day) === isWeekday(day)) continue;
    (isWeekday(day) ? off : worked).add(day);
  }
  return { off, worked };
}
