import { describe, expect, it } from '@jest/globals';
import { editionIdentity, evaluate, type Tier } from '@tidu/criteria';
import { campaign, factory as untitled } from '../../test/dossier.js';
import { people } from '../../test/people.js';
import { factoryAfter, termOf, titledFactory } from '../../test/titled.js';
import { type FactoryEvent } from '../factory/events.js';
import { factory as factories } from '../factory/aggregate.js';
import { type Factory } from '../factory/state.js';
import { type Actor } from '../core/actor.js';
import { reEvaluation } from './aggregate.js';
import { type ReEvaluationCommand } from './commands.js';
import { type ReEvaluationEvent } from './events.js';
import { isDrawnForReview, ticketOf } from './lot.js';
import { noReEvaluation, type ReEvaluation } from './state.js';
import { type AnnualReport, prefillReport } from './report.js';
import { reEvaluationRequest } from './request.js';
import { settledCalendar } from '../../test/calendar.js';

const APRIL = '2027-04-10T02:00:00.000Z';
const FACTORY = untitled.id ?? '';
const second: Actor = { ...people.city, id: 'city-2' };

const report: AnnualReport = {
  profile: { aboveDesignatedSize: true, annualRevenueCny: 1, mainProducts: '轴承', competitiveness: '领先' },
  integrity: { creditRecordClean: true, accidents: [], violations: [] },
  maturity: { level: 2, kind: 'self', assessedOn: '2027-03-01' },
  kpis: [{ kpi: 'labor-productivity-gain', value: 20 }],
  changes: '无',
};
const fallen: AnnualReport = { ...report, integrity: { ...report.integrity, creditRecordClean: false } };
const reasons = [{ clause: 'base/2/credit', reason: '信用记录' }];
const submit: ReEvaluationCommand = {
  type: 'submit-annual-report',
  id: `${FACTORY}-2027`,
  factoryId: FACTORY,
  year: 2027,
  report,
};
const keep: ReEvaluationCommand = { type: 'keep-title', remark: '' };
const order: ReEvaluationCommand = { type: 'order-rectification', deadline: '2027-08-01', reasons };
const propose: ReEvaluationCommand = { type: 'propose-revocation', facts: '复评不符合', reasons };

interface Course {
  readonly state: ReEvaluation;
  readonly factory: Factory;
  readonly revocation?: { readonly phase: string };
}

function from(factory: Factory): Course {
  return { state: noReEvaluation, factory };
}
const start = from(titledFactory('basic'));

function ask({ state, ...related }: Course, actor: Actor, command: ReEvaluationCommand, now = APRIL) {
  return reEvaluation.decide(command, state, {
    actor,
    now,
    related: { ...related, calendar: settledCalendar },
  });
}

function outcome(course: Course, actor: Actor, command: ReEvaluationCommand, now = APRIL) {
  const decision = ask(course, actor, command, now);
  return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
}

function paths(course: Course, actor: Actor, command: ReEvaluationCommand, now = APRIL) {
  const decision = ask(course, actor, command, now);
  return decision.ok ? [] : decision.refusal.issues?.map(({ path }) => path);
}

function take(course: Course, actor: Actor, command: ReEvaluationCommand, now = APRIL): Course {
  const decision = ask(course, actor, command, now);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
  const of = (kind: string) => decision.events.filter((event) => event.type.startsWith(`${kind}.`));
  return {
    ...course,
    state: (of('re-evaluation') as ReEvaluationEvent[]).reduce(
      (state, event) => reEvaluation.evolve(state, event),
      course.state,
    ),
    factory: (of('factory') as FactoryEvent[]).reduce(
      (state, event) => factories.evolve(state, event),
      course.factory,
    ),
  };
}

function evaluated(course: Course, tier: Tier = 'basic'): Course {
  const request = reEvaluationRequest(course.state, campaign(tier).benchmarks);
  const evaluation = evaluate(request);
  if (request === null || !evaluation.ok) throw new Error('the report cannot be evaluated');
  const editionHash = editionIdentity('2024').contentHash ?? '';
  return take(course, people.platform, {
    type: 'record-re-evaluation',
    round: course.state.round,
    request,
    result: evaluation.result,
    editionHash,
  });
}

