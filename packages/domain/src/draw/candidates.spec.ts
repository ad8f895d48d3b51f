import { describe, expect, it } from '@jest/globals';
import { enrolled, enterprise, poolAfter, relaxed, target, world } from '../../test/drawing.js';
import { applicationIn, ID } from '../../test/journey.js';
import { type ExpertPoolEvent, type ExpertProfile, type StandingInterest } from '../expert-pool/events.js';
import { candidatesOf, type Eligibility } from './candidates.js';
import { type DrawOpening } from './events.js';

const TODAY = '2026-07-20';
const FACTORY = world.application.factory?.id ?? '';

const opening: DrawOpening = {
  id: 'draw',
  target,
  purpose: 'panel',
  tier: 'advanced',
  campaignId: 'campaign',
  factory: world.application.factory ?? { ...enterprise, id: '', enterprise: '', industry: '' },
  poolId: '320000',
};

/** Why the one expert of a pool is excluded; null where the expert is a candidate. */
function grounds(events: readonly ExpertPoolEvent[], differing: Partial<Eligibility> = {}) {
  const { candidates, excluded } = candidatesOf({
    opening,
    application: world.application,
    appeal: undefined,
    enterprise,
    pool: poolAfter(events),
    constraints: relaxed,
    yearsBack: 3,
    on: TODAY,
    ...differing,
  });
  const expert = excluded.find((one) => one.expert === 'e');
  expect(candidates.some((one) => one.expert === 'e')).toBe(expert === undefined);
  return expert?.grounds ?? null;
}

function enrolledAs(differing: Partial<ExpertProfile>): ExpertPoolEvent[] {
  return [enrolled('e', differing)];
}

function seated(
  on: string,
  differing: { factoryId?: string; applicationId?: string; expert?: string } = {},
): ExpertPoolEvent {
  const { factoryId = 'another', applicationId = 'another', expert = 'e' } = differing;
  const data = {
    drawId: `${applicationId} ${on}`,
    applicationId,
    factoryId,
    experts: [expert],
    alternates: [],
    on,
  };
  return { type: 'expert-pool.experts-seated', data };
}

