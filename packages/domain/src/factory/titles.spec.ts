import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import { factory as registered } from '../../test/dossier.js';
import { factoryAfter, termOf, titledFactory } from '../../test/titled.js';
import { mayApplyFor, renewalWindow } from './may-apply.js';
import { type Factory } from './state.js';
import { barredUntil, heldTier, holdsAtLeast } from './titles.js';

const advanced = factoryAfter(
  [
    {
      type: 'factory.title-conferred',
      data: termOf('advanced', { validFrom: '2027-09-01', validUntil: '2030-09-01' }),
    },
  ],
  titledFactory('basic'),
);
const downgraded = factoryAfter(
  [
    {
      type: 'factory.title-downgraded',
      data: {
        from: 'advanced-1',
        to: termOf('basic', {
          certificateNumber: 'basic-2',
          validFrom: '2028-06-01',
          validUntil: '2030-09-01',
        }),
        reasons: [],
      },
    },
  ],
  advanced,
);
const revoked = factoryAfter(
  [{ type: 'factory.title-revoked', data: { on: '2028-06-01', barUntil: '2031-06-01', revocationId: 'r' } }],
  advanced,
);

describe('titles', () => {
  it.each([
    ['before', registered, '2027-01-01', null],
    ['on the first day', titledFactory('basic'), '2026-09-01', 'basic'],
    ['the day before', titledFactory('basic'), '2026-08-31', null],
    ['on the last day', titledFactory('basic'), '2029-09-01', 'basic'],
    ['the day after', titledFactory('basic'), '2029-09-02', null],
    ['before a higher one', advanced, '2027-08-31', 'basic'],
    ['from a higher one', advanced, '2027-09-01', 'advanced'],
    ['before a downgrade', downgraded, '2028-05-31', 'advanced'],
    ['after a downgrade', downgraded, '2028-06-01', 'basic'],
    ['before a revocation', revoked, '2028-05-31', 'advanced'],
    ['after a revocation', revoked, '2028-06-01', null],
  ] as const)('are held %s', (_when, factory, day, tier) => expect(heldTier(factory, day)).toBe(tier));

  it('say which they took the place of', () => {
    expect(advanced.titles.map(({ status, replacedBy }) => [status, replacedBy])).toEqual([
      ['superseded', 'advanced-1'],
      ['active', null],
    ]);
    expect(downgraded.titles.map(({ kind, status }) => [kind, status])).toEqual([
      ['awarded', 'superseded'],
      ['awarded', 'downgraded'],
      ['downgraded', 'active'],
    ]);
  });
  it('count for the tiers below', () => {
    expect(holdsAtLeast(advanced, 'basic', '2028-01-01')).toBe(true);
    expect(holdsAtLeast(advanced, 'advanced', '2028-01-01')).toBe(true);
    expect(holdsAtLeast(advanced, 'excellent', '2028-01-01')).toBe(false);
    expect(holdsAtLeast(registered, 'basic', '2028-01-01')).toBe(false);
  });
  it('taken away wrongly hold as if they had never ended', () => {
    const again = factoryAfter(
      [{ type: 'factory.title-restored', data: { certificateNumber: 'advanced-1', appealId: 'p' } }],
      revoked,
    );
    expect(again).toMatchObject({ barUntil: null, title: { status: 'active', endedOn: null } });
    expect(heldTier(again, '2028-07-01')).toBe('advanced');
    const raised = factoryAfter(
      [{ type: 'factory.title-restored', data: { certificateNumber: 'advanced-1', appealId: 'p' } }],
      downgraded,
    );
    expect(raised.title?.certificateNumber).toBe('advanced-1');
    expect(raised.titles.at(-1)).toMatchObject({ status: 'superseded', replacedBy: 'advanced-1' });
    expect(
      factoryAfter(
        [{ type: 'factory.title-restored', data: { certificateNumber: 'x', appealId: 'p' } }],
        revoked,
      ),
    ).toEqual(revoked);
  });
});

describe('mayApplyFor', () => {
  const answer = (factory: Factory, tier: Tier, day: string) => {
    const may = mayApplyFor(factory, tier, day);
    return may.ok ? may.purpose : may.refusal.code;
  };

  it('opens the way up', () => {
    expect(answer(registered, 'basic', '2027-01-01')).toBe('upgrade');
    expect(answer(titledFactory('basic'), 'advanced', '2027-01-01')).toBe('upgrade');
    expect(answer(titledFactory('basic'), 'basic', '2029-09-02')).toBe('upgrade');
  });
  it('opens renewal in the last twelve months', () => {
    const titled = titledFactory('basic');
    expect(renewalWindow(termOf('basic'))).toEqual({ opensOn: '2028-09-01', closesOn: '2029-09-01' });
    expect(answer(titled, 'basic', '2028-08-31')).toBe('renewal-not-open');
    expect(answer(titled, 'basic', '2028-09-01')).toBe('renewal');
    expect(answer(titled, 'basic', '2029-09-01')).toBe('renewal');
    const renewed = factoryAfter(
      [
        {
          type: 'factory.title-conferred',
          data: termOf('basic', {
            certificateNumber: 'basic-2',
            validFrom: '2029-01-01',
            validUntil: '2032-01-01',
          }),
        },
      ],
      titled,
    );
    expect(renewed.title).toMatchObject({ kind: 'renewed' });
    expect(renewed.titles[0]).toMatchObject({
      status: 'superseded',
      replacedBy: 'basic-2',
      endedOn: '2029-01-01',
    });
  });
  it('refuses renewal while an annual report is missing', () => {
    const missed = factoryAfter(
      [{ type: 'factory.report-missed', data: { year: 2027 } }],
      titledFactory('basic'),
    );
    expect(answer(missed, 'basic', '2028-09-01')).toBe('reports-missed');
    expect(answer(missed, 'advanced', '2028-09-01')).toBe('upgrade');
  });
  it('refuses what lies below', () => {
    expect(answer(advanced, 'basic', '2028-01-01')).toBe('holds-higher-title');
  });
  it('refuses everything while barred', () => {
    expect(barredUntil(revoked)).toBe('2031-06-01');
    expect(answer(revoked, 'basic', '2031-06-01')).toBe('barred');
    expect(answer(revoked, 'basic', '2031-06-02')).toBe('upgrade');
  });
});
