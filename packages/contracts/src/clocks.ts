import { z } from 'zod';
import { day, message } from './primitives.js';

/** A deadline (时限) as people see it. */
export const clockView = z
  .strictObject({
    name: z.string(),
    label: message,
    startedOn: day,
    dueOn: day,
    /** 暂定: a holiday notice that is not known yet may still move the day, and nothing lapses on it. */
    provisional: z.boolean(),
    /** Working days (工作日) after the reader's today up to the last day; 0 on it and after. */
    workingDaysLeft: z.int(),
    stopped: z.boolean(),
    waitsFor: z.enum(['enterprise', 'authority', 'experts', 'public']),
    onExpiry: z.string().nullable(),
  })
  .meta({ id: 'Clock' });

export type ClockView = z.infer<typeof clockView>;
