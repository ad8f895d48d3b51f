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
  },
  names: {
    'grant-role': { zh: '授予角色', en: 'Grant the role' },
    'confirm-role': { zh: '确认角色', en: 'Confirm the role' },
    'withdraw-role': { zh: '收回角色', en: 'Withdraw the role' },
  },
} as const;
