import { z } from 'zod';
import { type Page, pageOf, pageParameters } from './lists/page.js';
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

export const reminderQuery = z.strictObject(pageParameters);
export const reminderPage = pageOf('Reminder', reminderRow);

export type ReminderRow = z.infer<typeof reminderRow>;
export type ReminderPage = Page<ReminderRow>;
export type ReminderQuery = z.infer<typeof reminderQuery>;
