import { z } from 'zod';
import { day, message } from './primitives.js';

/** A deadline (时限) as people see it. */
export const clockView = z
  .strictObject({
    name: z.string(),
    label: message,
    startedOn: day,
    dueOn: day,
    stopped: z.boolean(),
    waitsFor: z.enum(['enterprise', 'authority', 'experts', 'public']),
    onExpiry: z.string().nullable(),
  })
  .meta({ id: 'Clock' });

export type ClockView = z.infer<typeof clockView>;
