import { grantedRoles } from '@tidu/domain';
import { z } from 'zod';
import { caseViewOf } from './case-view.js';

/** The role of an account (角色授予): proposed by one administrator, confirmed by another. */
export const roleGrantView = caseViewOf(
  'role-grant',
  'RoleGrant',
  z.strictObject({
    id: z.string(),
    phase: z.enum(['none', 'proposed', 'confirmed', 'withdrawn']),
    role: z.enum(grantedRoles).nullable(),
    scope: z.strictObject({ region: z.string().exactOptional(), unit: z.string().exactOptional() }),
    proposedBy: z.string(),
    confirmedBy: z.string().nullable(),
  }),
);
