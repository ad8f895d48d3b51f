import { type CalendarYear } from '@tidu/contracts';
import {
  type Calendar,
  publishedExceptions,
  publishedYears,
  statutoryDaysOff,
  statutorySource,
  yearOf,
} from '@tidu/domain';

/** How many years after the reader's own are shown although nothing but the law is known of them. */
const YEARS_AHEAD = 2;

/** The years of the working calendar, the latest first: down to the first whose notice the platform holds. */
export function calendarYears(calendar: Calendar, today: string): CalendarYear[] {
  const entered = Object.keys(calendar.years).map(Number);
  const last = Math.max(yearOf(today) + YEARS_AHEAD, publishedYears.last, ...entered);
  return Array.from({ length: last - publishedYears.first + 1 }, (_, n) => yearShown(calendar, last - n));
}

function yearShown({ years }: Calendar, year: number): CalendarYear {
  const notice = years[year];
  if (notice !== undefined) {
    const { title, documentNumber, daysOff, workingDays } = notice;
    return { year, basis: 'entered', source: `${title}（${documentNumber}）`, daysOff, workingDays };
  }
  const published = publishedExceptions(year);
  if (published === null) {
    return {
      year,
      basis: 'statutory',
      source: statutorySource,
      daysOff: [...statutoryDaysOff(year)].sort(),
      workingDays: [],
    };
  }
  return {
    year,
    basis: 'platform',
    source: `国务院办公厅 ${year} 年放假通知（据 chinese-days 整理）`,
    daysOff: [...published.off],
    workingDays: [...published.worked],
  };
}
