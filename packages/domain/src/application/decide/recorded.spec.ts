import { describe, expect, it } from '@jest/globals';
import { evaluatorHash } from '@tidu/criteria';
import { campaign, factoryBelow } from '../../../test/dossier.js';
import { applicationIn, clearOn, evaluationOf, ID, journeyTo, nowhere, take } from '../../../test/journey.js';
import { JULY, outcome } from '../../../test/outcome.js';
import { people } from '../../../test/people.js';
import { type Application, noApplication } from '../state.js';
import { type ApplicationCommand } from '../commands.js';
import { application } from '../aggregate.js';
import { decidedOn } from '../decided-on.js';
import { remedies } from '../remedies.js';

/** The data of the events a command leads to, by type. */
function recorded(
  state: Application,
  actor: Parameters<typeof outcome>[1],
  command: ApplicationCommand,
  now = JULY,
): Record<string, unknown> {
  const tier = state.campaign?.tier ?? 'advanced';
  const related = { factory: factoryBelow(tier), campaign: campaign(tier) };
  const decision = application.decide(command, state, { actor, now, related });
  if (!decision.ok) throw new Error(decision.refusal.code);
  return Object.fromEntries(decision.events.map(({ type, data }) => [type, data]));
}

/** The paths of the faults a refusal names. */
function paths(
  state: Application,
  actor: Parameters<typeof outcome>[1],
  command: ApplicationCommand,
  now = JULY,
) {
  const tier = state.campaign?.tier ?? 'advanced';
  const related = { factory: factoryBelow(tier), campaign: campaign(tier) };
  const decision = application.decide(command, state, { actor, now, related });
  return decision.ok ? [] : (decision.refusal.issues ?? []).map(({ path }) => path);
}

const { applicant, province, platform } = people;

describe('what is recorded', () => {
  it('of an opening: the terms as they are, the factory, and on the factory the application', () => {
    const command = { type: 'open-application', id: ID, factoryId: 'f', campaignId: 'c' } as const;
    const { id, terms } = campaign('advanced');
    expect(recorded(noApplication, applicant, command, '2026-07-02T02:00:00.000Z')).toEqual({
      'application.opened': {
        id: ID,
        purpose: 'upgrade',
        campaign: { id, ...terms },
        factory: {
          id: factoryBelow('advanced').id,
          enterprise: applicant.enterprise,
          name: '示例工厂',
          province: '320000',
          city: '320200',
          industry: 'C3451',
        },
      },
      'factory.application-opened': { campaignId: id, applicationId: ID },
    });
  });

  it('of a withdrawal: why, and that the factory is free again', () => {
    const state = applicationIn('submitted', 'advanced');
    expect(recorded(state, applicant, { type: 'withdraw', reason: '改报' })).toEqual({
      'application.withdrawn': { reason: '改报' },
      'factory.application-withdrawn': { campaignId: state.campaign?.id, applicationId: state.id },
    });
  });

  it('of acceptance and of its refusal: the day', () => {
    const state = applicationIn('submitted', 'advanced');
    expect(recorded(state, province, { type: 'accept-for-review', remark: '齐全' })).toMatchObject({
      'application.accepted-for-review': { remark: '齐全', on: '2026-07-10' },
    });
    expect(recorded(state, province, { type: 'decline-to-accept', reason: '不属于' })).toMatchObject({
      'application.not-accepted': {
        reason: '不属于',
        remedies: remedies(decidedOn(state, 'formal-check')),
        on: '2026-07-10',
      },
    });
  });

  it('of evidence removed: which', () => {
    const state = applicationIn('returned', 'advanced');
    const [id = ''] = Object.keys(state.evidence);
    expect(recorded(state, applicant, { type: 'remove-evidence', id })).toEqual({
      'application.evidence-removed': { id },
    });
  });

  it('of an evaluation: every input, comparison and verdict', () => {
    const state = applicationIn('submitted', 'advanced');
    const { command } = evaluationOf(state, 'advanced', JULY);
    if (command.type !== 'record-evaluation') throw new Error('the worker records evaluations');
    const { request, result, editionHash } = command;
    const { kpis, benchmarks } = request;
    expect(recorded(state, platform, command)).toMatchObject({
      'application.kpis-compared': {
        round: 1,
        inputs: { kpis, benchmarks, interpretation: result.interpretation },
        comparisons: result.kpis,
      },
      'application.eligibility-computed': {
        round: 1,
        stage: 'submission',
        request,
        editionHash,
        evaluator: evaluatorHash,
        verdict: result.verdict,
        clauses: result.clauses.map(({ id, verdict }) => ({ id, verdict })),
        missing: result.missing,
      },
    });
    expect(recorded(state, platform, command)['application.eligibility-computed']).not.toHaveProperty(
      'decidedBy',
    );
  });

  it('of an award: the term, and the title with all it rests on', () => {
    const { state } = journeyTo('awarded', 'advanced');
    const before = take(journeyTo('public-notice', 'advanced'), 'advanced', {
      actor: province,
      now: '2026-08-20T01:00:00.000Z',
      command: { type: 'recheck', ...clearOn('2026-08-20') },
    }).state;
    const events = recorded(
      { ...before, factory: before.factory && { ...before.factory, group: 'xpcc' } },
      people.xpcc,
      { type: 'award' },
      '2026-08-20T02:00:00.000Z',
    );
    const term = {
      validFrom: '2026-08-20',
      validUntil: '2029-08-20',
      certificateNumber: state.award?.certificateNumber,
    };
    expect(events['application.awarded']).toMatchObject({ ...term, conditions: [] });
    expect(events['factory.title-conferred']).toEqual({
      tier: 'advanced',
      ...term,
      group: 'xpcc',
      basis: {
        applicationId: before.id,
        campaignId: before.campaign?.id,
        edition: before.campaign?.edition,
        interpretation: before.campaign?.interpretation,
        findings: before.findings,
        waivers: {},
      },
    });
    const plain = recorded(before, province, { type: 'award' }, '2026-08-20T02:00:00.000Z');
    expect(plain['factory.title-conferred']).not.toHaveProperty('group');
  });

  it('of a refusal without guidance: nothing on the factory', () => {
    const state = applicationIn('concluded', 'advanced');
    const reasons = [{ clause: 'base/3', reason: '未达到' }];
    const events = recorded(state, province, { type: 'refuse-award', reasons }, '2026-08-12T02:00:00.000Z');
    expect(events).toMatchObject({
      'application.award-refused': {
        reasons,
        nurture: false,
        on: '2026-08-12',
        remedies: remedies(decidedOn(state, 'decision')),
      },
    });
    expect(Object.keys(events)).toEqual(['application.award-refused']);
  });
});

