import { describe, expect, it } from '@jest/globals';
import { applicationIn, take } from '../../../test/journey.js';
import { JULY, outcome, withProcedure } from '../../../test/outcome.js';
import { people } from '../../../test/people.js';
import { type Actor } from '../../core/actor.js';
import { type Application } from '../state.js';

describe('the formal check', () => {
  const returning = {
    type: 'return-for-correction',
    clauses: [{ clause: 'base/3', reason: '缺少清单' }],
  } as const;

  it('returns once, with reasons by clause', () => {
    const submitted = applicationIn('submitted', 'advanced');
    expect(outcome(submitted, people.province, { ...returning, clauses: [] })).toBe('reasons-required');
    const replies = { section: 'replies', content: { 'base/3': '已补充' } } as const;
    const again = take(
      { state: applicationIn('returned', 'advanced'), events: [] },
      'advanced',
      { actor: people.applicant, now: JULY, command: { type: 'declare-section', ...replies } },
      {
        actor: people.applicant,
        now: JULY,
        command: { type: 'submit', truthful: true, noSecrets: true, unchangedReason: '已说明' },
      },
    ).state;
    expect(again.attempts).toBe(2);
    expect(outcome(again, people.province, returning)).toBe('correction-used');
  });
  it('declines with the reason and the remedies', () => {
    const declined = applicationIn('not-accepted', 'excellent');
    expect(declined.notAccepted).toBe('不属于本批次');
    expect(
      outcome(applicationIn('submitted', 'excellent'), people.province, {
        type: 'decline-to-accept',
        reason: '不属于本批次',
      }),
    ).toEqual(['application.not-accepted']);
  });
  it('checks a self-assessment only where there is no panel', () => {
    const checking = { type: 'check-self-assessment', findings: {}, opinion: '' } as const;
    expect(outcome(applicationIn('accepted', 'advanced'), people.province, checking)).toBe('panel-required');
    expect(
      outcome(applicationIn('accepted', 'basic'), people.city, {
        ...checking,
        findings: { 'base/5': { verdict: 'met' } },
      }),
    ).toBe('findings-invalid');
  });
});

describe('endorsement along the chain', () => {
  /** The sample application of a factory whose place is given down to its district. */
  const inDistrict = (): Application => {
    const state = applicationIn('submitted', 'advanced');
    return { ...state, factory: state.factory && { ...state.factory, city: '320206' } };
  };
  const chained = withProcedure(inDistrict(), { endorsers: ['district', 'city'] });
  const endorse = { type: 'endorse', opinion: '同意推荐' } as const;
  const accepting = { type: 'accept-for-review', remark: '' } as const;
  const by = (state: Application, actor: Actor) =>
    take({ state, events: [] }, 'advanced', { actor, now: JULY, command: endorse }).state;

  it('goes from below, each in its turn', () => {
    expect(outcome(chained, people.city, endorse)).toBe('not-your-turn');
    const once = by(chained, people.district);
    expect(outcome(once, people.district, endorse)).toBe('not-your-turn');
    expect(by(once, people.city).endorsements.map(({ unit }) => unit)).toEqual(['320206', '320200']);
  });
  it('comes before acceptance', () => {
    expect(outcome(chained, people.province, accepting)).toBe('endorsement-missing');
    const once = by(chained, people.district);
    expect(outcome(once, people.province, accepting)).toBe('endorsement-missing');
    expect(outcome(by(once, people.city), people.province, accepting)).toEqual([
      'application.accepted-for-review',
    ]);
  });
  it('is not asked for where the campaign has no chain', () => {
    const plain = inDistrict();
    expect(outcome(plain, people.district, endorse)).toBe('not-your-turn');
    expect(outcome(plain, people.province, accepting)).toEqual(['application.accepted-for-review']);
  });
  it('is not asked for on a group’s channel', () => {
    const { factory } = chained;
    if (factory === null) throw new Error('a factory expected');
    const ofGroup = { ...chained, factory: { ...factory, group: 'xpcc' } };
    expect(outcome(ofGroup, people.xpcc, accepting)).toEqual(['application.accepted-for-review']);
    expect(outcome(ofGroup, people.province, accepting)).toBe('not-permitted');
  });
});
