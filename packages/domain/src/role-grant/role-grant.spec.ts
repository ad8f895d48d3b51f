import { describe, expect, it } from '@jest/globals';
import { people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { fold } from '../core/decision.js';
import { roleGrantFile as roleGrant } from './aggregate.js';
import { type RoleGrantCommand } from './commands.js';
import { type GrantedRole, isInForce, type RoleGrant } from './state.js';
import { noCalendar } from '../calendar/state.js';

const ACCOUNT = 'account-1';
const official: Actor = { id: ACCOUNT, role: 'province', region: '320000' };
const grant: RoleGrantCommand = {
  type: 'grant-role',
  id: ACCOUNT,
  role: 'province',
  scope: { region: '320000' },
};
const confirm: RoleGrantCommand = { type: 'confirm-role' };
const withdraw: RoleGrantCommand = { type: 'withdraw-role', reason: '调离' };
const establish: RoleGrantCommand = { type: 'establish-role', id: ACCOUNT, role: 'security-admin' };

const USCC = people.applicant.enterprise;
const newcomer: Actor = { id: ACCOUNT, role: 'enterprise', enterprise: USCC };
const claim: RoleGrantCommand = {
  type: 'claim-enterprise',
  id: ACCOUNT,
  enterprise: USCC,
  place: '320206',
  contested: false,
};
const confirmClaim: RoleGrantCommand = { type: 'confirm-claim', basis: '营业执照' };
const join: RoleGrantCommand = {
  type: 'join-enterprise',
  id: ACCOUNT,
  enterprise: USCC,
  invitedBy: 'manager',
};
const reset: RoleGrantCommand = { type: 'request-reset', link: 'link-1' };
const release: RoleGrantCommand = { type: 'release-reset' };

const giver: Readonly<Record<RoleGrantCommand['type'], Actor>> = {
  'establish-role': people.platform,
  'grant-role': people.systemAdmin,
  'confirm-role': people.securityAdmin,
  'withdraw-role': people.securityAdmin,
  'suspend-account': people.securityAdmin,
  'resume-account': people.securityAdmin,
  'request-reset': people.systemAdmin,
  'release-reset': people.securityAdmin,
  'claim-enterprise': newcomer,
  'join-enterprise': newcomer,
  'confirm-claim': people.district,
  'refuse-claim': people.district,
  'withdraw-claim': people.district,
  'remove-colleague': people.applicant,
};

function decide(
  state: RoleGrant,
  command: RoleGrantCommand,
  actor: Actor = giver[command.type],
  related: { readonly inviter?: RoleGrant } = {},
) {
  return roleGrant.decide(command, state, { actor, now: '2026-07-02T02:00:00.000Z', related });
}

function after(...commands: RoleGrantCommand[]): RoleGrant {
  return commands.reduce((state, command) => {
    const decision = decide(state, command);
    if (!decision.ok) throw new Error(decision.refusal.code);
    return fold(roleGrant, decision.events, state);
  }, roleGrant.initial);
}

const codeOf = (decision: ReturnType<typeof decide>) => (decision.ok ? 'accepted' : decision.refusal.code);

describe('a role', () => {
  it('is in force once one administrator has proposed and another confirmed it', () => {
    expect(isInForce(roleGrant.initial, official)).toBe(false);
    expect(isInForce(after(grant), official)).toBe(false);
    const state = after(grant, confirm);
    expect(state).toMatchObject({
      phase: 'confirmed',
      proposedBy: 'system-admin',
      confirmedBy: 'security-admin',
    });
    expect(isInForce(state, official)).toBe(true);
    expect(isInForce(after(grant, confirm, withdraw), official)).toBe(false);
  });

  it('is in force for the very role and scope that were confirmed', () => {
    const state = after(grant, confirm);
    expect(isInForce(state, { ...official, role: 'city' })).toBe(false);
    expect(isInForce(state, { ...official, region: '330000' })).toBe(false);
    expect(isInForce(state, { ...official, unit: 'xpcc' })).toBe(false);
    expect(isInForce(state, { id: ACCOUNT, role: 'province' })).toBe(false);
  });

  it('may be granted again after it was withdrawn, and needs confirming again', () => {
    const again = after(grant, confirm, withdraw, grant);
    expect(again).toMatchObject({ phase: 'proposed', confirmedBy: null });
    expect(roleGrant.summary(again)).toEqual({ phase: 'proposed', title: 'province' });
    expect(roleGrant.summary(roleGrant.initial, grant)).toEqual({ phase: 'none', title: 'province' });
    expect(roleGrant.summary(roleGrant.initial)).toEqual({ phase: 'none', title: '' });
  });

  it('has no related streams, no clocks and nothing to hide from administrators', () => {
    const state = after(grant);
    expect(roleGrant.related(grant, state)).toEqual({});
    expect(roleGrant.clocks(state, noCalendar)).toEqual([]);
    expect(roleGrant.view(people.auditAdmin, state)).toBe(state);
  });
});

describe('establish-role', () => {
  it('makes an installation’s first three administrators', () => {
    const state = after(establish);
    expect(isInForce(state, { id: ACCOUNT, role: 'security-admin' })).toBe(true);
    expect(codeOf(decide(roleGrant.initial, { ...establish, role: 'system-admin' }))).toBe('accepted');
  });

  it('makes nobody else, nothing twice, and is no person’s', () => {
    expect(codeOf(decide(roleGrant.initial, { ...establish, role: 'audit-admin' }))).toBe('accepted');
    expect(codeOf(decide(roleGrant.initial, { ...establish, role: 'miit' }))).toBe('not-established');
    expect(codeOf(decide(after(establish), establish))).toBe('wrong-phase');
    expect(codeOf(decide(roleGrant.initial, establish, people.systemAdmin))).toBe('not-permitted');
  });
});

describe('grant-role', () => {
  it('records who proposed what', () => {
    expect(decide(roleGrant.initial, grant)).toEqual({
      ok: true,
      events: [
        {
          type: 'role-grant.proposed',
          data: { id: ACCOUNT, role: 'province', scope: { region: '320000' }, by: 'system-admin' },
        },
      ],
    });
  });

  it.each([
    ['without its region', { scope: {} }],
    ['with a unit it has none of', { scope: { region: '320000', unit: 'xpcc' } }],
    ['of a group without its unit', { role: 'group', scope: { region: '320000' } }],
    ['of the ministry with a region', { role: 'miit', scope: { region: '320000' } }],
  ])('is refused %s', (_what, change) => {
    expect(codeOf(decide(roleGrant.initial, { ...grant, ...change } as RoleGrantCommand))).toBe(
      'scope-invalid',
    );
  });

  it('takes each role with its own scope', () => {
    const region = { region: '320200' };
    for (const change of [
      { role: 'expert', scope: region },
      { role: 'district', scope: region },
      { role: 'city', scope: region },
      { role: 'group', scope: { unit: 'xpcc' } },
      { role: 'auditor', scope: {} },
    ])
      expect(codeOf(decide(roleGrant.initial, { ...grant, ...change } as RoleGrantCommand))).toBe('accepted');
  });

  it('is the system administrator’s, not for oneself, and not on top of another', () => {
    const own = { ...people.systemAdmin, id: ACCOUNT };
    expect(codeOf(decide(roleGrant.initial, grant, own))).toBe('own-account');
    for (const actor of [people.securityAdmin, people.auditAdmin, people.miit, people.platform])
      expect(codeOf(decide(roleGrant.initial, grant, actor))).toBe('not-permitted');
    expect(codeOf(decide(after(grant), grant))).toBe('wrong-phase');
    expect(codeOf(decide(after(grant, confirm), grant))).toBe('wrong-phase');
  });
});

describe('confirm-role', () => {
  it('is another person’s than who proposed it, and than who gets it', () => {
    const turncoat = { ...people.securityAdmin, id: 'system-admin' };
    expect(codeOf(decide(after(grant), confirm, turncoat))).toBe('same-person');
    expect(codeOf(decide(after(grant), confirm, { ...people.securityAdmin, id: ACCOUNT }))).toBe(
      'own-account',
    );
  });

  it('is the security administrator’s, of what was proposed', () => {
    for (const actor of [people.systemAdmin, people.auditAdmin, people.miit])
      expect(codeOf(decide(after(grant), confirm, actor))).toBe('not-permitted');
    expect(codeOf(decide(roleGrant.initial, confirm))).toBe('wrong-phase');
    expect(codeOf(decide(after(grant, confirm), confirm))).toBe('wrong-phase');
  });
});

describe('withdraw-role', () => {
  it('ends what is proposed or in force, with its reason', () => {
    expect(decide(after(grant), withdraw)).toEqual({
      ok: true,
      events: [{ type: 'role-grant.withdrawn', data: { by: 'security-admin', reason: '调离' } }],
    });
    expect(after(grant, confirm, withdraw).phase).toBe('withdrawn');
  });

  it('is the security administrator’s, not for oneself, and not of nothing', () => {
    expect(codeOf(decide(after(grant), withdraw, people.systemAdmin))).toBe('not-permitted');
    expect(codeOf(decide(after(grant), withdraw, { ...people.securityAdmin, id: ACCOUNT }))).toBe(
      'own-account',
    );
    expect(codeOf(decide(roleGrant.initial, withdraw))).toBe('wrong-phase');
    expect(codeOf(decide(after(grant, withdraw), withdraw))).toBe('wrong-phase');
  });
});

describe('roles that watch one another', () => {
  const granted = (role: GrantedRole, scope = {}): RoleGrantCommand => ({
    type: 'grant-role',
    id: ACCOUNT,
    role,
    scope,
  });

  it.each(['security-admin', 'audit-admin', 'auditor'] as const)(
    'are never one account’s: whoever was system administrator does not become %s',
    (role) => {
      const was = after(granted('system-admin'), confirm, withdraw);
      expect(codeOf(decide(was, granted(role)))).toBe('roles-separated');
      const between = after(granted('system-admin'), confirm, withdraw, granted('miit'), confirm, withdraw);
      expect(codeOf(decide(between, granted(role)))).toBe('roles-separated');
    },
  );

  it('leave the way to every other role open, and back to the same', () => {
    const was = after(granted('auditor'), confirm, withdraw);
    expect(codeOf(decide(was, granted('miit')))).toBe('accepted');
    expect(codeOf(decide(was, granted('auditor')))).toBe('accepted');
  });
});

describe('suspend-account', () => {
  const suspend: RoleGrantCommand = { type: 'suspend-account', reason: '离岗' };

  it('puts a role out of force until it is resumed, an enterprise’s too', () => {
    for (const [before, actor] of [
      [[grant, confirm], official],
      [[claim, confirmClaim], newcomer],
    ] as const) {
      expect(isInForce(after(...before), actor)).toBe(true);
      expect(isInForce(after(...before, suspend), actor)).toBe(false);
      expect(isInForce(after(...before, suspend, { type: 'resume-account' }), actor)).toBe(true);
    }
  });

  it('is nobody’s on the own account', () => {
    const own = { ...people.securityAdmin, id: ACCOUNT };
    expect(codeOf(decide(after(establish), suspend, own))).toBe('own-account');
    expect(codeOf(decide(after(grant, confirm, suspend), { type: 'resume-account' }, own))).toBe(
      'own-account',
    );
  });
});

describe('a password reset', () => {
  it('is asked for by one administrator and released by another', () => {
    const asked = after(grant, confirm, reset);
    expect(asked.reset).toEqual({ link: 'link-1', by: 'system-admin', releasedBy: null });
    expect(codeOf(decide(asked, release, people.systemAdmin))).toBe('not-permitted');
    expect(codeOf(decide(asked, release, { ...people.securityAdmin, id: 'system-admin' }))).toBe(
      'same-person',
    );
    expect(after(grant, confirm, reset, release).reset?.releasedBy).toBe('security-admin');
  });

  it('is released once, and asked for anew by another link', () => {
    const done = after(grant, confirm, reset, release);
    expect(codeOf(decide(done, release))).toBe('no-reset-requested');
    expect(codeOf(decide(after(grant, confirm), release))).toBe('no-reset-requested');
    expect(after(grant, confirm, reset, release, { ...reset, link: 'link-2' }).reset).toEqual({
      link: 'link-2',
      by: 'system-admin',
      releasedBy: null,
    });
  });

  it('is nobody’s for the own account', () => {
    expect(codeOf(decide(after(establish), reset, { ...people.systemAdmin, id: ACCOUNT }))).toBe(
      'own-account',
    );
    expect(codeOf(decide(after(establish, reset), release, { ...people.securityAdmin, id: ACCOUNT }))).toBe(
      'own-account',
    );
  });
});

describe('claim-enterprise', () => {
  it('lets an account draft for its enterprise, and verified act for it', () => {
    const claimed = after(claim);
    expect(claimed).toMatchObject({ phase: 'claimed', role: 'enterprise', manages: true });
    expect(claimed.contested).toBeUndefined();
    expect(isInForce(claimed, newcomer)).toBe(true);
    expect(after(claim, confirmClaim)).toMatchObject({ phase: 'member', confirmedBy: 'district' });
    expect(after({ ...claim, contested: true }).contested).toBe(true);
  });

  it('is refused for what is no credit code, and for no place in the country', () => {
    const wrong = '91320214MA1T0A0B2X';
    const faults = decide(
      roleGrant.initial,
      { ...claim, enterprise: wrong, place: '990000' },
      { ...newcomer, enterprise: wrong },
    );
    expect(faults).toMatchObject({
      refusal: { code: 'claim-invalid', issues: [{ path: '$.uscc' }, { path: '$.region' }] },
    });
  });

  it('is the account’s own, for its own enterprise', () => {
    for (const actor of [people.stranger, people.province, people.systemAdmin])
      expect(codeOf(decide(roleGrant.initial, claim, actor))).toBe('not-permitted');
  });

  it('is confirmed, refused and taken back where the enterprise lies, and nowhere else', () => {
    const taken: RoleGrantCommand = { type: 'withdraw-claim', reason: '误认领' };
    const refused: RoleGrantCommand = { type: 'refuse-claim', reason: '与营业执照不符' };
    for (const actor of [people.district, people.city, people.province]) {
      expect(codeOf(decide(after(claim), confirmClaim, actor))).toBe('accepted');
      expect(codeOf(decide(after(claim), refused, actor))).toBe('accepted');
      expect(codeOf(decide(after(claim, confirmClaim), taken, actor))).toBe('accepted');
    }
    for (const actor of [people.otherCity, people.otherProvince, people.miit, people.securityAdmin, newcomer])
      for (const [state, command] of [
        [after(claim), confirmClaim],
        [after(claim), refused],
        [after(claim, confirmClaim), taken],
      ] as const)
        expect(codeOf(decide(state, command, actor))).toBe('not-permitted');
    expect(isInForce(after(claim, refused), newcomer)).toBe(false);
    expect(isInForce(after(claim, confirmClaim, taken), newcomer)).toBe(false);
  });

  it('leaves an account an enterprise’s for ever', () => {
    const gone = after(claim, confirmClaim, { type: 'withdraw-claim', reason: '误认领' });
    expect(codeOf(decide(gone, grant))).toBe('enterprise-account');
  });
});

describe('join-enterprise', () => {
  const managing: RoleGrant = { ...after(claim, confirmClaim), id: 'manager' };

  it('is worth what the role of whoever invited is worth now', () => {
    const joined = decide(roleGrant.initial, join, newcomer, { inviter: managing });
    const data = { id: ACCOUNT, enterprise: USCC, place: '320206', invitedBy: 'manager' };
    expect(joined).toEqual({ ok: true, events: [{ type: 'role-grant.colleague-joined', data }] });
    const { id, phase, role, scope, proposedBy, confirmedBy } = managing;
    const plain: RoleGrant = { id, phase, role, scope, proposedBy, confirmedBy };
    for (const inviter of [
      undefined,
      plain,
      { ...managing, phase: 'claimed' },
      { ...managing, phase: 'withdrawn' },
      { ...managing, scope: { enterprise: people.stranger.enterprise } },
    ] as const)
      expect(
        codeOf(decide(roleGrant.initial, join, newcomer, inviter === undefined ? {} : { inviter })),
      ).toBe('invitation-void');
  });

  it('makes a colleague whom the administrator of the enterprise can remove, and no other', () => {
    const events = decide(roleGrant.initial, join, newcomer, { inviter: managing });
    if (!events.ok) throw new Error(events.refusal.code);
    const colleague = fold(roleGrant, events.events, roleGrant.initial);
    const remove: RoleGrantCommand = { type: 'remove-colleague', reason: '离职' };
    expect(isInForce(colleague, newcomer)).toBe(true);
    expect(codeOf(decide(colleague, remove))).toBe('accepted');
    expect(codeOf(decide(colleague, remove, { ...people.applicant, id: ACCOUNT }))).toBe('own-account');
    expect(codeOf(decide(colleague, remove, { ...newcomer, id: 'colleague' }))).toBe('not-manager');
    expect(codeOf(decide(colleague, remove, people.stranger))).toBe('not-permitted');
    expect(codeOf(decide(colleague, remove, { ...people.applicant, unverified: true }))).toBe(
      'enterprise-unverified',
    );
  });
});
