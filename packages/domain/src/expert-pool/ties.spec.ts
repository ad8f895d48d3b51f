import { describe, expect, it } from '@jest/globals';
import { enrolled, poolAfter, profile } from '../../test/drawing.js';
import { type Employment, type ExpertPoolEvent, type StandingInterest } from './events.js';
import { type Applicant, tiesTo } from './ties.js';

const ENTERPRISE = '91320214MA1T0A0B2R';
const GROUP = '91330100799655058B';
const applicant: Applicant = {
  enterprise: ENTERPRISE,
  names: ['示例（无锡）有限公司', '示例工厂'],
  group: GROUP,
};

/** The ties of an expert with one employment after another and declared interests, counted back to mid-2023. */
function ties(
  employments: readonly Partial<Employment>[],
  interests: readonly StandingInterest[] = [],
  party = applicant,
) {
  const [first = {}, ...later] = employments;
  const events: ExpertPoolEvent[] = [
    enrolled('e', first),
    ...later.map((employment, index): ExpertPoolEvent => ({
      type: 'expert-pool.expert-updated',
      data: { expert: 'e', ...profile, ...employment, on: `202${3 + index}-07-20` },
    })),
    { type: 'expert-pool.interests-declared', data: { expert: 'e', interests, on: '2026-01-05' } },
  ];
  const expert = poolAfter(events).experts['e'];
  return expert === undefined ? null : tiesTo(party, expert, '2023-07-20');
}

const interest: StandingInterest = { kind: 'vendor', organisation: ENTERPRISE, from: '2019-01-01', to: null };

describe('ties to an applicant', () => {
  it('are none where nothing connects them', () => {
    expect(ties([{}])).toEqual([]);
    expect(ties([{ employerGroup: 'xpcc' }], [{ ...interest, organisation: '别家企业' }])).toEqual([]);
    expect(ties([{}], [], { ...applicant, group: null })).toEqual([]);
    expect(ties([{ employerName: ' ' }], [], { ...applicant, names: [''] })).toEqual([]);
  });

  it('come of the employment, by code or by name however it is written', () => {
    expect(ties([{ employer: ENTERPRISE }])).toEqual(['employment']);
    expect(ties([{ employerName: '示例(无锡) 有限公司' }])).toEqual(['employment']);
  });

  it('come of a former employment that ended within the years that count', () => {
    expect(ties([{ employer: ENTERPRISE }, {}])).toEqual(['employment']);
    expect(ties([{}, { employer: ENTERPRISE }, {}])).toEqual(['employment']);
    const longAgo = poolAfter([
      enrolled('e', { employer: ENTERPRISE }),
      { type: 'expert-pool.expert-updated', data: { expert: 'e', ...profile, on: '2023-07-19' } },
    ]).experts['e'];
    expect(longAgo && tiesTo(applicant, longAgo, '2023-07-20')).toEqual([]);
  });

  it('come of the group: the same one, its head, or a subsidiary of the applicant', () => {
    expect(ties([{ employerGroup: GROUP }])).toEqual(['same-group']);
    expect(ties([{ employer: GROUP }])).toEqual(['same-group']);
    expect(ties([{ employerGroup: ENTERPRISE }])).toEqual(['same-group']);
    expect(ties([{ employerGroup: GROUP }, {}])).toEqual(['same-group']);
  });

  it.each(['employment', 'equity', 'vendor', 'consultant', 'assessor', 'same-group', 'kinship'] as const)(
    'come of a declared interest: %s',
    (kind) => {
      expect(ties([{}], [{ ...interest, kind }])).toEqual([kind]);
      expect(ties([{}], [{ ...interest, kind, organisation: GROUP }])).toEqual([kind]);
      expect(ties([{}], [{ ...interest, kind, organisation: '示例工厂' }])).toEqual([kind]);
      expect(ties([{}], [{ ...interest, kind, to: '2023-07-20' }])).toEqual([kind]);
      expect(ties([{}], [{ ...interest, kind, to: '2023-07-19' }])).toEqual([]);
    },
  );

  it('are each named once', () =>
    expect(
      ties([{ employer: ENTERPRISE }], [interest, interest, { ...interest, kind: 'employment' }]),
    ).toEqual(['employment', 'vendor']));
});
