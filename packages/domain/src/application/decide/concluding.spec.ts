import { describe, expect, it } from '@jest/globals';
import { applicationIn, colleagueOf, decideStep, journeyTo, take } from '../../../test/journey.js';
import { JULY, outcome } from '../../../test/outcome.js';
import { expert, people } from '../../../test/people.js';
import { type Application, type PanelMember } from '../state.js';
import { siteVisit } from '../site-visit.js';

const conclude = { type: 'conclude-review', opinion: '通过' } as const;
const countersign = { type: 'countersign-site-verification' } as const;
const ready = (tier: 'advanced' | 'excellent'): Application => ({
  ...applicationIn('concluded', tier),
  phase: 'in-review',
});
const on = (clause: string, verdict: 'met' | 'not-met' | 'cannot-tell') => ({
  clause,
  verdict,
  reason: '理由',
  evidence: [],
});

/** The panel of three with what each found besides. */
function panelOf(state: Application, ...found: readonly PanelMember['findings'][]): readonly PanelMember[] {
  return state.panel.map((member, index) => ({ ...member, findings: found[index] ?? {} }));
}

describe('the site visit', () => {
  it('is visited by two different people', () =>
    expect(
      outcome(applicationIn('in-review', 'excellent'), people.miit, {
        type: 'record-site-verification',
        visitedOn: '2026-08-01',
        inspectors: ['甲', '甲'],
        summary: '',
      }),
    ).toBe('two-inspectors'));
  it('is countersigned by another person than recorded it', () => {
    const reviewing = applicationIn('in-review', 'excellent');
    expect(outcome(reviewing, people.miit, countersign)).toBe('site-unverified');
    const recorded = take({ state: reviewing, events: [] }, 'excellent', {
      actor: people.miit,
      now: JULY,
      command: {
        type: 'record-site-verification',
        visitedOn: '2026-07-09',
        inspectors: ['甲', '乙'],
        summary: '一致',
      },
    }).state;
    expect(outcome(recorded, people.miit, countersign)).toBe('same-person');
    expect(outcome(recorded, colleagueOf(people.miit), countersign)).toEqual([
      'application.site-verification-countersigned',
    ]);
  });
  it('is due for every factory of the national tiers and for none of the basic', () => {
    expect(siteVisit(applicationIn('in-review', 'excellent')).required).toBe(true);
    expect(siteVisit(applicationIn('in-review', 'pioneer')).required).toBe(true);
    expect(siteVisit(applicationIn('accepted', 'basic')).required).toBe(false);
  });
  it('is due at the advanced tier where an expert could not tell, or the ladder was passed over', () => {
    const state = applicationIn('in-review', 'advanced');
    expect(siteVisit(state).required).toBe(false);
    const doubtful = { ...state, panel: panelOf(state, { 'base/3': on('base/3', 'cannot-tell') }) };
    expect(siteVisit(doubtful).required).toBe(true);
    const ladder = { requires: 'basic' as const, certificateNumber: null, exception: '理由' };
    expect(siteVisit({ ...state, ladder }).required).toBe(true);
  });
  it('falls at random on about the share the campaign sets, the same for the same lot', () => {
    const state = applicationIn('in-review', 'advanced');
    const visited = (share: number, lot: string) =>
      siteVisit({
        ...state,
        draw: { id: 'd', lot },
        campaign: state.campaign && { ...state.campaign, procedure: { siteVisitShare: share } },
      }).required;
    const lots = Array.from({ length: 1_000 }, (_, n) => `lot ${n}`);
    const drawn = lots.filter((lot) => visited(0.2, lot));
    expect(drawn.length).toBeGreaterThan(150);
    expect(drawn.length).toBeLessThan(250);
    expect(lots.filter((lot) => visited(0.2, lot))).toEqual(drawn);
    expect(lots.some((lot) => visited(0, lot))).toBe(false);
    expect(lots.every((lot) => visited(1, lot))).toBe(true);
  });
});

