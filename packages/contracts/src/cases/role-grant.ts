import { z } from 'zod';
import { id, region, words } from '../primitives.js';

/** Grants of roles (角色授予); the id of one is its account's. */
export const roleGrantContract = {
  plural: 'role-grants',
  opens: 'grant-role',
  bodies: {
    'grant-role': z.strictObject({
      account: id,
      role: z.enum([
        'expert',
        'district',
        'city',
        'province',
        'group',
        'miit',
        'auditor',
        'system-admin',
        'security-admin',
        'audit-admin',
      ]),
      scope: z.strictObject({
        region: region.exactOptional(),
        unit: z.string().min(1).max(50).exactOptional(),
      }),
    }),
    'confirm-role': z.strictObject({}),
    'withdraw-role': z.strictObject({ reason: words }),
    'suspend-account': z.strictObject({ reason: words }),
    'resume-account': z.strictObject({}),
    'release-reset': z.strictObject({}),
    'confirm-claim': z.strictObject({ basis: words }),
    'refuse-claim': z.strictObject({ reason: words }),
    'withdraw-claim': z.strictObject({ reason: words }),
    'remove-colleague': z.strictObject({ reason: words }),
  },
  names: {
    'grant-role': { zh: '授予角色', en: 'Grant the role' },
    'confirm-role': { zh: '确认角色', en: 'Confirm the role' },
    'withdraw-role': { zh: '收回角色', en: 'Withdraw the role' },
    'suspend-account': { zh: '停用账号', en: 'Disable the account' },
    'resume-account': { zh: '恢复账号', en: 'Enable the account again' },
    'release-reset': { zh: '放行密码重置', en: 'Release the password reset' },
    'confirm-claim': { zh: '核实企业身份', en: 'Confirm the claim' },
    'refuse-claim': { zh: '不予核实', en: 'Refuse the claim' },
    'withdraw-claim': { zh: '收回企业身份', en: 'Take the enterprise back' },
    'remove-colleague': { zh: '移出企业', en: 'Remove the colleague' },
  },
} as const;
