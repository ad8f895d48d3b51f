import { type Actor, type Role } from '../core/actor.js';
import { type RoleGrantPhase } from './rules.js';

/** Roles that come by grant; who acts for an enterprise claims it, and the platform and the public hold no account. */
export const grantedRoles = [
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
] as const satisfies readonly Role[];
export type GrantedRole = (typeof grantedRoles)[number];

/** Roles that watch one another (三员分立及审计): whoever ever held one of them never holds another. */
export const separatedRoles: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin', 'auditor'];

/** What a role covers: a division (GB/T 2260), a group, an enterprise by its credit code, or nothing of these. */
export type RoleScope = Pick<Actor, 'region' | 'unit' | 'enterprise'>;

/** A new password for an account, asked for by one administrator and released by another. */
export interface PasswordReset {
  /** The one-time link it is about. */
  readonly link: string;
  readonly by: string;
  readonly releasedBy: string | null;
}

/** The role of an account (角色授予), under the account's id. */
export interface RoleGrant {
  readonly id: string;
  readonly phase: RoleGrantPhase;
  readonly role: GrantedRole | 'enterprise' | null;
  readonly scope: RoleScope;
  /** The account that proposed it, or invited a colleague. */
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
  /** The division an enterprise is claimed in: its authority confirms the claim. */
  readonly place?: string;
  /** Whether others had an account for the enterprise when it was claimed: until confirmed, nothing of it is shown. */
  readonly contested?: true;
  /** Whether it invites and removes the colleagues of its enterprise (企业管理员). */
  readonly manages?: true;
  /** The separated role it once held and holds no longer. */
  readonly formerly?: Role;
  readonly reset?: PasswordReset;
}

export const noRoleGrant: RoleGrant = {
  id: '',
  phase: 'none',
  role: null,
  scope: {},
  proposedBy: '',
  confirmedBy: null,
};

/** Whether an account may act in its role: the grant is in force, and for this very role and scope. */
export function isInForce({ phase, role, scope }: RoleGrant, actor: Actor): boolean {
  const asGranted =
    role === actor.role &&
    scope.region === actor.region &&
    scope.unit === actor.unit &&
    scope.enterprise === actor.enterprise;
  return (phase === 'confirmed' || phase === 'claimed' || phase === 'member') && asGranted;
}
