import { describe, expect, it } from '@jest/globals';
import { people } from '../../test/people.js';
import { fold } from '../core/decision.js';
import { type Actor } from '../core/actor.js';
import { enterprise } from './aggregate.js';
import { type EnterpriseCommand } from './commands.js';
import { type EnterpriseEvent } from './events.js';

const now = '2026-06-01T02:00:00.000Z';
const group = { id: 'group', role: 'group', unit: '91330100799655058B' } as const satisfies Actor;
const xpcc = { id: 'corps', role: 'group', unit: 'xpcc' } as const satisfies Actor;
const uscc = people.applicant.enterprise;

const registered = {
  type: 'enterprise.registered',
  data: { uscc, name: '示例企业', province: '320000', city: '320200', annualRevenueCny: 1 },
} as const satisfies EnterpriseEvent;
const affiliated: EnterpriseEvent = { type: 'enterprise.affiliated', data: { group: group.unit } };

function outcome(history: readonly EnterpriseEvent[], actor: Actor, command: EnterpriseCommand) {
  const decision = enterprise.decide(command, fold(enterprise, history), { actor, now, related: {} });
  if (decision.ok) return decision.events;
  const { message, issues = [], code } = decision.refusal;
  for (const { zh, en } of [message, ...issues.map((fault) => fault.message)]) {
    expect(zh).toMatch(/^.*[\u4e00-\u9fff].*。$/u);
    expect(en).toMatch(/^.*[A-Za-z].*\.$/u);
  }
  return code;
}

describe('register-enterprise', () => {
  it('records what the enterprise says, also one that earns nothing yet', () => {
    const data = { ...registered.data, annualRevenueCny: 0 };
    expect(outcome([], people.applicant, { type: 'register-enterprise', ...data })).toEqual([
      { type: 'enterprise.registered', data },
    ]);
  });
  it('is refused with every fault named in both languages', () => {
    const wrong = { ...registered.data, name: ' ', city: '330200', annualRevenueCny: -1 };
    expect(outcome([], people.applicant, { type: 'register-enterprise', ...wrong })).toBe(
      'enterprise-invalid',
    );
    const code = '91320214MA1T0A0B2X';
    const actor: Actor = { ...people.applicant, enterprise: code };
    expect(outcome([], actor, { type: 'register-enterprise', ...registered.data, uscc: code })).toBe(
      'enterprise-invalid',
    );
  });
});

describe('affiliate-enterprise', () => {
  const affiliate = { type: 'affiliate-enterprise', group: group.unit } as const;

  it('names a registered enterprise as one of the group', () =>
    expect(outcome([registered], group, affiliate)).toEqual([affiliated]));
  it('is said by the group itself and by nobody for it', () => {
    expect(outcome([registered], xpcc, affiliate)).toBe('not-permitted');
    for (const actor of Object.values(people)) {
      expect(outcome([registered], actor, affiliate)).toBe('not-permitted');
    }
  });
  it('is refused for an enterprise that is not registered', () =>
    expect(outcome([], group, affiliate)).toBe('wrong-phase'));
  it('is refused while it belongs to a group, this one or another', () => {
    expect(outcome([registered, affiliated], group, affiliate)).toBe('already-affiliated');
    expect(outcome([registered, affiliated], xpcc, { ...affiliate, group: 'xpcc' })).toBe(
      'already-affiliated',
    );
  });
});

describe('release-enterprise', () => {
  const release = { type: 'release-enterprise', reason: '划出' } as const;

  it('releases an enterprise of the group', () =>
    expect(outcome([registered, affiliated], group, release)).toEqual([
      { type: 'enterprise.released', data: { reason: '划出' } },
    ]));
  it('is for its own group only', () => {
    expect(outcome([registered, affiliated], xpcc, release)).toBe('not-permitted');
    expect(outcome([registered, affiliated], people.applicant, release)).toBe('not-permitted');
    expect(outcome([registered], group, release)).toBe('not-permitted');
  });
});

describe('an enterprise', () => {
  it('belongs to its group until released, and may join another then', () => {
    const released: EnterpriseEvent = { type: 'enterprise.released', data: { reason: '划出' } };
    expect(fold(enterprise, [registered, affiliated]).group).toBe(group.unit);
    expect(fold(enterprise, [registered, affiliated, released])).toEqual(fold(enterprise, [registered]));
    const join = { type: 'affiliate-enterprise', group: 'xpcc' } as const;
    expect(outcome([registered, affiliated, released], xpcc, join)).toEqual([
      { type: 'enterprise.affiliated', data: { group: 'xpcc' } },
    ]);
  });
  it('keeps its group under a new name', () => {
    const renamed: EnterpriseEvent = {
      type: 'enterprise.renamed',
      data: { name: '新名企业', changeId: 'change' },
    };
    expect(fold(enterprise, [registered, affiliated, renamed])).toMatchObject({
      uscc,
      name: '新名企业',
      group: group.unit,
    });
  });
  it('is not registered again by whoever asks', () =>
    expect(
      outcome([registered, affiliated], people.applicant, {
        type: 'register-enterprise',
        ...registered.data,
      }),
    ).toBe('enterprise-registered'));
});