/** Returned for correction, with every demand answered. */
function replied(): Application {
  const returned = applicationIn('returned', 'advanced');
  return { ...returned, sections: { ...returned.sections, replies: { 'base/3': '已补充' } } };
}

describe('what a refusal points at', () => {
  it('is where the fault lies', () => {
    const submitted = applicationIn('submitted', 'advanced');
    const draft = applicationIn('draft', 'advanced');
    const concluded = applicationIn('concluded', 'advanced');
    const noticed = applicationIn('public-notice', 'advanced');
    expect(paths(submitted, province, { type: 'return-for-correction', clauses: [] })).toEqual(['$.clauses']);
    expect(paths(concluded, province, { type: 'refuse-award', reasons: [] })).toEqual(['$.reasons']);
    expect(
      paths(noticed, province, { type: 'recheck', ...clearOn('2026-07-01') }, '2026-08-20T02:00:00.000Z'),
    ).toEqual(['$.checkedOn']);
    const faults = paths(draft, applicant, { type: 'submit', truthful: false, noSecrets: false });
    expect(faults).toEqual(expect.arrayContaining(['$.sections.profile']));
    expect(outcome(draft, applicant, { type: 'submit', truthful: false, noSecrets: false })).toBe(
      'not-ready',
    );
    const complete = replied();
    const only = (command: ApplicationCommand) => paths(complete, applicant, command);
    expect(only({ type: 'submit', truthful: true, noSecrets: false })).toEqual(['$.noSecrets']);
    expect(only({ type: 'submit', truthful: false, noSecrets: false })).toEqual([
      '$.truthful',
      '$.noSecrets',
    ]);
    expect(only({ type: 'submit', truthful: false, noSecrets: true })).toEqual(['$.truthful']);
  });

  it('is the area without evidence: of that very clause or below it', () => {
    const state = replied();
    const clause = 'advanced/construction/production-operations';
    const id = `evidence of ${clause}`;
    const piece = state.evidence[id];
    if (piece === undefined) throw new Error('the course attaches evidence of every area');
    const submit = { type: 'submit', truthful: true, noSecrets: true, unchangedReason: '已说明' } as const;
    const held = (by: string) =>
      paths({ ...state, evidence: { ...state.evidence, [id]: { ...piece, clause: by } } }, applicant, submit);
    expect(held(clause)).toEqual([]);
    expect(held(`${clause}/1`)).toEqual([]);
    expect(held(`${clause}-more`)).toEqual([`$.evidence.${clause}`]);
    expect(held('base/3')).toEqual([`$.evidence.${clause}`]);
  });
});

describe('what there is not', () => {
  it('is refused by its name', () => {
    const open = { type: 'open-application', id: ID, factoryId: 'f', campaignId: 'c' } as const;
    const at = (related: Parameters<typeof outcome>[4]) =>
      outcome(noApplication, applicant, open, '2026-07-02T02:00:00.000Z', related);
    expect(
      at({
        factory: factoryBelow('advanced'),
        campaign: { id: null, terms: null, benchmarks: [], extensions: [] },
      }),
    ).toBe('campaign-not-found');
    const noFactory = { ...factoryBelow('advanced'), id: null };
    expect(at({ factory: noFactory })).toBe('factory-not-found');
    const lost = { ...applicationIn('returned', 'advanced'), campaign: null };
    const submit = { type: 'submit', truthful: true, noSecrets: true, unchangedReason: '已说明' } as const;
    expect(outcome(lost, applicant, submit)).toBe('no-campaign');
    expect(recorded(lost, applicant, { type: 'withdraw', reason: '' })).toEqual({
      'application.withdrawn': { reason: '' },
    });
    expect(nowhere.state).toEqual(noApplication);
  });
});