describe('who may be drawn', () => {
  it('is every expert nothing speaks against, with whether the field is the factory’s', () => {
    const pool = poolAfter([
      enrolled('b', { fields: ['26'] }),
      enrolled('c', { fields: ['production-operations'], specialty: 'management' }),
      enrolled('a'),
    ]);
    const query = { opening, application: world.application, enterprise, pool, constraints: relaxed };
    expect(candidatesOf({ ...query, appeal: undefined, yearsBack: 3, on: TODAY })).toEqual({
      candidates: [
        { expert: 'a', specialty: 'technical', inField: true },
        { expert: 'b', specialty: 'technical', inField: false },
        { expert: 'c', specialty: 'management', inField: true },
      ],
      excluded: [],
    });
  });

  it('leaves out who is suspended, until the suspension is over', () => {
    const suspended = (until: string | null): ExpertPoolEvent => ({
      type: 'expert-pool.expert-suspended',
      data: { expert: 'e', reason: '', on: '2026-07-01', until },
    });
    expect(grounds([enrolled('e'), suspended(null)])).toEqual(['suspended']);
    expect(grounds([enrolled('e'), suspended(TODAY)])).toEqual(['suspended']);
    expect(grounds([enrolled('e'), suspended('2026-07-19')])).toBeNull();
  });

  it('leaves out who was drawn often enough this year', () => {
    const constraints = { ...relaxed, yearlySeats: 2 };
    const history = [enrolled('e'), seated('2026-02-01'), seated('2025-12-31')];
    expect(grounds(history, { constraints })).toBeNull();
    expect(grounds([...history, seated('2026-05-01')], { constraints })).toEqual(['load']);
  });

  it('leaves out who reviewed this factory in the last round, not in the one before', () => {
    const before = seated('2025-03-01', { factoryId: FACTORY, applicationId: 'first' });
    expect(grounds([enrolled('e'), before])).toEqual(['last-round']);
    const since = seated('2025-11-01', { factoryId: FACTORY, applicationId: 'second', expert: 'x' });
    expect(grounds([enrolled('e'), enrolled('x'), before, since])).toBeNull();
    expect(grounds([enrolled('e'), seated('2025-11-01', { applicationId: 'other factory' })])).toBeNull();
  });

  it('leaves out who works at the place of the factory or the enterprise, where that is asked', () => {
    const from = (region: string, place: 'any' | 'other-city' | 'other-province', city = '320200') =>
      grounds(enrolledAs({ region }), {
        constraints: { ...relaxed, place },
        enterprise: { ...enterprise, city },
      });
    expect(from('320205', 'any')).toBeNull();
    expect(from('320205', 'other-city')).toEqual(['place']);
    expect(from('320000', 'other-city')).toEqual(['place']);
    expect(from('320500', 'other-city')).toBeNull();
    expect(from('320500', 'other-city', '320500')).toEqual(['place']);
    expect(from('320500', 'other-province')).toEqual(['place']);
    expect(from('330100', 'other-province')).toBeNull();
    expect(from('330100', 'other-province', '')).toBeNull();
  });

  it('leaves out who is of another field, where the field is required', () => {
    const required = { constraints: { ...relaxed, field: 'required' } } as const;
    expect(grounds(enrolledAs({ fields: ['26'] }), required)).toEqual(['field']);
    expect(grounds(enrolledAs({ fields: ['26', '34'] }), required)).toBeNull();
    expect(grounds(enrolledAs({ fields: ['research-and-design'] }), required)).toEqual(['field']);
  });

  it('leaves out who has a tie to the applicant, and names every ground', () => {
    const interests: StandingInterest[] = [
      { kind: 'consultant', organisation: '示例企业', from: '2020-01-01', to: '2023-07-20' },
    ];
    const declared: ExpertPoolEvent = {
      type: 'expert-pool.interests-declared',
      data: { expert: 'e', interests, on: '2026-01-06' },
    };
    const employed = enrolledAs({ employer: opening.factory.enterprise });
    expect(grounds([...employed, declared])).toEqual(['consultant', 'employment']);
    expect(grounds([enrolled('e'), declared])).toEqual(['consultant']);
    expect(grounds([enrolled('e'), declared], { yearsBack: 2 })).toBeNull();
  });

  it('leaves out who is of the group whose channel the application takes, or the enterprise’s', () => {
    const ofGroup = enrolledAs({ employerGroup: 'xpcc' });
    expect(grounds(ofGroup)).toBeNull();
    expect(grounds(ofGroup, { enterprise: { ...enterprise, group: 'xpcc' } })).toEqual(['same-group']);
    const viaGroup = { ...opening, factory: { ...opening.factory, group: 'xpcc' } };
    expect(grounds(ofGroup, { opening: viaGroup })).toEqual(['same-group']);
  });

  describe('for an application drawn for before', () => {
    const reviewed = applicationIn('in-review', 'advanced');
    const member = reviewed.panel[0] ?? { findings: {}, signed: false, summary: '' };
    const withMember = { ...reviewed, panel: [{ ...member, expert: 'e' }] } as typeof reviewed;
    const left = { ...reviewed, formerMembers: [{ ...member, expert: 'e', reason: '' }] } as typeof reviewed;
    const reserve = { ...reviewed, alternates: [{ expert: 'e', specialty: 'technical' }] } as typeof reviewed;
    const appeal: DrawOpening = { ...opening, target: { kind: 'appeal', id: 'p', applicationId: ID } };
    const asAlternate: ExpertPoolEvent = {
      type: 'expert-pool.experts-seated',
      data: {
        drawId: 'first',
        applicationId: ID,
        factoryId: FACTORY,
        experts: [],
        alternates: ['e'],
        on: TODAY,
      },
    };

    it('leaves out panel, former members and reserve from a supplement', () => {
      for (const application of [withMember, left, reserve])
        expect(grounds([enrolled('e')], { application })).toEqual(['drawn-before']);
      expect(grounds([enrolled('e'), asAlternate])).toEqual(['drawn-before']);
    });

    it('leaves out whoever had a seat from an appeal, and lets the reserve be drawn', () => {
      for (const application of [withMember, left])
        expect(grounds([enrolled('e')], { application, opening: appeal })).toEqual(['original-panel']);
      expect(grounds([enrolled('e')], { application: reserve, opening: appeal })).toBeNull();
      expect(grounds([enrolled('e'), asAlternate], { opening: appeal })).toBeNull();
      expect(grounds([enrolled('e'), seated(TODAY, { applicationId: ID })], { opening: appeal })).toEqual([
        'original-panel',
      ]);
    });
  });
});