const good = () => evaluated(take(start, people.applicant, submit));
const bad = () => evaluated(take(start, people.applicant, { ...submit, report: fallen }));
const ordered = () => take(bad(), people.city, order);
const clockNames = ({ state }: Course) =>
  reEvaluation.clocks(state, settledCalendar).map(({ name, dueOn }) => [name, dueOn]);

describe('the annual report', () => {
  it('is told to the factory too', () => {
    expect(outcome(start, people.applicant, submit)).toEqual([
      're-evaluation.annual-report-submitted',
      'factory.report-submitted',
    ]);
    expect(reEvaluation.related(submit, noReEvaluation)).toEqual({
      factory: { aggregate: 'factory', id: FACTORY },
    });
    expect(clockNames(good())).toMatchObject([['outcome', expect.any(String)]]);
  });
  it('begins with the year after the award, and not in the future', () => {
    expect(outcome(start, people.applicant, { ...submit, year: 2026 })).toBe('wrong-year');
    expect(outcome(start, people.applicant, { ...submit, year: 2028 })).toBe('wrong-year');
  });
  it('is due on 30 April, and says when it is late', () => {
    const dueOn = '2027-04-30';
    expect(take(start, people.applicant, submit, '2027-04-30T15:59:00.000Z').state).toMatchObject({
      dueOn,
      late: false,
    });
    expect(take(start, people.applicant, submit, '2027-04-30T16:00:00.000Z').state.late).toBe(true);
  });
  it('needs a title in force', () => {
    expect(outcome(from(untitled), people.applicant, submit)).toBe('no-title');
    const revoked = factoryAfter(
      [{ type: 'factory.title-revoked', data: { barUntil: null, on: '2027-01-01', revocationId: 'r' } }],
      start.factory,
    );
    expect(outcome(from(revoked), people.applicant, submit)).toBe('no-title');
    expect(outcome(start, people.applicant, { ...submit, year: 2029 }, '2029-09-02T02:00:00.000Z')).toBe(
      'no-title',
    );
  });
  it('is the enterprise’s own, and handed in once', () => {
    expect(outcome(start, people.stranger, submit)).toBe('not-permitted');
    expect(outcome(start, people.city, submit)).toBe('not-permitted');
    expect(outcome(good(), people.applicant, submit)).toBe('wrong-phase');
  });
  it('refuses what the criteria cannot read, with the path', () => {
    const wrong = { ...report, kpis: [{ kpi: 'labor-productivity-gain', before: -1, after: 1 }] };
    expect(outcome(start, people.applicant, { ...submit, report: wrong })).toBe('report-invalid');
    expect(paths(start, people.applicant, { ...submit, report: wrong })).toEqual(['$.report.kpis[0].before']);
  });
  it('may come late after its lack was recorded, and counts', () => {
    const missing: ReEvaluationEvent = {
      type: 're-evaluation.report-missed',
      data: {
        id: submit.id,
        year: 2027,
        dueOn: '2027-04-30',
        notedOn: '2027-05-01',
        subject: take(start, people.applicant, submit).state.subject ?? neverMet(),
      },
    };
    const noted = factoryAfter([{ type: 'factory.report-missed', data: { year: 2027 } }], start.factory);
    const missed = { state: reEvaluation.evolve(noReEvaluation, missing), factory: noted };
    expect(missed.state).toMatchObject({ phase: 'missed', late: true, year: 2027 });
    expect(take(missed, people.applicant, submit, '2027-05-10T02:00:00.000Z').factory.missedReports).toEqual(
      [],
    );
    const proposed = ask(missed, people.city, propose, '2027-06-01T02:00:00.000Z');
    expect(
      proposed.ok && proposed.events.find((event) => event.type === 'revocation.opened')?.data,
    ).toMatchObject({
      grounds: ['report-missed'],
    });
    expect(clockNames(missed)).toMatchObject([['outcome', expect.any(String)]]);
  });
  it('begins from last year’s, with what must be said anew left open', () =>
    expect(prefillReport(report)).toEqual({
      ...report,
      profile: { ...report.profile, aboveDesignatedSize: null },
      integrity: { ...report.integrity, creditRecordClean: null },
      changes: '',
    }));
});

