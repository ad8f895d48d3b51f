import { z } from 'zod';
import { message } from './primitives.js';

/** Problem details (RFC 9457) as every refusal is answered: a stable code, both languages, and each fault with its path. */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    message,
    issues: z.array(z.strictObject({ path: z.string(), message })).exactOptional(),
    /** The version the resource has now, where a command was based on another one. */
    currentVersion: z.int().exactOptional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;

/** How every command is answered: where its last event stands, and the version it left behind. */
export const receipt = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    position: z.int(),
    /** True where the same Idempotency-Key had been answered before. */
    repeated: z.boolean(),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof receipt>;
