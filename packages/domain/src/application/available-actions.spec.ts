import { describe, expect, it } from '@jest/globals';
import { applicationIn, findingsOf, happened, journeyTo, take } from '../../test/journey.js';
import { JULY, outcome } from '../../test/outcome.js';
import { expert, people } from '../../test/people.js';
import { campaign, factory as untitled, factoryBelow } from '../../test/dossier.js';
import { poolAfter } from '../../test/drawing.js';
import { availableActions, relatedForActions } from '../available-actions.js';
import { type Actor } from '../core/actor.js';
import { type Factory } from '../factory/state.js';
import { noRecommendation, type Recommendation, recommendationId } from '../recommendation/state.js';
import { clausesToJudge } from './decide/reviewing.js';
import { type ReviewVerdict } from './events.js';
import { type Application } from './state.js';

const CLAUSE = 'base/4/talent';

function actions(state: Application, actor: Actor, related: Readonly<Record<string, unknown>> = {}) {
  const factory = factoryBelow(state.campaign?.tier ?? 'advanced');
  return availableActions('application', state, { factory, ...related }, { actor, now: JULY });
}

function codeOf(type: string, state: Application, actor: Actor) {
  const action = actions(state, actor).find((one) => one.type === type);
  return action === undefined ? 'not offered' : (action.whyNot?.code ?? 'open');
}

/** A review in which all have signed, each with a verdict of their own on one clause. */
function opined(...verdicts: readonly ReviewVerdict[]): Application {
  const state = applicationIn('in-review', 'advanced');
  const panel = state.panel.slice(0, verdicts.length).map((member, n) => {
    const verdict = verdicts[n] ?? 'met';
    const finding = { clause: CLAUSE, verdict, reason: '理由', evidence: [] };
    return { ...member, interests: 'clear' as const, signed: true, findings: { [CLAUSE]: finding } };
  });
  return { ...state, panel };
}

describe('calling an extra expert', () => {
  it('is said to be impossible where a majority found one way', () => {
    expect(codeOf('call-extra-expert', opined('met', 'met', 'not-met'), people.province)).toBe(
      'no-divergence',
    );
    expect(codeOf('conclude-review', opined('met', 'met', 'not-met'), people.province)).toBe('open');
  });

  it('comes before the conclusion where opinions diverge', () => {
    const diverging = opined('met', 'not-met', 'cannot-tell');
    expect(codeOf('call-extra-expert', diverging, people.province)).toBe('open');
    expect(codeOf('conclude-review', diverging, people.province)).toBe('opinions-diverge');
  });

  it('leads to a supplement where nobody is left in reserve', () => {
    const none = { ...opined('met', 'not-met', 'cannot-tell'), alternates: [] };
    const offered = actions(none, people.province);
    expect(offered.find(({ type }) => type === 'call-extra-expert')).toMatchObject({
      whyNot: { code: 'alternates-exhausted' },
      leadsTo: { aggregate: 'draw', id: null, command: 'open-draw' },
    });
    expect(offered.find(({ type }) => type === 'open-draw')).toMatchObject({ whyNot: null });
  });
});

describe('the clauses an expert judges', () => {
  it('include those of the overlays, so that the opinion can be signed', () => {
    const state = applicationIn('in-review', 'advanced');
    const overlaid: Application = {
      ...state,
      campaign: state.campaign && { ...state.campaign, overlays: ['jiangsu'] },
    };
    const step = (command: Parameters<typeof outcome>[2]) => ({ actor: expert(0), now: JULY, command });
    const declared = take(
      { state: overlaid, events: [] },
      'advanced',
      step({ type: 'declare-interests', conflicts: [] }),
    ).state;
    const toJudge = clausesToJudge(declared, expert(0).id);
    expect(toJudge).toContainEqual({ clause: 'overlay/jiangsu/self-assessed-tier', isOpen: true });
    expect(codeOf('sign-opinion', declared, expert(0))).toBe('opinion-incomplete');

    const findings = toJudge.map(({ clause }) => ({
      clause,
      verdict: 'met' as const,
      reason: '有据',
      evidence: [],
    }));
    const judged = take(
      { state: declared, events: [] },
      'advanced',
      step({ type: 'record-findings', findings }),
    ).state;
    expect(clausesToJudge(judged, expert(0).id).filter(({ isOpen }) => isOpen)).toEqual([]);
    expect(codeOf('sign-opinion', judged, expert(0))).toBe('open');
    expect(outcome(judged, expert(0), { type: 'sign-opinion', noConflict: true, summary: '同意' })).toEqual([
      'application.opinion-signed',
    ]);
  });

  it('are none of an application that was never opened, and the open ones shrink with what is found', () => {
    const state = applicationIn('in-review', 'advanced');
    const open = (given: Application) =>
      clausesToJudge(given, expert(0).id).filter(({ isOpen }) => isOpen).length;
    const [first] = state.panel;
    const findings = Object.fromEntries(findingsOf('advanced').map((finding) => [finding.clause, finding]));
    const found = { ...state, panel: first === undefined ? [] : [{ ...first, findings }] };
    expect(open(state)).toBeGreaterThan(0);
    expect(open(found)).toBe(0);
    expect(clausesToJudge({ ...state, campaign: null }, expert(0).id)).toEqual([]);
  });
});

