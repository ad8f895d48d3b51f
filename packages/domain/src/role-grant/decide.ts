import { accept, refuse } from '../core/decision.js';
import { conflict, type InputIssue, invalid, issue, type Refusal } from '../core/refusal.js';
import { type Acts } from '../frame/aggregate.js';
import { type RelatedGrants, type RoleGrantAct, type RoleGrantCommand } from './commands.js';
import { type RoleGrantEvent } from './events.js';
import { type GrantedRole, type RoleGrant, type RoleScope, separatedRoles } from './state.js';
import { isUscc } from '../identity/uscc.js';
import { provinceOf, provinces } from '../identity/region.js';

/** Sets up the three administrators an installation begins with (三员), and no more: every other role is theirs to give. */
const establishRole: RoleGrantAct<'establish-role'> = {
  aboutItsCommand: true,
  decide: ({ id, role }) =>
    role === 'system-admin' || role === 'security-admin' || role === 'audit-admin'
      ? accept({ type: 'role-grant.established', data: { id, role } })
      : refuse(
          conflict(
            'not-established',
            '安装时只设立系统管理员、安全管理员和审计管理员。',
            'An installation begins with a system, a security and an audit administrator only.',
          ),
        ),
};

/** Proposes a role for an account: for the first time, or again after it was withdrawn. */
const grantRole: RoleGrantAct<'grant-role'> = {
  precondition: ({ id, role }, { actor }) => {
    if (role === 'enterprise') return enterprises();
    return actor.id === id ? ownAccount() : null;
  },
  decide: ({ id, role, scope }, state, { actor }) => {
    // Before the first grant the account is known by the command only.
    if (actor.id === id) return refuse(ownAccount());
    const held = state.formerly ?? state.role;
    if (held !== null && held !== role && separatedRoles.includes(held) && separatedRoles.includes(role))
      return refuse(separated());
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

const suspendAccount: RoleGrantAct<'suspend-account'> = {
  precondition: ({ id }, { actor }) => (actor.id === id ? ownAccount() : null),
  decide: ({ reason }, _state, { actor }) =>
    accept({ type: 'role-grant.suspended', data: { by: actor.id, reason } }),
};

const resumeAccount: RoleGrantAct<'resume-account'> = {
  precondition: ({ id }, { actor }) => (actor.id === id ? ownAccount() : null),
  decide: (_command, _state, { actor }) => accept({ type: 'role-grant.resumed', data: { by: actor.id } }),
};

/** Asks for a new password: whoever asks has the link, and it opens nothing until somebody else has released it. */
const requestReset: RoleGrantAct<'request-reset'> = {
  precondition: ({ id }, { actor }) => (actor.id === id ? ownAccount() : null),
  decide: ({ link }, _state, { actor }) =>
    accept({ type: 'role-grant.reset-requested', data: { link, by: actor.id } }),
};

const releaseReset: RoleGrantAct<'release-reset'> = {
  precondition: ({ id, reset }, { actor }) => {
    if (actor.id === id) return ownAccount();
    if (reset === undefined || reset.releasedBy !== null) return noReset();
    return reset.by === actor.id ? samePerson() : null;
  },
  decide: (_command, _state, { actor }) =>
    accept({ type: 'role-grant.reset-released', data: { by: actor.id } }),
};

/** Says that an account acts for an enterprise (认领企业): it may draft, and send nothing off until that is verified. */
const claimEnterprise: RoleGrantAct<'claim-enterprise'> = {
  aboutItsCommand: true,
  decide: ({ id, enterprise, place, contested }) => {
    const faults = claimFaults(enterprise, place);
    return faults.length === 0
      ? accept({ type: 'role-grant.enterprise-claimed', data: { id, enterprise, place, contested } })
      : refuse(invalid('claim-invalid', '未注册。', 'The account was not created.', faults));
  },
};

/** Joins an enterprise by the invitation of its administrator, which is worth what that administrator's role is worth now. */
const joinEnterprise: RoleGrantAct<'join-enterprise'> = {
  aboutItsCommand: true,
  relatedByCommand: ({ invitedBy }) => ({ inviter: { aggregate: 'role-grant', id: invitedBy } }),
  decide: ({ id, enterprise, invitedBy }, _state, { related: { inviter } }) =>
    inviter?.phase === 'member' && inviter.manages === true && inviter.scope.enterprise === enterprise
      ? accept({
          type: 'role-grant.colleague-joined',
          data: { id, enterprise, place: inviter.place ?? '', invitedBy },
        })
      : refuse(
          conflict(
            'invitation-void',
            '邀请已失效：邀请人不再是该企业的管理员。请联系企业管理员重新邀请。',
            'The invitation is void: who sent it no longer administers the enterprise. Ask for another.',
          ),
        ),
};

const confirmClaim: RoleGrantAct<'confirm-claim'> = {
  decide: ({ basis }, _state, { actor }) =>
    accept({ type: 'role-grant.claim-confirmed', data: { by: actor.id, basis } }),
};

const refuseClaim: RoleGrantAct<'refuse-claim'> = {
  decide: ({ reason }, _state, { actor }) =>
    accept({ type: 'role-grant.claim-refused', data: { by: actor.id, reason } }),
};

/** Takes an enterprise back from an account that does not act for it (收回认领). */
const withdrawClaim: RoleGrantAct<'withdraw-claim'> = {
  decide: ({ reason }, _state, { actor }) =>
    accept({ type: 'role-grant.withdrawn', data: { by: actor.id, reason } }),
};

const removeColleague: RoleGrantAct<'remove-colleague'> = {
  precondition: ({ id }, { actor }) => (actor.id === id ? ownAccount() : null),
  decide: ({ reason }, _state, { actor }) =>
    accept({ type: 'role-grant.withdrawn', data: { by: actor.id, reason } }),
};

/** The acts on the grant of a role. */
export const roleGrantActs: Acts<RoleGrant, RoleGrantCommand, RelatedGrants, RoleGrantEvent> = {
  'establish-role': establishRole,
  'grant-role': grantRole,
  'confirm-role': confirmRole,
  'withdraw-role': withdrawRole,
  'suspend-account': suspendAccount,
  'resume-account': resumeAccount,
  'request-reset': requestReset,
  'release-reset': releaseReset,
  'claim-enterprise': claimEnterprise,
  'join-enterprise': joinEnterprise,
  'confirm-claim': confirmClaim,
  'refuse-claim': refuseClaim,
  'withdraw-claim': withdrawClaim,
  'remove-colleague': removeColleague,
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

function enterprises(): Refusal {
  return conflict(
    'enterprise-account',
    '该账号是企业账号，不能授予其他角色。',
    'The account is an enterprise’s and takes no other role.',
  );
}

function separated(): Refusal {
  return conflict(
    'roles-separated',
    '系统管理员、安全管理员、审计管理员和审计员须由不同的人担任；该账号曾担任其中之一。',
    'System, security and audit administrator and auditor are different people; this account has been one of them.',
  );
}

function noReset(): Refusal {
  return conflict(
    'no-reset-requested',
    '没有待放行的密码重置申请。',
    'No password reset waits to be released.',
  );
}

function claimFaults(enterprise: string, place: string): InputIssue[] {
  return [
    ...(isUscc(enterprise)
      ? []
      : [
          issue(
            '$.uscc',
            '统一社会信用代码不正确（GB 32100-2015）。',
            'This is no unified social credit code (GB 32100-2015).',
          ),
        ]),
    ...(provinces[provinceOf(place)] === undefined
      ? [
          issue(
            '$.region',
            '请填写企业所在地的行政区划代码：由该地主管部门核实。',
            'Give the division the enterprise lies in: its authority verifies the account.',
          ),
        ]
      : []),
  ];
}
