import { conflict, type Refusal } from '../core/refusal.js';
import { type Day } from './dates.js';

/** Why what waits for the end of a period cannot be done yet: the calendar of those days is not known for good (暂定). */
export function endProvisional(dueOn: Day): Refusal {
  return conflict(
    'end-provisional',
    `期满日 ${dueOn} 为暂定：有关年度的放假通知尚未录入。请管理员在“工作日历”录入并确认后再办理。`,
    `The last day, ${dueOn}, is provisional: a holiday notice it depends on is not entered. Ask the administrators to enter and confirm it in the working calendar.`,
  );
}
