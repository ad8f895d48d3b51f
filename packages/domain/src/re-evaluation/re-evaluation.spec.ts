import { describe, expect, it } from '@jest/globals';
import { editionIdentity, evaluate } from '@tidu/criteria';
import { campaign, factory } from '../../test/dossier.js';
import { journeyTo } from '../../test/journey.js';
import { people } from '../../test/people.js';
import { type Factory, factoryDecider, type FactoryEvent } from '../factory/factory.js';
import { type Actor } from '../policy/actor.js';
import { decideReEvaluation } from './decide.js';
import {
  type AnnualReport,
  evolveReEvaluation,
  noReEvaluation,
  type ReEvaluation,
  type ReEvaluationCommand,
  type ReEvaluationEvent,
} from './re-evaluation.js';
import { reEvaluationRequest } from './request.js';

const APRIL = '2027-04-10T02:00:00.000Z';
const titled = factoryOf(journeyTo('awarded', 'basic').events);

const report: AnnualReport = {
  profile: { aboveDesignatedSize: true, annualRevenueCny: 1, mainProducts: '轴承', competitiveness: '领先' },
  integrity: { creditRecordClean: true, accidents: [], violations: [] },
  maturity: { level: 2, kind: 'self', assessedOn: '2027-03-01' },
  kpis: [{ kpi: 'labor-productivity-gain', value: 20 }],
  changes: '无',
};
const submit: ReEvaluationCommand = {
  type: 'submit-annual-report',
  id: 'r',
  factoryId: 'f',
  year: 2027,
  report,
};

function factoryOf(events: readonly { readonly type: string }[]): Factory {
  const own = events.filter((event) => event.type.startsWith('factory.')) as FactoryEvent[];
  return own.reduce(factoryDecider.evolve, factory);
}

interface Course {
  readonly state: ReEvaluation;
  readonly factory: Factory;
}
const start: Course = { state: noReEvaluation, factory: titled };

function ask({ state, factory: of }: Course, actor: Actor, command: ReEvaluationCommand, now = APRIL) {
  return decideReEvaluation(command, state, { actor, now, related: { factory: of } });
}

function outcome(course: Course, actor: Actor, command: ReEvaluationCommand, now = APRIL) {
  const decision = ask(course, actor, command, now);
  return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
}

function take(course: Course, actor: Actor, command: ReEvaluationCommand, now = APRIL): Course {
  const decision = ask(course, actor, command, now);
  if (!decision.ok) throw new Error(decision.refusal.code);
  const own = decision.events.filter((event): event is ReEvaluationEvent =>
    event.type.startsWith('re-evaluation.'),
  );
  return {
    state: own.reduce(evolveReEvaluation, course.state),
    factory: decision.events
      .filter((event): event is FactoryEvent => event.type.startsWith('factory.'))
      .reduce(factoryDecider.evolve, course.factory),
  };
}

