import { type Actor, type Role } from '../core/actor.js';
import { type RoleGrantPhase } from './rules.js';

/** Roles that come by grant; an enterprise signs up itself, the platform and the public hold no account. */
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

/** What an official answers for: a division (GB/T 2260), a group, or neither. */
export type RoleScope = Pick<Actor, 'region' | 'unit'>;

/** The role of an account (角色授予), under the account's id. */
export interface RoleGrant {
  readonly id: string;
  readonly phase: RoleGrantPhase;
  readonly role: GrantedRole | null;
  readonly scope: RoleScope;
  /** The account that proposed it. */
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
}

export type RoleGrantCommand =
  | {
      readonly type: 'establish-role';
      readonly id: string;
      readonly role: GrantedRole;
    }
  | {
      readonly type: 'grant-role';
      readonly id: string;
      readonly role: GrantedRole;
      readonly scope: RoleScope;
    }
  | { readonly type: 'confirm-role' }
  | { readonly type: 'withdraw-role'; readonly reason: string };

export type RoleGrantEvent =
  | {
      readonly type: 'role-grant.established';
      readonly data: { readonly id: string; readonly role: GrantedRole };
    }
  | {
      readonly type: 'role-grant.proposed';
      readonly data: {
        readonly id: string;
        readonly role: GrantedRole;
        readonly scope: RoleScope;
        readonly by: string;
      };
    }
  | { readonly type: 'role-grant.confirmed'; readonly data: { readonly by: string } }
  | {
      readonly type: 'role-grant.withdrawn';
      readonly data: { readonly by: string; readonly reason: string };
    };

export const noRoleGrant: RoleGrant = {
  id: '',
  phase: 'none',
  role: null,
  scope: {},
  proposedBy: '',
  confirmedBy: null,
};

/** Folds one event into the grant of a role. */
export function evolveRoleGrant(state: RoleGrant, event: RoleGrantEvent): RoleGrant {
  switch (event.type) {
    case 'role-grant.established':
      return { ...noRoleGrant, ...event.data, phase: 'confirmed' };
    case 'role-grant.proposed': {
      const { id, role, scope, by } = event.data;
      return { ...noRoleGrant, id, role, scope, phase: 'proposed', proposedBy: by };
    }
    case 'role-grant.confirmed':
      return { ...state, phase: 'confirmed', confirmedBy: event.data.by };
    case 'role-grant.withdrawn':
      return { ...state, phase: 'withdrawn' };
  }
}

/** Whether an account may act in its role: the grant is in force, and for this very role and scope. */
export function isInForce({ phase, role, scope }: RoleGrant, actor: Actor): boolean {
  const asGranted = role === actor.role && scope.region === actor.region && scope.unit === actor.unit;
  return phase === 'confirmed' && asGranted;
}
