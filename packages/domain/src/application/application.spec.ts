import { describe, expect, it } from '@jest/globals';
import { tiers } from '@tidu/criteria';
import { campaign, factory } from '../../test/dossier.js';
import {
  applicationIn,
  decideStep,
  evaluationOf,
  evidenceFor,
  journeyTo,
  nowhere,
  take,
} from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { type Application } from './application.js';
import { evolveApplication } from './evolve.js';
import { type ApplicationCommand } from './commands.js';
import { decideApplication } from './decide/decide.js';
import { phases } from './phases.js';

const JULY = '2026-07-10T02:00:00.000Z';

/** The refusal's code, or the types of the events. */
function outcome(
  state: Application,
  actor: Parameters<typeof decideStep>[1]['actor'],
  command: ApplicationCommand,
  now = JULY,
) {
  const decision = decideStep(state, { actor, now, command }, state.campaign?.tier ?? 'advanced');
  return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
}

describe('the regular course', () => {
  it.each(tiers)('%s: ends with the award and the factory’s title', (tier) => {
    const { state, events } = journeyTo('awarded', tier);
    expect(state.award?.certificateNumber).toMatch(/^[JXZL]2026-32-00000000AB$/);
    const conferred = events.find((event) => event.type === 'factory.title-conferred');
    expect(conferred?.data).toMatchObject({ tier, certificateNumber: state.award?.certificateNumber });
    expect(state.award?.validUntil.slice(4)).toBe(state.award?.validFrom.slice(4));
  });

  it('records each evaluation with its inputs, one for each round', () => {
    const { events } = journeyTo('awarded', 'pioneer');
    const rounds = events.flatMap((event) =>
      event.type === 'application.eligibility-computed'
        ? [[event.data.round, event.data.stage, event.data.verdict]]
        : [],
    );
    expect(rounds).toEqual([
      [1, 'submission', 'eligible'],
      [2, 'conclusion', 'eligible'],
      [3, 'acceptance', 'eligible'],
    ]);
  });
});

describe('open-application', () => {
  const open = { type: 'open-application', id: 'x', factoryId: 'f', campaignId: 'c' } as const;
  const ask = (
    related: { factory?: typeof factory; campaign?: ReturnType<typeof campaign> },
    now = JULY,
    actor: Parameters<typeof decideStep>[1]['actor'] = people.applicant,
  ) => {
    const decision = decideApplication(open, nowhere.state, { actor, now, related });
    return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
  };

  it('opens on both streams at once', () =>
    expect(ask({ factory, campaign: campaign('basic') })).toEqual([
      'application.opened',
      'factory.application-opened',
    ]));
  it('is the enterprise’s own', () =>
    expect(ask({ factory, campaign: campaign('basic') }, JULY, people.stranger)).toBe('not-permitted'));
  it('needs a campaign', () => expect(ask({ factory })).toBe('campaign-not-found'));
  it('opens on the first day of the window, in China', () => {
    expect(ask({ factory, campaign: campaign('basic') }, '2026-06-30T15:59:59.999Z')).toBe('window-closed');
    expect(ask({ factory, campaign: campaign('basic') }, '2026-06-30T16:00:00.000Z')).toContain(
      'application.opened',
    );
  });
  it('closes after the last day of the window', () => {
    expect(ask({ factory, campaign: campaign('basic') }, '2026-07-31T15:59:59.999Z')).toContain(
      'application.opened',
    );
    expect(ask({ factory, campaign: campaign('basic') }, '2026-07-31T16:00:00.000Z')).toBe('window-closed');
  });
  it('is one for each factory and campaign', () =>
    expect(
      ask({
        factory: { ...factory, applications: { [campaign('basic').id ?? '']: 'a' } },
        campaign: campaign('basic'),
      }),
    ).toBe('already-applied'));
  it('is for factories of the campaign’s region', () =>
    expect(ask({ factory: { ...factory, province: '330000' }, campaign: campaign('basic') })).toBe(
      'outside-campaign',
    ));
});