function evaluated(course: Course): Course {
  const request = reEvaluationRequest(course.state, campaign('basic').benchmarks);
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

const fallen: AnnualReport = { ...report, integrity: { ...report.integrity, creditRecordClean: false } };
const reasons = [{ clause: 'base/2/credit', reason: '信用记录' }];

describe('annual re-evaluation', () => {
  it('is kept where the title still meets the criteria it was awarded on', () => {
    const course = evaluated(take(start, people.applicant, submit));
    expect(course.state.eligibility?.verdict).toBe('eligible');
    expect(outcome(course, people.city, { type: 'keep-title', remark: '' })).toEqual([
      're-evaluation.title-kept',
      'factory.title-kept',
    ]);
    expect(take(course, people.city, { type: 'keep-title', remark: '' }).factory.title?.status).toBe(
      'active',
    );
  });
  it('begins with the year after the award, and not in the future', () => {
    expect(outcome(start, people.applicant, { ...submit, year: 2026 })).toBe('wrong-year');
    expect(outcome(start, people.applicant, { ...submit, year: 2028 })).toBe('wrong-year');
  });
  it('is due on 30 April, and says when it is late', () => {
    expect(take(start, people.applicant, submit, '2027-04-30T15:59:00.000Z').state).toMatchObject({
      dueOn: '2027-04-30',
      late: false,
    });
    expect(take(start, people.applicant, submit, '2027-04-30T16:00:00.000Z').state.late).toBe(true);
  });
  it('needs a title in force', () => {
    expect(outcome({ ...start, factory }, people.applicant, submit)).toBe('no-title');
    const revoked =
      titled.title === null ? titled : { ...titled, title: { ...titled.title, status: 'revoked' as const } };
    expect(outcome({ ...start, factory: revoked }, people.applicant, submit)).toBe('no-title');
  });
  it('is reported by the enterprise and decided by the body that awarded', () => {
    expect(outcome(start, people.stranger, submit)).toBe('not-permitted');
    expect(outcome(start, people.city, submit)).toBe('not-permitted');
    const course = evaluated(take(start, people.applicant, submit));
    for (const actor of [
      people.applicant,
      people.otherCity,
      people.otherProvince,
      people.miit,
      people.auditor,
    ]) {
      expect(outcome(course, actor, { type: 'keep-title', remark: '' })).toBe('not-permitted');
    }
  });
  it('refuses a report the criteria cannot read, with the path', () => {
    const wrong = { ...report, kpis: [{ kpi: 'labor-productivity-gain', before: -1, after: 1 }] };
    const decision = ask(start, people.applicant, { ...submit, report: wrong });
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.report.kpis[0].before',
    ]);
  });
  it('is reported once', () =>
    expect(outcome(take(start, people.applicant, submit), people.applicant, submit)).toBe('wrong-phase'));
  it('is not kept, but may be rectified, where it fell', () => {
    const course = evaluated(take(start, people.applicant, { ...submit, report: fallen }));
    expect(outcome(course, people.city, { type: 'keep-title', remark: '' })).toBe('not-eligible');
    expect(
      outcome(course, people.city, { type: 'order-rectification', deadline: '2027-07-31', reasons: [] }),
    ).toBe('reasons-required');
    const ordered = take(course, people.city, {
      type: 'order-rectification',
      deadline: '2027-07-31',
      reasons,
    });
    expect(ordered.factory.title?.status).toBe('under-rectification');
    const rectified = evaluated(take(ordered, people.applicant, { type: 'report-rectification', report }));
    expect(rectified.state.round).toBe(2);
    expect(take(rectified, people.city, { type: 'keep-title', remark: '' }).factory.title?.status).toBe(
      'active',
    );
  });
  it('revokes with reasons, a bar of three years, and the remedies', () => {
    const course = evaluated(take(start, people.applicant, { ...submit, report: fallen }));
    expect(outcome(course, people.city, { type: 'revoke-title', reasons: [] })).toBe('reasons-required');
    const decision = ask(course, people.city, { type: 'revoke-title', reasons });
    expect(decision.ok ? decision.events[0]?.data : null).toMatchObject({
      barUntil: '2030-04-10',
      remedies: [{ kind: 'appeal' }, { kind: 'reconsideration' }],
    });
    expect(take(course, people.city, { type: 'revoke-title', reasons }).factory.title?.status).toBe(
      'revoked',
    );
  });
  it('answers a round once', () => {
    const reportedOnce = take(start, people.applicant, submit);
    const request = reEvaluationRequest(reportedOnce.state, []);
    const evaluation = evaluate(request);
    if (request === null || !evaluation.ok) throw new Error('the report cannot be evaluated');
    const record = (round: number): ReEvaluationCommand => ({
      type: 'record-re-evaluation',
      round,
      request,
      result: evaluation.result,
      editionHash: '',
    });
    expect(outcome(reportedOnce, people.platform, record(2))).toBe('round-superseded');
    expect(outcome(evaluated(reportedOnce), people.platform, record(1))).toBe('wrong-phase');
    expect(outcome(reportedOnce, people.city, record(1))).toBe('not-permitted');
  });
});
