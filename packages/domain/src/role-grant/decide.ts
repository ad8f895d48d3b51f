import { accept, refuse } from '../core/decision.js';
import { conflict, type InputIssue, invalid, issue, type Refusal } from '../core/refusal.js';
import { type Acts, type NoRelated } from '../frame/aggregate.js';
import { type RoleGrantAct, type RoleGrantCommand } from './commands.js';
import { type RoleGrantEvent } from './events.js';
import { type GrantedRole, type RoleGrant, type RoleScope } from './state.js';

/** Sets up the two people an installation begins with, and no more: every other role is theirs to propose and confirm. */
const establishRole: RoleGrantAct<'establish-role'> = {
  aboutItsCommand: true,
  decide: ({ id, role }) =>
    role === 'system-admin' || role === 'security-admin'
      ? accept({ type: 'role-grant.established', data: { id, role } })
      : refuse(
          conflict(
            'not-established',
            '安装时只设立系统管理员和安全管理员。',
            'An installation begins with a system and a security administrator only.',
          ),
        ),
};

/** Proposes a role for an account: for the first time, or again after it was withdrawn. */
const grantRole: RoleGrantAct<'grant-role'> = {
  precondition: ({ id }, { actor }) => (actor.id === id ? ownAccount() : null),
  decide: ({ id, role, scope }, _state, { actor }) => {
    // Before the first grant the account is known by the command only.
    if (actor.id === id) return refuse(ownAccount());
    const faults = scopeFaults(role, scope);
    return faults.length === 0
      ? accept({ type: 'role-grant.proposed', data: { id, role, scope, by: actor.id } })
      : refuse(invalid('scope-invalid', '角色未授予。', 'The role was not granted.', faults));
  },
};

/** Confirms what somebody else proposed (三员分立). */
const confirmRole: RoleGrantAct<'confirm-role'> = {
  precondition: ({ id, proposedBy }, { actor }) => {
    if (actor.id === id) return ownAccount();
    return actor.id === proposedBy ? samePerson() : null;
  },
  decide: (_command, _state, { actor }) => accept({ type: 'role-grant.confirmed', data: { by: actor.id } }),
};

const withdrawRole: RoleGrantAct<'withdraw-role'> = {
  precondition: ({ id }, { actor }) => (actor.id === id ? ownAccount() : null),
  decide: ({ reason }, _state, { actor }) =>
    accept({ type: 'role-grant.withdrawn', data: { by: actor.id, reason } }),
};

/** The acts on the grant of a role. */
export const roleGrantActs: Acts<RoleGrant, RoleGrantCommand, NoRelated, RoleGrantEvent> = {
  'establish-role': establishRole,
  'grant-role': grantRole,
  'confirm-role': confirmRole,
  'withdraw-role': withdrawRole,
};

const scopeOf: Readonly<Partial<Record<GrantedRole, 'region' | 'unit'>>> = {
  expert: 'region',
  district: 'region',
  city: 'region',
  province: 'region',
  group: 'unit',
};

function scopeFaults(role: GrantedRole, scope: RoleScope): InputIssue[] {
  const needed = scopeOf[role];
  return (['region', 'unit'] as const).flatMap((key) => {
    if (key === needed && scope[key] === undefined)
      return [issue(`$.scope.${key}`, '该角色须有管辖范围。', 'This role needs its scope.')];
    if (key !== needed && scope[key] !== undefined)
      return [issue(`$.scope.${key}`, '该角色没有此项范围。', 'This role has no such scope.')];
    return [];
  });
}

function ownAccount(): Refusal {
  return conflict(
    'own-account',
    '不能为自己的账号授予、确认或收回角色。',
    'Nobody grants, confirms or withdraws the own account’s role.',
  );
}

function samePerson(): Refusal {
  return conflict(
    'same-person',
    '提出和确认须由两人分别进行。',
    'Two people are needed: who proposed it cannot confirm it.',
  );
}