describe('the evaluation', () => {
  it('answers a round once, by the platform', () => {
    const reported = take(start, people.applicant, submit);
    const request = reEvaluationRequest(reported.state, []);
    const evaluation = evaluate(request);
    if (request === null || !evaluation.ok) throw new Error('the report cannot be evaluated');
    const record = (round: number): ReEvaluationCommand => ({
      type: 'record-re-evaluation',
      round,
      request,
      result: evaluation.result,
      editionHash: '',
    });
    expect(outcome(reported, people.platform, record(2))).toBe('round-superseded');
    expect(outcome(good(), people.platform, record(1))).toBe('wrong-phase');
    expect(outcome(reported, people.city, record(1))).toBe('not-permitted');
  });
});

describe('keep-title', () => {
  it('is for what still meets the criteria it was awarded on', () => {
    expect(outcome(good(), people.city, keep)).toEqual(['re-evaluation.title-kept', 'factory.title-kept']);
    expect(take(good(), people.city, keep).factory.title?.status).toBe('active');
    expect(outcome(bad(), people.city, keep)).toBe('not-eligible');
  });
  it('is the deciding body’s', () => {
    const others = [people.applicant, people.otherCity, people.otherProvince, people.miit, people.auditor];
    for (const actor of others) expect(outcome(good(), actor, keep)).toBe('not-permitted');
  });
});

describe('rectification', () => {
  const reportIt: ReEvaluationCommand = { type: 'report-rectification', report };
  const lapse: ReEvaluationCommand = { type: 'note-rectification-lapse' };

  it('has a deadline on a working day, and ends with a fresh evaluation', () => {
    expect(outcome(bad(), people.city, { ...order, reasons: [] })).toBe('reasons-required');
    expect(outcome(bad(), people.city, { ...order, deadline: '2027-04-10' })).toBe('deadline-invalid');
    expect(clockNames(ordered())).toEqual([['rectification', '2027-08-02']]);
    expect(ordered().factory.title?.status).toBe('under-rectification');
    const rectified = evaluated(take(ordered(), people.applicant, reportIt));
    expect(rectified.state.round).toBe(2);
    expect(take(rectified, people.city, keep).factory.title?.status).toBe('active');
  });
  it('refuses a report the criteria cannot read', () => {
    const wrong = { ...report, kpis: [{ kpi: 'labor-productivity-gain', before: -1, after: 1 }] };
    expect(outcome(ordered(), people.applicant, { ...reportIt, report: wrong })).toBe('report-invalid');
  });
  it('lapses by the platform’s clock; what follows is for people', () => {
    expect(outcome(ordered(), people.platform, lapse, '2027-08-02T02:00:00.000Z')).toBe('deadline-running');
    expect(outcome(ordered(), people.city, lapse, '2027-08-03T02:00:00.000Z')).toBe('not-permitted');
    const lapsed = take(ordered(), people.platform, lapse, '2027-08-03T02:00:00.000Z');
    expect(lapsed.factory.title?.status).toBe('under-rectification');
    const AUGUST = '2027-08-10T02:00:00.000Z';
    expect(outcome(lapsed, people.applicant, reportIt, AUGUST)).toBe('wrong-phase');
    expect(outcome(lapsed, people.city, { ...order, deadline: '2027-09-30' }, AUGUST)).toContain(
      'factory.rectification-ordered',
    );
    expect(outcome(lapsed, people.city, propose, AUGUST)).toContain('revocation.opened');
  });
});

