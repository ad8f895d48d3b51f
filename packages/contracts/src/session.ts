import { roles } from '@tidu/domain';
import { z } from 'zod';
import { name, region, tier } from './primitives.js';
import { type View } from './views/view.js';

export const signInBody = z
  .strictObject({ account: z.string().min(1).max(100), password: z.string().min(1).max(1_000) })
  .meta({ id: 'SignIn' });

const accountName = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9._-]{2,60}$/,
    '3 至 61 位小写字母、数字、点、横线 · 3 to 61 lower-case letters, digits, dots, dashes',
  );
const newPassword = z.string().min(10, '密码至少 10 位 · at least 10 characters').max(1_000);

/** Sign-up of an enterprise's first account (企业账号): bound to its unified social credit code. */
export const signUpBody = z
  .strictObject({ account: accountName, password: newPassword, name, uscc: z.string() })
  .meta({ id: 'SignUp' });

/** A new password in place of one's own. */
export const changePasswordBody = z
  .strictObject({ current: z.string().min(1).max(1_000), next: newPassword })
  .meta({ id: 'ChangePassword' });

const official = { account: accountName, password: newPassword, name };

/** An account the system administrator (系统管理员) opens: of an official with a region, an expert with a field, or without scope. */
export const openAccountBody = z
  .discriminatedUnion('role', [
    z.strictObject({ ...official, role: z.enum(['district', 'city', 'province']), region }),
    z.strictObject({ ...official, role: z.literal('group'), unit: z.string().min(1).max(50) }),
    z.strictObject({
      ...official,
      role: z.literal('expert'),
      region,
      specialty: z.enum(['technical', 'management']),
    }),
    z.strictObject({
      ...official,
      role: z.enum(['miit', 'auditor', 'system-admin', 'security-admin', 'audit-admin']),
    }),
  ])
  .meta({ id: 'OpenAccount' });

/** An account as administrators see it. */
export const accountRow = z
  .strictObject({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    role: z.enum(roles),
    enterprise: z.string().nullable(),
    region: region.nullable(),
    unit: z.string().nullable(),
  })
  .meta({ id: 'AccountRow' });

/** Who is signed in, as the web app needs to know. */
export const me = z
  .strictObject({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    role: z.enum(roles),
    enterprise: z.string().nullable(),
    region: region.nullable(),
    /** The group (中央企业集团、兵团) a `group` account answers for. */
    unit: z.string().nullable(),
    /** Whether this installation holds demo data (示例) and lets its users set the time of their acts. */
    demo: z.boolean(),
    /** What they may open (可发起事项): the kinds of thing, each with the command that opens one. */
    openings: z.array(z.strictObject({ aggregate: z.string(), command: z.string(), tiers: z.array(tier) })),
    /** Whether they organise reviews or audit them, and may read what experts are called. */
    readsExperts: z.boolean(),
    /** Whether they may read a thing as somebody else saw it (所见视角). */
    seesAsOthers: z.boolean(),
  })
  .meta({ id: 'Me' });

export const expert = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    specialty: z.enum(['technical', 'management']),
    region: region.nullable(),
  })
  .meta({ id: 'Expert' });

export type Me = View<typeof me>;
export type ExpertRow = z.infer<typeof expert>;
export type AccountRow = z.infer<typeof accountRow>;
export type OpenAccount = z.infer<typeof openAccountBody>;
