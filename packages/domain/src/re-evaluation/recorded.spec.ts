import { describe, expect, it } from '@jest/globals';
import { evaluatorHash } from '@tidu/criteria';
import { factoryAfter, titledFactory } from '../../test/titled.js';
import { carryOut, type Act, stateIn, type World, withState } from '../../test/lifecycle/world.js';
import { FACTORY } from '../../test/lifecycle/settings.js';
import {
  colleague,
  evaluated,
  official,
  reports,
  seeds,
  titledSetting,
  YEAR,
} from '../../test/lifecycle/titles.js';
import { people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { reEvaluation } from './aggregate.js';
import { type ReEvaluationCommand } from './commands.js';
import { evolveReEvaluation } from './evolve.js';
import { noReEvaluation } from './state.js';
import { reEvaluationRequest } from './request.js';
import { noCalendar } from '../calendar/state.js';

const { applicant, platform } = people;
const reasons = [{ clause: 'base/2/credit', reason: '信用记录' }];
const [good, fallen] = reports;
if (good === undefined || fallen === undefined) throw new Error('there is a good report and a bad one');
const submit = (report = good): ReEvaluationCommand => ({
  type: 'submit-annual-report',
  id: YEAR,
  factoryId: FACTORY,
  year: 2027,
  report,
});

function ask(world: World, actor: Actor, command: ReEvaluationCommand) {
  const act: Act = { aggregate: 're-evaluation', id: YEAR, command, actor };
  return carryOut(world, act);
}

/** The world after a command that must be accepted, and the data of its events by type. */
function given(world: World, actor: Actor, command: ReEvaluationCommand) {
  const outcome = ask(world, actor, command);
  if (!outcome.ok) throw new Error(`${command.type}: ${outcome.refusal.code}`);
  const data = Object.fromEntries(outcome.recorded.map(({ event }) => [event.type, event.data]));
  return { world: outcome.world, data };
}

function paths(world: World, actor: Actor, command: ReEvaluationCommand): string[] {
  const outcome = ask(world, actor, command);
  return outcome.ok ? [] : (outcome.refusal.issues ?? []).map(({ path }) => path);
}

function judged(world: World) {
  const command = evaluated(world);
  if (command?.type !== 'record-re-evaluation') throw new Error('the report can be evaluated');
  return { command, ...given(world, platform, command) };
}

const reported = (report = good) => given(titledSetting(), applicant, submit(report)).world;
const state = (world: World) => stateIn(world, 're-evaluation', YEAR);

describe('what is recorded', () => {
  it('of an evaluation: every input, comparison and verdict', () => {
    const { command, data } = judged(reported());
    const { request, result, editionHash } = command;
    const { kpis, benchmarks } = request;
    expect(data).toEqual({
      're-evaluation.kpis-compared': {
        round: 1,
        asOf: '2027-03-01',
        inputs: { kpis, benchmarks, interpretation: result.interpretation },
        comparisons: result.kpis,
      },
      're-evaluation.eligibility-computed': {
        round: 1,
        request,
        editionHash,
        evaluator: evaluatorHash,
        verdict: 'eligible',
        clauses: result.clauses.map(({ id, verdict }) => ({ id, verdict })),
        missing: result.missing,
      },
    });
  });

  it('of a title kept: the remark, and on the factory the year with what was found', () => {
    const { world } = judged(reported());
    const { data, world: kept } = given(world, official, { type: 'keep-title', remark: '保持' });
    expect(data).toEqual({
      're-evaluation.title-kept': { remark: '保持' },
      'factory.title-kept': { year: 2027, findings: {} },
    });
    expect(state(kept).phase).toBe('kept');
  });

  it('of a full review: why, by lot or risk, and who signed', () => {
    const { world } = judged(reported());
    const risk = given(world, official, { type: 'select-for-full-review', reason: '举报' });
    expect(risk.data).toEqual({
      're-evaluation.selected-for-full-review': { by: { kind: 'risk', reason: '举报' }, on: '2027-03-01' },
    });
    const [seed = ''] = seeds;
    const lot = given(world, official, { type: 'draw-for-full-review', seed, seedSource: '公告' });
    expect(lot.data['re-evaluation.selected-for-full-review']).toEqual({
      by: { kind: 'lot', seed, seedSource: '公告' },
      on: '2027-03-01',
    });
    expect(state(risk.world).fullReview).toEqual({
      by: { kind: 'risk', reason: '举报' },
      record: null,
      countersignedBy: null,
    });
    const visit = {
      type: 'record-on-site-review',
      visitedOn: '2027-03-01',
      findings: { 'base/3': { verdict: 'met' } },
      summary: '一致',
    } as const;
    const seen = given(risk.world, official, visit);
    const signed = given(seen.world, colleague, { type: 'countersign-on-site-review' });
    expect(state(signed.world)).toMatchObject({
      phase: 'reported',
      round: 2,
      findings: visit.findings,
      fullReview: { countersignedBy: colleague.id, record: { recordedBy: official.id, summary: '一致' } },
    });
    expect(paths(risk.world, official, { ...visit, visitedOn: '2027-03-02' })).toEqual(['$.visitedOn']);
  });

  it('of rectification and its lapse: the deadline and the days', () => {
    const { world } = judged(reported(fallen));
    const ordered = given(world, official, { type: 'order-rectification', deadline: '2027-04-30', reasons });
    expect(ordered.data).toEqual({
      're-evaluation.rectification-ordered': { deadline: '2027-04-30', reasons },
      'factory.rectification-ordered': { year: 2027, deadline: '2027-04-30' },
    });
    const late = { ...ordered.world, now: '2027-05-01T02:00:00.000Z' };
    expect(given(late, platform, { type: 'note-rectification-lapse' }).data).toEqual({
      're-evaluation.rectification-lapsed': { on: '2027-05-01' },
    });
    expect(paths(world, official, { type: 'order-rectification', deadline: '2027-03-01', reasons })).toEqual([
      '$.deadline',
    ]);
    expect(
      paths(world, official, { type: 'order-rectification', deadline: '2027-04-30', reasons: [] }),
    ).toEqual(['$.reasons']);
  });

  it('of a downgrade: the lower title for the rest of the term, the group’s where it is a group’s', () => {
    const { world } = judged(reported(fallen));
    const downgrade: ReEvaluationCommand = { type: 'downgrade-title', tier: 'basic', reasons };
    const { data, world: after } = given(world, official, downgrade);
    expect(data['factory.title-downgraded']).toMatchObject({
      to: { tier: 'basic', validUntil: '2029-09-01' },
    });
    expect((data['factory.title-downgraded'] as { to: object }).to).not.toHaveProperty('group');
    expect(state(after)).toMatchObject({ phase: 'downgraded', downgrade: { decidedBy: official.id } });
    const ofGroup = withState(
      titledSetting(),
      'factory',
      FACTORY,
      factoryAfter([], titledFactory('advanced', { group: 'xpcc' })),
    );
    const told = judged(given(ofGroup, applicant, submit(fallen)).world).world;
    expect(given(told, people.xpcc, downgrade).data['factory.title-downgraded']).toMatchObject({
      to: { group: 'xpcc' },
    });
    expect(paths(world, official, { ...downgrade, tier: 'advanced' })).toEqual(['$.tier']);
  });

  it('of a proposal: the ground and where it came from', () => {
    const propose: ReEvaluationCommand = { type: 'propose-revocation', facts: '不符合', reasons };
    const { data } = given(judged(reported(fallen)).world, official, propose);
    expect(data['revocation.opened']).toMatchObject({
      grounds: ['not-met'],
      source: { kind: 're-evaluation', id: YEAR },
    });
    expect(data['factory.revocation-opened']).toEqual({ revocationId: YEAR, incidents: [] });
  });

  it('points at the year that is wrong', () => {
    const wrong = { ...submit(), year: 2026 } as ReEvaluationCommand;
    expect(paths(titledSetting(), applicant, wrong)).toEqual(['$.year']);
  });
});

describe('a re-evaluation that never began', () => {
  it('is nothing, has nothing to evaluate and rests on nothing', () => {
    expect(noReEvaluation).toMatchObject({ id: '', asOf: '', dueOn: '', late: false, outcomeReasons: [] });
    expect(reEvaluationRequest(noReEvaluation, [])).toBeNull();
    const { subject, report } = state(reported());
    expect(reEvaluationRequest({ ...noReEvaluation, subject }, [])).toBeNull();
    expect(reEvaluationRequest({ ...noReEvaluation, report }, [])).toBeNull();
    expect(reEvaluation.related({ type: 'keep-title', remark: '' }, noReEvaluation)).toEqual({});
    expect(
      reEvaluation.decide({ type: 'keep-title', remark: '' }, noReEvaluation, {
        actor: official,
        now: '2027-03-01T02:00:00.000Z',
        related: {},
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'no-title' } });
  });
  it('takes a signature on no record for none', () => {
    const signed = evolveReEvaluation(noReEvaluation, {
      type: 're-evaluation.on-site-review-countersigned',
      data: { by: 'x', round: 1, asOf: '2027-03-01' },
    });
    expect(signed).toMatchObject({ findings: {}, fullReview: null });
  });
});

describe('the deadlines', () => {
  const clocks = (phase: (typeof noReEvaluation)['phase'], deadline: string | null = null) =>
    reEvaluation
      .clocks(
        {
          ...noReEvaluation,
          phase,
          asOf: '2027-03-01',
          rectification: deadline === null ? null : { deadline, reasons },
        },
        noCalendar,
      )
      .map((clock) => [clock.name, clock.waitsFor, clock.onExpiry, clock.stopped]);

  it('wait for the enterprise while it rectifies, and else for the authority', () => {
    for (const phase of ['missed', 'reported', 'evaluated', 'full-review', 'rectification-lapsed'] as const)
      expect(clocks(phase)).toEqual([['outcome', 'authority', null, false]]);
    expect(clocks('rectification', '2027-04-30')).toEqual([
      ['rectification', 'enterprise', 'note-rectification-lapse', false],
    ]);
    for (const phase of ['none', 'kept', 'rectification'] as const) expect(clocks(phase)).toEqual([]);
  });
});