describe('an application that goes on elsewhere', () => {
  const accepted = applicationIn('accepted', 'excellent');
  const campaignId = accepted.campaign?.id ?? '';
  const id = recommendationId(campaignId, '320000');
  const listIn = (phase: Recommendation['phase']): Recommendation => ({
    ...noRecommendation,
    id,
    phase,
    terms:
      accepted.campaign === null
        ? null
        : {
            campaign: { id: campaignId, year: 2026, tier: 'excellent', name: accepted.campaign.name },
            unit: '320000',
            quota: null,
            apart: [],
            startedOn: '2026-07-01',
            dueOn: '2026-08-01',
          },
  });
  const leads = (phase: Recommendation['phase']) =>
    actions(accepted, people.province, {
      list: listIn(phase),
      ownCampaign: campaign('excellent'),
    }).flatMap(({ leadsTo, whyNot }) => (leadsTo === undefined ? [] : [{ ...leadsTo, whyNot }]));

  it('leads to the list of the own unit, and once that is released to its supplement', () => {
    expect(relatedForActions('application', people.province, accepted)).toMatchObject({
      list: { aggregate: 'recommendation', id },
    });
    const to = (command: string) => [{ aggregate: 'recommendation', id, command, whyNot: null }];
    expect(leads('none')).toEqual(to('begin-list'));
    expect(leads('drafting')).toEqual(to('rank-applications'));
    expect(leads('frozen')).toEqual(to('reopen-list'));
    expect(leads('released')).toEqual(to('begin-supplement'));
  });

  it('leads nobody else there', () => {
    expect(relatedForActions('application', people.otherProvince, accepted)).not.toHaveProperty('list');
    expect(actions(accepted, people.applicant).filter(({ leadsTo }) => leadsTo !== undefined)).toEqual([]);
  });

  it('leads to the draw, the notice and the appeal, each by the word of its own decider', () => {
    const advanced = applicationIn('accepted', 'advanced');
    expect(actions(advanced, people.province)).toContainEqual({
      type: 'open-draw',
      whyNot: null,
      leadsTo: { aggregate: 'draw', id: null, command: 'open-draw', given: { purpose: 'panel' } },
    });
    expect(codeOf('open-draw', advanced, people.miit)).toBe('not offered');
    const refused = applicationIn('refused', 'advanced');
    expect(codeOf('file-appeal', refused, people.applicant)).toBe('open');
    expect(codeOf('file-appeal', refused, people.stranger)).toBe('not offered');
  });

  it('names the notice on which an objection waits for its answer', () => {
    const paused = happened(journeyTo('public-notice', 'advanced'), {
      type: 'application.notice-paused',
      data: { noticeId: 'n', objectionId: 'o' },
    }).state;
    expect(actions(paused, people.province).find(({ type }) => type === 'award')).toMatchObject({
      whyNot: { code: 'objection-open' },
      leadsTo: { aggregate: 'notice', id: paused.notice?.noticeId },
    });
  });
});

it('an act carries the very words of its refusal, in both languages', () => {
  const state = applicationIn('in-review', 'advanced');
  expect(actions(state, people.province).find(({ type }) => type === 'conclude-review')?.whyNot).toEqual({
    code: 'opinions-open',
    zh: '还有 3 位专家未签署意见。',
    en: '3 experts have not signed their opinions yet.',
  });
});

it('a draw that is under way is led to, and no other offered', () => {
  const advanced = applicationIn('accepted', 'advanced');
  const drawPool = poolAfter([
    { type: 'expert-pool.draw-prepared', data: { drawId: 'd', targetId: advanced.id } },
  ]);
  expect(
    actions(advanced, people.province, { drawPool }).find(({ type }) => type === 'open-draw'),
  ).toMatchObject({
    whyNot: { code: 'draw-pending' },
    leadsTo: { aggregate: 'draw', id: 'd' },
  });
});

describe('the tier below', () => {
  const complete = (tier: 'advanced' | 'excellent'): Application => ({
    ...applicationIn('submitted', tier),
    phase: 'draft',
    ladder: null,
  });
  const submitting = (tier: 'advanced' | 'excellent', factory: Factory) =>
    actions(complete(tier), people.applicant, { factory }).find(({ type }) => type === 'submit');

  it('asks for a reason where it is asked for in principle, and for nothing where it is held', () => {
    expect(submitting('excellent', untitled)).toMatchObject({
      whyNot: null,
      asks: [{ path: '$.ladderException' }],
    });
    expect(submitting('excellent', factoryBelow('excellent'))).not.toHaveProperty('asks');
  });

  it('stands in the way where it is required', () =>
    expect(submitting('advanced', untitled)).toMatchObject({ whyNot: { code: 'tier-below-missing' } }));
});
