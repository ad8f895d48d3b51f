import { describe, expect, it } from '@jest/globals';
import { type Actor, aggregateNamed, type AggregateName, noApplication, type Phase } from '@tidu/domain';
import { campaign, factory } from '../../../domain/test/dossier.js';
import { addresseesOf, readerOf } from './addressees.js';

const USCC = factory.enterprise;

/** An application of a tier in a phase, as far as the rules look at it. */
function application(tier: 'basic' | 'advanced' | 'excellent', phase: Phase, group?: string): unknown {
  const { terms, id } = campaign(tier);
  const place = { province: factory.province, city: factory.city, industry: factory.industry };
  const seat = { specialty: 'technical', findings: {}, summary: '' };
  return {
    ...noApplication,
    phase,
    campaign: { ...terms, id },
    factory: {
      id: 'f',
      enterprise: USCC,
      name: '示例工厂',
      ...place,
      ...(group === undefined ? {} : { group }),
    },
    panel: [
      { ...seat, expert: 'e-1', signed: true },
      { ...seat, expert: 'e-2', signed: false },
    ],
  };
}

const told = (aggregate: AggregateName, state: unknown, waitsFor: Parameters<typeof addresseesOf>[2]) =>
  addresseesOf(aggregate, state, waitsFor).forWhom;

describe('who is reminded', () => {
  it('is the enterprise of what waits for it', () => {
    expect(addresseesOf('application', application('advanced', 'draft'), 'enterprise')).toEqual({
      title: '示例工厂',
      forWhom: [`enterprise:${USCC}`],
    });
    expect(told('factory', factory, 'enterprise')).toEqual([`enterprise:${USCC}`]);
  });

  it('is each expert who has not signed', () => {
    expect(told('application', application('advanced', 'in-review'), 'experts')).toEqual(['expert:e-2']);
  });

  it.each([
    ['basic', 'submitted', undefined, ['unit:320200', 'unit:320000']],
    ['advanced', 'submitted', undefined, ['unit:320000']],
    ['advanced', 'submitted', 'xpcc', ['unit:xpcc']],
    ['excellent', 'concluded', undefined, ['miit']],
    ['advanced', 'draft', undefined, []],
  ] as const)('of a %s application, %s, through %s: the body that can act', (tier, phase, group, units) => {
    expect(told('application', application(tier, phase, group), 'authority')).toEqual(units);
  });

  it('is a level below where the campaign asks for its endorsement', () => {
    const state = application('advanced', 'submitted') as { campaign: object };
    const asked = { ...state, campaign: { ...state.campaign, procedure: { endorsers: ['city'] } } };
    expect(told('application', asked, 'authority')).toEqual(['unit:320200', 'unit:320000']);
  });

  it('is nobody where the public is waited for, or nothing is known', () => {
    expect(told('application', application('advanced', 'public-notice'), 'public')).toEqual([]);
    for (const aggregate of ['campaign', 'enterprise', 'application', 're-evaluation', 'notice'] as const) {
      const { initial } = aggregateNamed(aggregate);
      for (const waitsFor of ['enterprise', 'experts'] as const)
        expect(told(aggregate, initial, waitsFor)).toEqual([]);
    }
  });
});

describe('a reader', () => {
  it.each<[Actor, string | null]>([
    [{ id: 'a', role: 'enterprise', enterprise: USCC }, `enterprise:${USCC}`],
    [{ id: 'a', role: 'enterprise' }, null],
    [{ id: 'a', role: 'expert' }, 'expert:a'],
    [{ id: 'a', role: 'district', region: '320214' }, 'unit:320214'],
    [{ id: 'a', role: 'city', region: '320200' }, 'unit:320200'],
    [{ id: 'a', role: 'province', region: '320000' }, 'unit:320000'],
    [{ id: 'a', role: 'province' }, null],
    [{ id: 'a', role: 'group', unit: 'xpcc' }, 'unit:xpcc'],
    [{ id: 'a', role: 'miit' }, 'miit'],
    [{ id: 'a', role: 'auditor' }, null],
    [{ id: 'a', role: 'system-admin' }, null],
  ])('%j is found as %s', (actor, name) => {
    expect(readerOf(actor)).toBe(name);
  });
});