describe('concluding the review', () => {
  it('waits for every signature', () =>
    expect(outcome(applicationIn('in-review', 'advanced'), people.province, conclude)).toBe('opinions-open'));
  it('waits for the countersigned visit where one is due', () => {
    const state = ready('excellent');
    expect(outcome(state, people.miit, conclude)).toEqual(['application.review-concluded']);
    expect(outcome({ ...state, siteVerification: null }, people.miit, conclude)).toBe('site-unverified');
    const unsigned = state.siteVerification && { ...state.siteVerification, countersignedBy: null };
    expect(outcome({ ...state, siteVerification: unsigned }, people.miit, conclude)).toBe('site-unverified');
  });
  it('waits for an extra expert where opinions diverge, once', () => {
    const state = ready('advanced');
    const panel = panelOf(
      state,
      { 'base/4': on('base/4', 'met') },
      { 'base/4': on('base/4', 'not-met') },
      {},
    );
    expect(outcome({ ...state, panel }, people.province, conclude)).toBe('opinions-diverge');
    expect(outcome({ ...state, panel, extraExperts: 1 }, people.province, conclude)).toEqual([
      'application.review-concluded',
    ]);
  });
  it('decides by majority, an expert’s word on a paragraph holding for its clauses', () => {
    const { state } = journeyTo('concluded', 'advanced');
    const [first, second, third] = state.panel;
    if (!first || !second || !third) throw new Error('three experts expected');
    const panel = [
      { ...first, findings: { 'base/4': on('base/4', 'met'), 'base/3': on('base/3', 'met') } },
      {
        ...second,
        findings: {
          'base/4': on('base/4', 'met'),
          'base/4/talent': on('base/4/talent', 'not-met'),
          'base/3': on('base/3', 'not-met'),
        },
      },
      { ...third, findings: { 'base/4': on('base/4', 'not-met'), 'base/3': on('base/3', 'met') } },
    ];
    const decision = decideStep(
      { ...state, phase: 'in-review', panel },
      { actor: people.province, now: JULY, command: { type: 'conclude-review', opinion: '' } },
      'advanced',
    );
    const concluded = decision.ok ? decision.events[0] : undefined;
    const findings = concluded?.type === 'application.review-concluded' ? concluded.data.findings : {};
    expect(findings['base/4/organisation']).toEqual({ verdict: 'met' });
    expect(findings['base/4/talent']).toEqual({ verdict: 'not-met' });
    expect(findings['base/3/secure-controllable']).toEqual({ verdict: 'met' });
    expect(concluded?.data).toMatchObject({ on: '2026-07-10', meanScore: null });
    const { dissents = [] } = concluded?.type === 'application.review-concluded' ? concluded.data : {};
    expect(dissents.map(({ expert: id, clause }) => `${id} ${clause}`)).toEqual(
      expect.arrayContaining(['expert-2 base/4/organisation', 'expert-1 base/3/secure-controllable']),
    );
    expect(dissents.some(({ clause, expert: id }) => id === 'expert-0' && clause.startsWith('base/3'))).toBe(
      false,
    );
  });
  it('leaves a clause open where more than half could not tell', () => {
    const state = ready('advanced');
    const doubt = { 'base/3': on('base/3', 'cannot-tell') };
    const decision = decideStep(
      { ...state, panel: panelOf(state, doubt, doubt, { 'base/3': on('base/3', 'met') }), ladder: null },
      { actor: people.province, now: JULY, command: conclude },
      'advanced',
    );
    // A doubt also calls for a visit.
    expect(decision.ok ? null : decision.refusal.code).toBe('site-unverified');
  });
  it('gives the mean of the scores', () => {
    const state = ready('advanced');
    const panel = state.panel.map((member, index) => ({ ...member, scores: { a: 70 + index, b: 10 } }));
    const decision = decideStep(
      { ...state, panel },
      { actor: people.province, now: JULY, command: conclude },
      'advanced',
    );
    expect(decision.ok ? decision.events[0]?.data : null).toMatchObject({ meanScore: 81 });
  });
});

describe('a dissent', () => {
  it('is stated by those the conclusion did not follow', () => {
    const concluded = {
      ...applicationIn('concluded', 'advanced'),
      dissents: [{ expert: 'expert-2', clause: 'base/4', verdict: 'not-met' as const, reason: '理由' }],
    };
    const state = { type: 'state-dissent', statement: '证据不足以支持结论' } as const;
    expect(outcome(concluded, expert(0), state)).toBe('no-dissent');
    const stated = take({ state: concluded, events: [] }, 'advanced', {
      actor: expert(2),
      now: JULY,
      command: state,
    }).state;
    expect(stated.dissents).toMatchObject([{ expert: 'expert-2', statement: '证据不足以支持结论' }]);
  });
});
