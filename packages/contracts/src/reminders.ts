import { z } from 'zod';
import { day, instant, message } from './primitives.js';

/** A reminder (催办提醒) of a deadline that still runs. */
export const reminderRow = z
  .strictObject({
    aggregate: z.string(),
    id: z.string(),
    clock: z.string(),
    label: message,
    title: z.string(),
    dueOn: day,
    /** Days left when it was sent: 0 on the last day, -1 once it is overdue. */
    stage: z.int(),
    at: instant,
  })
  .meta({ id: 'Reminder' });
export type ReminderRow = z.infer<typeof reminderRow>;