describe('declaring', () => {
  const draft = () => applicationIn('draft', 'advanced');

  it('refuses what the criteria cannot read, with the path', () => {
    const decision = decideStep(
      draft(),
      {
        actor: people.applicant,
        now: JULY,
        command: {
          type: 'declare-section',
          section: 'integrity',
          content: {
            creditRecordClean: true,
            accidents: [{ date: '2026-07-01', kind: 'safety', severity: 'general' }],
            violations: [],
          },
        },
      },
      'advanced',
    );
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.content.accidents[0].date',
    ]);
  });
  it('refuses a KPI the edition does not know', () =>
    expect(
      outcome(draft(), people.applicant, {
        type: 'declare-section',
        section: 'kpis',
        content: [{ kpi: 'no-such', value: 1 }],
      }),
    ).toBe('declaration-invalid'));
  it('takes a waiver at the excellent tier only', () => {
    const waiver = {
      type: 'declare-section',
      section: 'waivers',
      content: { 'advanced/construction/coverage': { areas: ['research-and-design'], reason: '集团承担' } },
    } as const;
    expect(outcome(draft(), people.applicant, waiver)).toBe('declaration-invalid');
    const atExcellent = {
      ...waiver,
      content: { 'excellent/construction/coverage': waiver.content['advanced/construction/coverage'] },
    };
    expect(outcome(applicationIn('draft', 'excellent'), people.applicant, atExcellent)).toEqual([
      'application.section-declared',
    ]);
  });
  it('names everything that keeps it from being submitted', () => {
    const decision = decideStep(
      draft(),
      { actor: people.applicant, now: JULY, command: { type: 'submit', truthful: false, noSecrets: true } },
      'advanced',
    );
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.sections.profile',
      '$.sections.integrity',
      '$.sections.maturity',
      '$.sections.areas',
      '$.sections.kpis',
      '$.sections.self-assessment',
      '$.evidence.advanced/construction/production-operations',
      '$.evidence.advanced/construction/production-management',
      '$.evidence.advanced/construction/business-operations',
      '$.truthful',
    ]);
  });
  it('refuses the same evidence twice, and removing what is not there', () => {
    const once = take({ state: draft(), events: [] }, 'advanced', {
      actor: people.applicant,
      now: JULY,
      command: { type: 'attach-evidence', ...evidenceFor('base/3') },
    }).state;
    expect(outcome(once, people.applicant, { type: 'attach-evidence', ...evidenceFor('base/3') })).toBe(
      'evidence-attached',
    );
    expect(outcome(once, people.applicant, { type: 'remove-evidence', id: 'evidence of base/3' })).toEqual([
      'application.evidence-removed',
    ]);
    expect(outcome(draft(), people.applicant, { type: 'remove-evidence', id: 'evidence of base/3' })).toBe(
      'evidence-not-found',
    );
  });
  it('submits late only what was returned', () => {
    const late = '2026-08-02T02:00:00.000Z';
    const submit = { type: 'submit', truthful: true, noSecrets: true } as const;
    expect(outcome(applicationIn('returned', 'advanced'), people.applicant, submit, late)).toEqual([
      'application.submitted',
    ]);
    expect(
      outcome({ ...applicationIn('returned', 'advanced'), phase: 'draft' }, people.applicant, submit, late),
    ).toBe('window-closed');
  });
  it('withdraws on both streams, so that the factory may apply again', () =>
    expect(
      outcome(applicationIn('accepted', 'advanced'), people.applicant, { type: 'withdraw', reason: '改报' }),
    ).toEqual(['application.withdrawn', 'factory.application-withdrawn']));
});

