import { roleGrantPhaseNames, type RoleGrantPhase, roles } from '@tidu/domain';
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
/** Its length and whether it is common is looked at where it is taken, so that the reason can be told. */
const newPassword = z.string().min(1).max(2_000);

/**
 * Sign-up for an enterprise (企业账号): bound to its unified social credit code. The division (GB/T 2260) it lies in decides who
 * verifies the account; where none is given, it is the one the credit code names.
 */
export const signUpBody = z
  .strictObject({
    account: accountName,
    password: newPassword,
    name,
    uscc: z.string(),
    region: region.exactOptional(),
  })
  .meta({ id: 'SignUp' });

/** A new password in place of one's own. */
export const changePasswordBody = z
  .strictObject({ current: z.string().min(1).max(1_000), next: newPassword })
  .meta({ id: 'ChangePassword' });

const official = { account: accountName, name };

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

const phase = z.enum(Object.keys(roleGrantPhaseNames) as [RoleGrantPhase, ...RoleGrantPhase[]]);

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
    /** Where its role stands (账号状态). */
    phase,
    /** The version of its role's record, for the next command. */
    version: z.int(),
    /** Whether a password reset waits for its second administrator. */
    awaitsRelease: z.boolean(),
    /** Seconds for which unknown devices cannot sign in to it; 0 where they can. */
    lockedFor: z.int(),
  })
  .meta({ id: 'AccountRow' });

/** What is sent where there is nothing to say. */
export const nothingToSay = z.strictObject({}).meta({ id: 'Nothing' });

/** A link at the one moment it is shown; `page` is its address on this platform. */
export const oneTimeLink = z
  .strictObject({ page: z.string(), expiresAt: z.string() })
  .meta({ id: 'OneTimeLink' });

/** The code that a link needs besides, shown once to the second administrator. */
export const linkCode = z.strictObject({ code: z.string() }).meta({ id: 'LinkCode' });

/** An account that was proposed, and the link by which its person sets the password once it is confirmed. */
export const openedAccount = z
  .strictObject({ account: accountRow, link: oneTimeLink })
  .meta({ id: 'OpenedAccount' });

const linkToken = z.string().min(20).max(100);

export const linkQuestion = z.strictObject({ token: linkToken }).meta({ id: 'LinkQuestion' });

/** What a one-time link is for. */
export const linkView = z
  .strictObject({
    purpose: z.enum(['account', 'reset', 'invitation']),
    /** The account whose password it sets; null for an invitation. */
    account: z.string().nullable(),
    /** The enterprise it invites to. */
    enterprise: z.string().nullable(),
    /** Who made it. */
    from: z.string(),
    expiresAt: z.string(),
    /** Whether the second administrator has agreed yet; an invitation needs none. */
    released: z.boolean(),
    /** Whether it needs the code of the second administrator (核验码). */
    needsCode: z.boolean(),
  })
  .meta({ id: 'LinkView' });

/** Uses a one-time link: with the new password, and for an invitation the account to be. */
export const useLinkBody = z
  .strictObject({
    token: linkToken,
    password: newPassword,
    /** The second administrator's code. */
    code: z.string().max(50).exactOptional(),
    account: accountName.exactOptional(),
    name: name.exactOptional(),
  })
  .meta({ id: 'UseLink' });

/** A session (会话) of an account. */
export const sessionRow = z
  .strictObject({
    id: z.string(),
    address: z.string(),
    agent: z.string(),
    openedAt: z.string(),
    seenAt: z.string(),
    isOwn: z.boolean(),
  })
  .meta({ id: 'SessionRow' });

/** Who acts, or asks to act, for an enterprise (企业成员). */
export const memberRow = z
  .strictObject({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    phase,
    version: z.int(),
    manages: z.boolean(),
    /** The enterprise by its credit code. */
    enterprise: z.string(),
    /** The division it was claimed in. */
    place: z.string(),
    /** Whether others had an account for the enterprise before. */
    contested: z.boolean(),
    /** Whether the reader may remove this colleague. */
    removable: z.boolean(),
  })
  .meta({ id: 'MemberRow' });

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
    /** Whether the account of an enterprise has not been verified yet: it drafts, and sends nothing off. */
    unverified: z.boolean(),
    /** Whether it invites and removes the colleagues of its enterprise. */
    manages: z.boolean(),
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
export type OneTimeLinkView = z.infer<typeof oneTimeLink>;
export type OpenedAccount = z.infer<typeof openedAccount>;
export type LinkCode = z.infer<typeof linkCode>;
export type LinkView = z.infer<typeof linkView>;
export type SessionRow = z.infer<typeof sessionRow>;
export type MemberRow = z.infer<typeof memberRow>;
