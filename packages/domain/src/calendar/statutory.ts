import chineseDays from 'chinese-days';
import { addDays, type Day } from './dates.js';

/** The law the days rest on, as people read it. */
export const statutorySource = '《全国年节及纪念日放假办法》（2024年11月修订，2025年1月1日起施行）';

const known = new Map<number, ReadonlySet<Day>>();

/**
 * The days off that the law itself gives everybody each year (法定节假日, 13 days): New Year's Day; New Year's Eve of the lunar
 * calendar and the first three days of its first month; Tomb-sweeping Day; 1 and 2 May; Dragon Boat Festival; Mid-autumn
 * Festival; 1 to 3 October (《全国年节及纪念日放假办法》 as in force from 2025). Which days are joined to them, and which weekends are
 * worked instead, only the year's notice says.
 */
export function statutoryDaysOff(year: number): ReadonlySet<Day> {
  const found = known.get(year) ?? new Set(daysOf(year));
  known.set(year, found);
  return found;
}

function daysOf(year: number): Day[] {
  const springFestival = solarDay(year, '01-01');
  return [
    `${year}-01-01`,
    ...[-1, 0, 1, 2].map((days) => addDays(springFestival, days)),
    chineseDays.getSolarTermDate(year, 4, 'pure_brightness'),
    `${year}-05-01`,
    `${year}-05-02`,
    solarDay(year, '05-05'),
    solarDay(year, '08-15'),
    `${year}-10-01`,
    `${year}-10-02`,
    `${year}-10-03`,
  ];
}

/** The day on which a day of the lunar year (`MM-DD`) falls. */
function solarDay(year: number, lunar: string): Day {
  return chineseDays.getSolarDateFromLunar(`${year}-${lunar}`).date;
}
