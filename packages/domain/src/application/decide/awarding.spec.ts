import { describe, expect, it } from '@jest/globals';
import { factory, factoryBelow, titled } from '../../../test/dossier.js';
import { applicationIn, clearOn, decideStep, happened, take } from '../../../test/journey.js';
import { outcome, withVerdict } from '../../../test/outcome.js';
import { people } from '../../../test/people.js';
import { type Application } from '../state.js';

const NEXT_DAY = '2026-08-17T16:00:00.000Z';
const award = { type: 'award' } as const;
const noticed = () => applicationIn('public-notice', 'advanced');
const rechecked = (state: Application = noticed(), found = clearOn('2026-08-18')) =>
  take({ state, events: [] }, 'advanced', {
    actor: people.province,
    now: NEXT_DAY,
    command: { type: 'recheck', ...found },
  }).state;
const noticeId = 'b0000000-0000-8000-8000-000000000001';
const paused = () =>
  happened(
    { state: noticed(), events: [] },
    { type: 'application.notice-paused', data: { noticeId, objectionId: 'o1' } },
  ).state;
const continued = (outcomeOf: 'dismissed' | 'upheld', endsOn = '2026-08-25') =>
  happened(
    { state: paused(), events: [] },
    {
      type: 'application.notice-continued',
      data: { noticeId, objectionId: 'o1', outcome: outcomeOf, endsOn },
    },
  ).state;

describe('the check after the notice', () => {
  it('waits for the last day of the notice to end, in China', () => {
    const check = { type: 'recheck', ...clearOn('2026-08-17') } as const;
    expect(outcome(noticed(), people.province, check, '2026-08-17T15:59:00.000Z')).toBe('notice-running');
    expect(outcome(noticed(), people.province, check, NEXT_DAY)).toEqual(['application.rechecked']);
  });
  it('is as of the end of the notice or later, and not of a day to come', () => {
    const check = (day: string) => ({ type: 'recheck', ...clearOn(day) }) as const;
    expect(outcome(noticed(), people.province, check('2026-08-16'), NEXT_DAY)).toBe('recheck-untimely');
    expect(outcome(noticed(), people.province, check('2026-08-19'), NEXT_DAY)).toBe('recheck-untimely');
  });
  it('waits while an objection is open', () =>
    expect(outcome(paused(), people.province, { type: 'recheck', ...clearOn('2026-08-17') }, NEXT_DAY)).toBe(
      'objection-open',
    ));
});

describe('the award', () => {
  it('follows the notice in full and a clear check', () => {
    expect(outcome(noticed(), people.province, award, '2026-08-17T15:59:00.000Z')).toBe('notice-running');
    expect(outcome(noticed(), people.province, award, NEXT_DAY)).toBe('recheck-missing');
    expect(outcome(rechecked(), people.province, award, NEXT_DAY)).toEqual([
      'application.awarded',
      'factory.title-conferred',
    ]);
  });
  it('is not given where the check found something', () => {
    for (const found of [{ creditClear: false }, { accidentsClear: false }]) {
      const state = rechecked(noticed(), { ...clearOn('2026-08-18'), ...found });
      expect(outcome(state, people.province, award, NEXT_DAY)).toBe('recheck-not-clear');
    }
  });
  it('waits for objections, and is not given over one that was upheld', () => {
    expect(outcome(paused(), people.province, award, NEXT_DAY)).toBe('objection-open');
    expect(outcome(continued('dismissed'), people.province, award, NEXT_DAY)).toBe('notice-running');
    const upheld = continued('upheld', '2026-08-17');
    expect(outcome(upheld, people.province, award, NEXT_DAY)).toBe('objection-upheld');
    expect(continued('dismissed').notice).toMatchObject({ endsOn: '2026-08-25', pausedBy: [], upheld: [] });
  });
  it('rests on the evaluation', () =>
    expect(outcome(withVerdict(rechecked(), 'ineligible'), people.province, award, NEXT_DAY)).toBe(
      'not-eligible',
    ));
  it('is not given to a factory that came under a bar, or rose higher, meanwhile', () => {
    const ask = (changed: object) =>
      outcome(rechecked(), people.province, award, NEXT_DAY, {
        factory: { ...factoryBelow('advanced'), ...changed },
      });
    expect(ask({ barUntil: '2029-01-01' })).toBe('barred');
    expect(ask(titled('excellent'))).toBe('holds-higher-title');
  });
  it('carries its conditions and the group that answers for the title', () => {
    const ofGroup = {
      ...rechecked(),
      factory: { ...factory, id: factory.id ?? '', group: 'xpcc' },
    };
    const decision = decideStep(
      ofGroup,
      { actor: people.xpcc, now: NEXT_DAY, command: { type: 'award', conditions: ['一年内完成数据治理'] } },
      'advanced',
    );
    expect(decision.ok ? decision.events.map(({ data }) => data) : decision.refusal).toMatchObject([
      { conditions: ['一年内完成数据治理'], validFrom: '2026-08-18', validUntil: '2029-08-18' },
      { tier: 'advanced', group: 'xpcc' },
    ]);
  });
});

describe('the refusal', () => {
  it('refuses with reasons, and names the remedies', () => {
    expect(
      outcome(applicationIn('concluded', 'advanced'), people.province, { type: 'refuse-award', reasons: [] }),
    ).toBe('reasons-required');
    expect(applicationIn('refused', 'excellent').refusal?.remedies.map(({ kind }) => kind)).toEqual([
      'appeal',
      'reconsideration',
    ]);
  });
  it('may keep a near-miss for guidance, on the factory’s record', () => {
    const reasons = [{ clause: 'base/5', reason: '成熟度证明不足' }];
    const decision = decideStep(
      applicationIn('concluded', 'advanced'),
      {
        actor: people.province,
        now: NEXT_DAY,
        command: { type: 'refuse-award', reasons, nurture: true },
      },
      'advanced',
    );
    expect(decision.ok ? decision.events.map(({ type, data }) => [type, data]) : []).toMatchObject([
      ['application.award-refused', { nurture: true }],
      ['factory.nurtured', { tier: 'advanced', since: '2026-08-18', gaps: reasons }],
    ]);
  });
});

describe('an appeal that was upheld', () => {
  it('puts the refusal aside and asks for a fresh evaluation', () => {
    const refused = applicationIn('refused', 'advanced');
    const { state } = happened(
      { state: refused, events: [] },
      {
        type: 'application.decision-superseded',
        data: {
          appealId: 'p1',
          findings: { 'base/5': { verdict: 'met' } },
          reasons: [],
          on: '2026-09-01',
        },
      },
    );
    expect(state).toMatchObject({ phase: 'concluded', refusal: null, supersededBy: ['p1'] });
    expect(state.phaseSince).toBe('2026-09-01');
    expect(state.round).toEqual({ round: (refused.round?.round ?? 0) + 1, stage: 'conclusion' });
    expect(state.findings['base/5']).toEqual({ verdict: 'met' });
    expect(outcome(state, people.province, { type: 'defer-decision', reason: '' })).toBe(
      'evaluation-pending',
    );
  });
  it('takes what was not accepted back to the formal check, not past the review', () => {
    const { state } = happened(
      { state: applicationIn('not-accepted', 'advanced'), events: [] },
      { type: 'application.decision-superseded', data: { appealId: 'p1', findings: {}, reasons: [] } },
    );
    expect(state).toMatchObject({ phase: 'submitted', notAccepted: null, supersededBy: ['p1'] });
    expect(outcome(state, people.province, { type: 'accept-for-review', remark: '齐全' })).toEqual([
      'application.accepted-for-review',
    ]);
  });
});
