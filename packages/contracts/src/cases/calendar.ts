import { z } from 'zod';
import { day, name, words } from '../primitives.js';

const days = z.array(day).max(200);

/** A year's holiday notice (放假通知), as it is entered or imported. */
export const holidayNotice = z.strictObject({
  year: z.int().min(2000).max(2200),
  title: name,
  documentNumber: name,
  daysOff: days,
  workingDays: days,
});

/** The working calendar (工作日历): one file, `national`; one administrator enters a year, another confirms it. */
export const calendarContract = {
  plural: 'calendars',
  opens: 'propose-holidays',
  bodies: {
    'propose-holidays': holidayNotice,
    'confirm-holidays': z.strictObject({ year: z.int() }),
    'drop-holidays': z.strictObject({ reason: words }),
  },
  names: {
    'propose-holidays': { zh: '录入放假通知', en: 'Enter a holiday notice' },
    'confirm-holidays': { zh: '确认放假通知', en: 'Confirm the holiday notice' },
    'drop-holidays': { zh: '退回放假通知', en: 'Drop the holiday notice' },
  },
} as const;
