import { grantedRoles } from '@tidu/domain';
import { z } from 'zod';
import { caseViewOf } from './case-view.js';

/** The role of an account (角色授予): proposed by one administrator, confirmed by another. */
export const roleGrantView = caseViewOf(
  'role-grant',
  'RoleGrant',
  z.strictObject({
    id: z.string(),
    phase: z.enum([
      'none',
      'proposed',
      'confirmed',
      'claimed',
      'member',
      'suspended',
      'refused',
      'withdrawn',
    ]),
    role: z.enum([...grantedRoles, 'enterprise']).nullable(),
    scope: z.strictObject({
      region: z.string().exactOptional(),
      unit: z.string().exactOptional(),
      enterprise: z.string().exactOptional(),
    }),
    proposedBy: z.string(),
    confirmedBy: z.string().nullable(),
    /** The division an enterprise was claimed in. */
    place: z.string().nullable(),
    /** Whether others had an account for the enterprise before. */
    contested: z.boolean(),
    manages: z.boolean(),
    /** A password reset: who asked for it, and who released it. */
    reset: z.strictObject({ by: z.string(), releasedBy: z.string().nullable() }).nullable(),
  }),
);
