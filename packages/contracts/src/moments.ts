import { z } from 'zod';
import { id, instant } from './primitives.js';

/** The roles whose sight of a thing follows from the thing itself; what an expert sees depends on the person. */
export const seenAsRoles = [
  'enterprise',
  'district',
  'city',
  'province',
  'group',
  'miit',
  'auditor',
] as const;

/** A place in the order of all events, or a time, ISO 8601 UTC. */
const moment = z.union([z.string().regex(/^[1-9]\d{0,14}$/), instant], {
  error: '应为事件序号或 ISO 8601 UTC 时间 · a position in the log, or an ISO 8601 UTC time',
});

/** What a read of something with a history takes: the moment it is shown at, and whose sight of it. */
export const momentQuery = z.strictObject({
  /** 时点. What happened later is left out. */
  at: moment.optional(),
  /** 所见视角, for auditors: a role concerned with the thing, or a person by the account’s id. */
  as: z
    .union([z.enum(seenAsRoles), id], {
      error: `应为 ${seenAsRoles.join('、')} 或账号标识 · one of ${seenAsRoles.join(', ')}, or an account’s id`,
    })
    .optional(),
});
/** Two moments of a thing that are compared: since its beginning and until now, unless they are given. */
export const differencesQuery = z.strictObject({
  from: moment.optional(),
  to: moment.optional(),
  as: momentQuery.shape.as,
});
export type DifferencesQuery = z.infer<typeof differencesQuery>;
export type MomentQuery = z.infer<typeof momentQuery>;
