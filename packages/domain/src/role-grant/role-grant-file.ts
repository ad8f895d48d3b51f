import { type Acts, type NoRelated } from '../frame/aggregate.js';
import { defineCaseFile } from '../frame/case-file.js';
import { accept, type Decision, type DecisionContext, type DomainEvent, refuse } from '../core/decision.js';
import { conflict, type InputIssue, invalid, issue, type Refusal } from '../core/refusal.js';
import {
  evolveRoleGrant,
  noRoleGrant,
  type RoleGrant,
  type RoleGrantCommand,
  type RoleGrantEvent,
  type RoleScope,
  type GrantedRole,
} from './role-grant.js';
import { roleGrantEventFacts } from './events.js';
import { type RoleGrantPhase, roleGrantPhaseNames, roleGrantRules } from './rules.js';

const wording = { thing: { zh: '角色授予', en: 'grant of a role' }, phases: roleGrantPhaseNames };
type Of<Type extends RoleGrantCommand['type']> = Extract<RoleGrantCommand, { readonly type: Type }>;

const acts: Acts<RoleGrant, RoleGrantCommand> = {
  'establish-role': { decide: establish },
  'grant-role': { decide: grant },
  'confirm-role': {
    precondition: ({ id, proposedBy }, { actor }) => {
      if (actor.id === id) return ownAccount();
      return actor.id === proposedBy ? samePerson() : null;
    },
    decide: (_command, _state, { actor }) => accept({ type: 'role-grant.confirmed', data: { by: actor.id } }),
  },
  'withdraw-role': {
    precondition: ({ id }, { actor }) => (actor.id === id ? ownAccount() : null),
    decide: ({ reason }, _state, { actor }) =>
      accept({ type: 'role-grant.withdrawn', data: { by: actor.id, reason } }),
  },
};

/** Grants of roles to accounts (角色授予): proposed by one administrator, confirmed by another (三员分立). */
export const roleGrantFile = defineCaseFile<
  RoleGrant,
  RoleGrantCommand,
  RoleGrantEvent,
  NoRelated,
  RoleGrantPhase
>({
  wording,
  rules: roleGrantRules,
  acts,
  eventFacts: roleGrantEventFacts,
  initial: noRoleGrant,
  evolve: evolveRoleGrant,
  summary: ({ phase, role }, command) => ({
    phase,
    title: command !== undefined && 'role' in command ? command.role : (role ?? ''),
  }),
  view: (_actor, state) => state,
});

/** Sets up the two people an installation begins with, and no more: every other role is theirs to propose and confirm. */
function establish({ id, role }: Of<'establish-role'>): Decision<DomainEvent> {
  return role === 'system-admin' || role === 'security-admin'
    ? accept({ type: 'role-grant.established', data: { id, role } })
    : refuse(
        conflict(
          'not-established',
          '安装时只设立系统管理员和安全管理员。',
          'An installation begins with a system and a security administrator only.',
        ),
      );
}

function grant(
  { id, role, scope }: Of<'grant-role'>,
  _state: RoleGrant,
  { actor }: DecisionContext,
): Decision<DomainEvent> {
  if (actor.id === id) return refuse(ownAccount());
  const faults = scopeFaults(role, scope);
  return faults.length === 0
    ? accept({ type: 'role-grant.proposed', data: { id, role, scope, by: actor.id } })
    : refuse(invalid('scope-invalid', '角色未授予。', 'The role was not granted.', faults));
}

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
    '不能为自己的账号授予、确认或收回角色。没有任何改动。',
    'Nobody grants, confirms or withdraws the own account’s role. Nothing was changed.',
  );
}

function samePerson(): Refusal {
  return conflict(
    'same-person',
    '提出和确认须由两人分别进行。没有任何改动。',
    'Two people are needed: who proposed it cannot confirm it. Nothing was changed.',
  );
}
