import { roles } from '@tidu/domain';
import { z } from 'zod';
import { instant, message } from '../primitives.js';
import { type View } from './view.js';

/** One thing an event changed or said, in words; `from` is null where nothing stood there before, or it only adds. */
export const historyChange = z
  .strictObject({ label: message, from: message.nullable(), to: message.nullable() })
  .meta({ id: 'HistoryChange' });

/** One entry of a history: what happened, who did it, when, what it changed, and where it lies in the log. */
export const historyEntry = z
  .strictObject({
    position: z.int(),
    version: z.int(),
    type: z.string(),
    /** What the event is called. */
    name: message,
    at: instant,
    /** How often the same section was saved in one sitting; the entry tells what came of it in the end. */
    saves: z.int(),
    recordedAt: instant,
    actor: z.strictObject({ id: z.string(), name: z.string(), role: z.enum(roles) }),
    changes: z.array(historyChange),
    hash: z.string(),
  })
  .meta({ id: 'HistoryEntry' });

export type HistoryChange = View<typeof historyChange>;
export type HistoryEntry = View<typeof historyEntry>;