describe('the full review', () => {
  const select: ReEvaluationCommand = { type: 'select-for-full-review', reason: '指标异常' };
  const record: ReEvaluationCommand = {
    type: 'record-on-site-review',
    visitedOn: '2027-04-09',
    findings: { 'base/3': { verdict: 'not-met' } },
    summary: '系统未投用',
  };
  const countersign: ReEvaluationCommand = { type: 'countersign-on-site-review' };
  const inReview = () => take(good(), people.city, select);
  const recorded = () => take(inReview(), people.city, record);

  it('needs two people, and is evaluated on what they found', () => {
    expect(outcome(inReview(), people.city, keep)).toBe('wrong-phase');
    expect(outcome(inReview(), people.city, countersign)).toBe('not-recorded');
    expect(outcome(recorded(), people.city, countersign)).toBe('same-person');
    const signed = take(recorded(), second, countersign);
    expect(signed.state).toMatchObject({ phase: 'reported', round: 2 });
    expect(outcome(evaluated(signed), people.city, keep)).toBe('not-eligible');
    expect(outcome(evaluated(signed), people.city, select)).toBe('reviewed-already');
    expect(
      outcome(evaluated(signed), people.city, {
        type: 'draw-for-full-review',
        seed: 's',
        seedSource: '公告',
      }),
    ).toBe('reviewed-already');
  });
  it('refuses what cannot be found, and what lies in the future', () => {
    const wrong: ReEvaluationCommand = {
      ...record,
      visitedOn: '2027-04-11',
      findings: { 'base/5': { verdict: 'met' } },
    };
    expect(outcome(inReview(), people.city, wrong)).toBe('review-invalid');
    expect(paths(inReview(), people.city, wrong)).toEqual(['$.findings["base/5"]', '$.visitedOn']);
    expect(outcome(good(), people.city, record)).toBe('wrong-phase');
    expect(outcome(inReview(), people.applicant, record)).toBe('not-permitted');
  });
  it('gives a converted title the findings it was never judged by', () => {
    const { basis, ...term } = termOf('basic');
    const converted = factoryAfter([
      {
        type: 'factory.title-converted',
        data: {
          term: { ...term, basis: { ...basis, applicationId: null, findings: {} } },
          legacy: { name: '省级智能工厂', issuer: '江苏省', number: '1', awardedOn: '2023-01-01' },
          evidence: null,
        },
      },
    ]);
    const undetermined = evaluated(take(from(converted), people.applicant, submit));
    expect(undetermined.state.eligibility?.verdict).toBe('undetermined');
    const visited = take(take(undetermined, people.city, select), people.city, {
      ...record,
      findings: basis.findings,
    });
    const judged = evaluated(take(visited, second, countersign));
    const kept = take(judged, people.city, keep).factory;
    expect(kept.title?.basis.findings).toEqual(basis.findings);
  });
  it('is drawn by a lot anyone can draw again, once', () => {
    const draws = Array.from({ length: 400 }, (_, n) => isDrawnForReview(`seed ${n}`, FACTORY, 2027, 0.1));
    const drawn = draws.filter(Boolean).length;
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBeLessThan(60);
    expect(ticketOf('a', FACTORY, 2027)).not.toBe(ticketOf('a', FACTORY, 2028));
    expect(isDrawnForReview('a', FACTORY, 2027, 0)).toBe(false);
    expect(isDrawnForReview('a', FACTORY, 2027, 1)).toBe(true);
    const draw = (seed: string): ReEvaluationCommand => ({
      type: 'draw-for-full-review',
      seed,
      seedSource: '公告',
    });
    const hit = `seed ${draws.indexOf(true)}`;
    const miss = `seed ${draws.indexOf(false)}`;
    expect(take(good(), people.city, draw(hit)).state).toMatchObject({
      phase: 'full-review',
      lot: { drawn: true },
    });
    const spared = take(good(), people.city, draw(miss));
    expect(spared.state).toMatchObject({ phase: 'evaluated', lot: { seed: miss, drawn: false } });
    expect(outcome(spared, people.city, draw(hit))).toBe('lot-drawn');
    expect(outcome(spared, people.city, keep)).toContain('factory.title-kept');
  });
});

