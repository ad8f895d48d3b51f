import { type InputIssue, issue } from '../core/refusal.js';
import { type Day, isWeekday, yearOf } from './dates.js';
import { publishedYears } from './published.js';
import { type HolidayNotice } from './state.js';
import { statutoryDaysOff } from './statutory.js';

/** The first year a notice of which may be entered, and the last for which the lunar calendar is computed. */
const YEARS = { first: publishedYears.last + 1, last: 2099 } as const;

/** The faults of a notice: days that cannot be in it, and what the law has off and the notice does not. */
export function noticeFaults(notice: HolidayNotice): InputIssue[] {
  const { year, title, documentNumber } = notice;
  if (!(Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last)) {
    return [
      issue(
        '$.year',
        `应为 ${YEARS.first} 至 ${YEARS.last} 年；更早的年份系统已有。`,
        `A year from ${YEARS.first} to ${YEARS.last}; earlier years are known to the platform.`,
      ),
    ];
  }
  const unnamed = [...statutoryDaysOff(year)].filter((day) => !notice.daysOff.includes(day));
  return [
    ...(title.trim() === '' ? [issue('$.title', '请填写通知名称。', 'Give the title of the notice.')] : []),
    ...(documentNumber.trim() === ''
      ? [issue('$.documentNumber', '请填写文号。', 'Give the number of the document.')]
      : []),
    ...dayFaults(notice, 'daysOff', () => null),
    ...dayFaults(notice, 'workingDays', (day) => {
      if (notice.daysOff.includes(day))
        return ['既列为放假又列为上班。', 'It is listed as off and as worked.'];
      return isWeekday(day)
        ? ['不是周六或周日，本就上班。', 'It is no Saturday or Sunday: it is worked anyway.']
        : null;
    }),
    ...(unnamed.length === 0
      ? []
      : [
          issue(
            '$.daysOff',
            `缺法定节假日：${unnamed.join('、')}。`,
            `These days are off by law and not listed: ${unnamed.join(', ')}.`,
          ),
        ]),
  ];
}

function dayFaults(
  { year, ...notice }: HolidayNotice,
  list: 'daysOff' | 'workingDays',
  faultOf: (day: Day) => readonly [zh: string, en: string] | null,
): InputIssue[] {
  return notice[list].flatMap((day, index) => {
    const path = `$.${list}[${index}]`;
    if (notice[list].indexOf(day) !== index) return [issue(path, '重复列出。', 'It is listed twice.')];
    if (!belongsTo(day, year)) {
      return [
        issue(
          path,
          `不属于 ${year} 年的通知（可含上年 12 月下旬）。`,
          `It is no day of the notice of ${year}, which may reach back to the end of December.`,
        ),
      ];
    }
    const fault = faultOf(day);
    return fault === null ? [] : [issue(path, ...fault)];
  });
}

/** A notice speaks of its own year, and of the last days of the one before. */
function belongsTo(day: Day, year: number): boolean {
  return yearOf(day) === year || (yearOf(day) === year - 1 && day.slice(5) >= '12-26');
}