describe('the formal check', () => {
  const returning = {
    type: 'return-for-correction',
    clauses: [{ clause: 'base/3', reason: '缺少清单' }],
  } as const;

  it('returns once, with reasons by clause', () => {
    const submitted = applicationIn('submitted', 'advanced');
    expect(outcome(submitted, people.province, { ...returning, clauses: [] })).toBe('reasons-required');
    const again = take({ state: applicationIn('returned', 'advanced'), events: [] }, 'advanced', {
      actor: people.applicant,
      now: JULY,
      command: { type: 'submit', truthful: true, noSecrets: true },
    }).state;
    expect(again.attempts).toBe(2);
    expect(outcome(again, people.province, returning)).toBe('correction-used');
  });
  it('recommends only where the tier is decided nationally', () => {
    const recommending = { type: 'recommend', rank: 1, opinion: '同意' } as const;
    expect(outcome(applicationIn('accepted', 'advanced'), people.province, recommending)).toBe(
      'no-recommendation',
    );
    expect(outcome(applicationIn('accepted', 'excellent'), people.province, recommending)).toEqual([
      'application.recommended',
    ]);
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

describe('the panel', () => {
  const seats = (technical: number, management: number) => [
    ...Array.from({ length: technical }, (_, n) => ({ expert: `t${n}`, specialty: 'technical' as const })),
    ...Array.from({ length: management }, (_, n) => ({ expert: `m${n}`, specialty: 'management' as const })),
  ];
  const accepted = () => applicationIn('accepted', 'advanced');

  it.each([
    [3, 0, ['application.panel-assigned']],
    [2, 1, ['application.panel-assigned']],
    [1, 2, 'panel-invalid'],
    [2, 0, 'panel-invalid'],
    [4, 1, 'panel-invalid'],
  ])('%d technical and %d management experts: %s', (technical, management, expected) =>
    expect(
      outcome(accepted(), people.province, { type: 'assign-panel', seats: seats(technical, management) }),
    ).toEqual(expected),
  );
  it('has no expert twice', () =>
    expect(
      outcome(accepted(), people.province, { type: 'assign-panel', seats: [...seats(2, 0), ...seats(1, 0)] }),
    ).toBe('panel-invalid'));
  it('follows the recommendation where one is needed', () =>
    expect(
      outcome(applicationIn('accepted', 'excellent'), people.miit, {
        type: 'assign-panel',
        seats: seats(5, 0),
      }),
    ).toBe('not-recommended'));
  it('is joined by nobody else', () =>
    expect(
      outcome(applicationIn('in-review', 'advanced'), people.outsider, {
        type: 'sign-opinion',
        noConflict: true,
        summary: '',
      }),
    ).toBe('not-permitted'));

  it('takes findings with reasons and known evidence only', () => {
    const finding = { clause: 'base/3', verdict: 'not-met' as const, reason: '', evidence: ['nothing'] };
    const decision = decideStep(
      applicationIn('in-review', 'advanced'),
      {
        actor: expert(0),
        now: JULY,
        command: {
          type: 'record-findings',
          findings: [finding, { ...finding, clause: 'base/5', reason: '理由', evidence: [] }],
        },
      },
      'advanced',
    );
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.findings["base/5"]',
      '$.findings[0].reason',
      '$.findings[0].evidence',
    ]);
  });
  it('signs complete opinions, without conflict, once', () => {
    const reviewing = applicationIn('in-review', 'advanced');
    const sign = { type: 'sign-opinion', noConflict: true, summary: '同意' } as const;
    expect(outcome(reviewing, expert(0), sign)).toBe('opinion-incomplete');
    expect(outcome(reviewing, expert(0), { ...sign, noConflict: false })).toBe('conflicted');
    const signed = journeyTo('concluded', 'advanced').state;
    expect(outcome({ ...signed, phase: 'in-review' }, expert(0), sign)).toBe('opinion-signed');
  });
  it('is concluded when all have signed and the site was visited', () => {
    const conclude = { type: 'conclude-review', opinion: '通过' } as const;
    expect(outcome(applicationIn('in-review', 'advanced'), people.province, conclude)).toBe('opinions-open');
    const ready: Application = { ...applicationIn('concluded', 'excellent'), phase: 'in-review' };
    expect(outcome(ready, people.miit, conclude)).toEqual(['application.review-concluded']);
    expect(outcome({ ...ready, siteVerification: null }, people.miit, conclude)).toBe('site-unverified');
  });
  it('is visited by two different people', () =>
    expect(
      outcome(applicationIn('in-review', 'excellent'), people.miit, {
        type: 'record-site-verification',
        visitedOn: '2026-08-01',
        inspectors: ['甲', '甲'],
        summary: '',
      }),
    ).toBe('two-inspectors'));

  it('decides by majority, an expert’s word on a paragraph holding for its clauses', () => {
    const { state } = journeyTo('concluded', 'advanced');
    const [first, second, third] = state.panel;
    if (!first || !second || !third) throw new Error('three experts expected');
    const on = (clause: string, verdict: 'met' | 'not-met' | 'cannot-tell') => ({
      clause,
      verdict,
      reason: '理由',
      evidence: [],
    });
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
      { ...third, findings: { 'base/4': on('base/4', 'not-met'), 'base/3': on('base/3', 'cannot-tell') } },
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
    expect(findings['base/3/secure-controllable']).toBeUndefined();
  });
});

describe('the decision', () => {
  const concluded = () => applicationIn('concluded', 'advanced');
  const withVerdict = (
    state: Application,
    verdict: 'eligible' | 'ineligible' | 'undetermined',
  ): Application => ({
    ...state,
    round: { round: 2, stage: 'conclusion' },
    eligibility: { round: 2, stage: 'conclusion', verdict, clauses: [], missing: [] },
  });
  const notice = { type: 'publish-notice', noticeId: 'n' } as const;

  it('waits for the evaluation', () =>
    expect(outcome(concluded(), people.province, notice)).toBe('evaluation-pending'));
  it('publishes only what is eligible', () => {
    expect(outcome(withVerdict(concluded(), 'ineligible'), people.province, notice)).toBe('not-eligible');
    expect(outcome(withVerdict(concluded(), 'undetermined'), people.province, notice)).toBe('undetermined');
    expect(outcome(withVerdict(concluded(), 'eligible'), people.province, notice)).toEqual([
      'application.notice-published',
    ]);
  });
  it('is not taken over the head of the body that decides the tier', () => {
    expect(outcome(withVerdict(concluded(), 'eligible'), people.city, notice)).toBe('not-permitted');
    expect(outcome(withVerdict(concluded(), 'eligible'), people.miit, notice)).toBe('not-permitted');
    expect(
      outcome(withVerdict(applicationIn('concluded', 'excellent'), 'eligible'), people.province, notice),
    ).toBe('not-permitted');
  });
  it('lets the notice run five working days in full', () => {
    const noticed = applicationIn('public-notice', 'advanced');
    expect(noticed.notice).toMatchObject({ startsOn: '2026-08-10', endsOn: '2026-08-17' });
    expect(outcome(noticed, people.province, { type: 'award' }, '2026-08-17T15:59:00.000Z')).toBe(
      'notice-running',
    );
    expect(outcome(noticed, people.province, { type: 'award' }, '2026-08-17T16:00:00.000Z')).toContain(
      'application.awarded',
    );
  });
  it('is deferred only while undetermined, and taken up again with a fresh evaluation', () => {
    expect(
      outcome(withVerdict(concluded(), 'eligible'), people.province, { type: 'defer-decision', reason: '' }),
    ).toBe('determined');
    expect(
      outcome(withVerdict(concluded(), 'undetermined'), people.province, {
        type: 'defer-decision',
        reason: '',
      }),
    ).toEqual(['application.decision-deferred']);
    const resumed = take({ state: applicationIn('deferred', 'advanced'), events: [] }, 'advanced', {
      actor: people.province,
      now: JULY,
      command: { type: 'resume-decision', reason: '已有基准' },
    }).state;
    expect(resumed.round).toEqual({ round: 3, stage: 'conclusion' });
    expect(outcome(resumed, people.province, notice)).toBe('evaluation-pending');
  });
  it('refuses with reasons, and names the remedies', () => {
    expect(outcome(concluded(), people.province, { type: 'refuse-award', reasons: [] })).toBe(
      'reasons-required',
    );
    expect(applicationIn('refused', 'excellent').refusal?.remedies.map(({ kind }) => kind)).toEqual([
      'appeal',
      'reconsideration',
    ]);
  });
  it('lets no pioneer past cultivation and acceptance', () => {
    expect(outcome(withVerdict(applicationIn('concluded', 'pioneer'), 'eligible'), people.miit, notice)).toBe(
      'cultivation-first',
    );
    const cultivated = applicationIn('cultivation', 'pioneer');
    const apply = { type: 'apply-for-acceptance', summary: '', kpis: null } as const;
    expect(cultivated.cultivation?.until).toBe('2028-08-10');
    expect(outcome(cultivated, people.applicant, apply, '2028-08-10T15:00:00.000Z')).toEqual([
      'application.acceptance-applied-for',
    ]);
    expect(outcome(cultivated, people.applicant, apply, '2028-08-10T16:00:00.000Z')).toBe('cultivation-over');
  });
});

describe('record-evaluation', () => {
  it('answers a round once, and never an older one', () => {
    const submitted = applicationIn('submitted', 'advanced');
    const step = evaluationOf(submitted, 'advanced', JULY);
    const evaluated = take({ state: submitted, events: [] }, 'advanced', step).state;
    expect(outcome(evaluated, people.platform, step.command)).toBe('already-evaluated');
    expect(
      outcome({ ...submitted, round: { round: 2, stage: 'submission' } }, people.platform, step.command),
    ).toBe('round-superseded');
  });
});

describe('folding', () => {
  it('gives the same state event by event as the journey had', () => {
    const { state, events } = journeyTo('awarded', 'pioneer');
    const own = events.flatMap((event) =>
      event.type.startsWith('factory.') ? [] : [event as Parameters<typeof evolveApplication>[1]],
    );
    expect(own.reduce(evolveApplication, nowhere.state)).toEqual(state);
  });
  it('knows every phase', () => expect(new Set(phases).size).toBe(phases.length));
});
