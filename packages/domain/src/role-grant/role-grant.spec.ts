import { describe, expect, it } from '@jest/globals';
import { people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { fold } from '../core/decision.js';
import { roleGrantFile as roleGrant } from './aggregate.js';
import { type RoleGrantCommand } from './commands.js';
import { isInForce, type RoleGrant } from './state.js';
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

const giver: Readonly<Record<RoleGrantCommand['type'], Actor>> = {
  'establish-role': people.platform,
  'grant-role': people.systemAdmin,
  'confirm-role': people.securityAdmin,
  'withdraw-role': people.securityAdmin,
};

function decide(state: RoleGrant, command: RoleGrantCommand, actor: Actor = giver[command.type]) {
  return roleGrant.decide(command, state, { actor, now: '2026-07-02T02:00:00.000Z', related: {} });
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
  it('makes an installation’s first two administrators', () => {
    const state = after(establish);
    expect(isInForce(state, { id: ACCOUNT, role: 'security-admin' })).toBe(true);
    expect(codeOf(decide(roleGrant.initial, { ...establish, role: 'system-admin' }))).toBe('accepted');
  });

  it('makes nobody else, nothing twice, and is no person’s', () => {
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