describe('downgrade-title', () => {
  const advanced = titledFactory('advanced');
  const fell = () =>
    evaluated(take(from(advanced), people.applicant, { ...submit, report: fallen }), 'advanced');
  const downgrade: ReEvaluationCommand = { type: 'downgrade-title', tier: 'basic', reasons };

  it('leaves a lower title with its own certificate, for the rest of the term', () => {
    const { factory, state } = take(fell(), people.province, downgrade);
    expect(factory.title).toMatchObject({ tier: 'basic', kind: 'downgraded', validUntil: '2029-09-01' });
    expect(factory.title?.certificateNumber).toMatch(/^J2027-32-/);
    expect(factory.titles[0]).toMatchObject({
      status: 'downgraded',
      endedOn: '2027-04-10',
      replacedBy: factory.title?.certificateNumber,
    });
    expect(state.downgrade).toMatchObject({ remedies: [{ kind: 'appeal' }, { kind: 'reconsideration' }] });
    expect(reEvaluation.clocks(state, settledCalendar)).toEqual([]);
  });
  it('goes down only, with reasons, by the deciding body, and not beside a proceeding', () => {
    expect(outcome(fell(), people.province, { ...downgrade, reasons: [] })).toBe('reasons-required');
    expect(outcome(fell(), people.province, { ...downgrade, tier: 'advanced' })).toBe('tier-not-lower');
    expect(outcome(fell(), people.city, downgrade)).toBe('not-permitted');
    const accused = { ...fell(), factory: { ...advanced, revocation: 'r' } };
    expect(outcome(accused, people.province, downgrade)).toBe('revocation-running');
    expect(outcome(fell(), people.province, downgrade, '2029-09-02T02:00:00.000Z')).toBe('no-title');
  });
  it('can be undone on appeal', () => {
    const { state } = take(fell(), people.province, downgrade);
    expect(
      reEvaluation.evolve(state, {
        type: 're-evaluation.downgrade-superseded',
        data: { appealId: 'p', on: '2027-07-01' },
      }),
    ).toMatchObject({ phase: 'kept', downgrade: { appealId: 'p' } });
  });
});

describe('propose-revocation', () => {
  it('opens a proceeding and revokes nothing', () => {
    expect(outcome(bad(), people.city, propose)).toEqual([
      're-evaluation.revocation-proposed',
      'revocation.opened',
      'revocation.notice-served',
      'factory.revocation-opened',
    ]);
    const proposed = take(bad(), people.city, propose);
    expect(proposed.state).toMatchObject({ phase: 'revocation-proposed', revocationId: submit.id });
    expect(proposed.factory).toMatchObject({ revocation: submit.id, title: { status: 'active' } });
    expect(reEvaluation.related(propose, bad().state)).toMatchObject({
      revocation: { aggregate: 'revocation', id: submit.id },
    });
  });
  it('needs reasons, a title in force, and no other proceeding', () => {
    expect(outcome(bad(), people.city, { ...propose, reasons: [] })).toBe('reasons-required');
    expect(outcome({ ...bad(), revocation: { phase: 'dropped' } }, people.city, propose)).toBe(
      'revocation-exists',
    );
    expect(outcome({ ...bad(), revocation: { phase: 'none' } }, people.city, propose)).toContain(
      'revocation.opened',
    );
    expect(outcome({ ...bad(), factory: { ...start.factory, revocation: 'r' } }, people.city, propose)).toBe(
      'revocation-running',
    );
    expect(outcome(bad(), people.city, propose, '2029-09-02T02:00:00.000Z')).toBe('no-title');
    expect(outcome(bad(), people.applicant, propose)).toBe('not-permitted');
  });
});

it('folds the revocations of earlier versions', () =>
  expect(
    reEvaluation.evolve(bad().state, {
      type: 're-evaluation.title-revoked',
      data: { reasons, barUntil: '2030-04-10', remedies: [] },
    }),
  ).toMatchObject({ phase: 'revoked', outcomeReasons: reasons }));

function neverMet(): never {
  throw new Error('a report has a subject');
}
