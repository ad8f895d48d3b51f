import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { executeCommand, type GiveCommand } from '@tidu/application';
import { createInMemoryEventStore, createUpcast, type EventStore } from '@tidu/event-store';
import { ID, journeyTo } from '../../../../packages/domain/test/journey.js';
import { campaign } from '../../../../packages/domain/test/dossier.js';
import { evaluatePending } from './evaluate-pending.js';
import { evaluationsAskedFor } from './evaluation-requests.js';

const SUBMITTED_AT = '2026-07-10T02:00:00.000Z';
let store: EventStore;

/** An application that was submitted and not yet evaluated, in a campaign with benchmarks. */
beforeEach(async () => {
  store = createInMemoryEventStore();
  const { id, terms, benchmarks } = campaign('advanced');
  await record(`campaign-${id ?? ''}`, 'campaign.opened', { ...terms, id });
  await record(`campaign-${id ?? ''}`, 'campaign.benchmarks-published', { benchmarks, source: '示例' });
  const { events } = journeyTo('accepted', 'advanced');
  const submitted = events.findIndex((event) => event.type === 'application.submitted');
  for (const { type, data } of events.slice(0, submitted + 1))
    if (type.startsWith('application.')) await record(`application-${ID}`, type, data);
});

async function record(stream: string, type: string, data: unknown, correlationId?: string): Promise<void> {
  const event = {
    id: randomUUID(),
    type,
    schemaVersion: 1,
    data: JSON.parse(JSON.stringify(data)) as null,
    metadata: {
      actor: 'applicant',
      role: 'enterprise',
      at: SUBMITTED_AT,
      ...(correlationId === undefined ? {} : { correlationId }),
    },
  };
  await store.append([{ stream, event }], []);
}

const give: GiveCommand = (request) => executeCommand(store, request);

function thrown(fault: Error): never {
  throw fault;
}

const job = { aggregate: 'application' as const, id: ID, round: 1 };
const told = async () => (await store.read(`application-${ID}`)).slice(-2);

describe('an evaluation that is owed', () => {
  it('is recorded with its inputs, as the platform’s own act at the time it was asked for', async () => {
    const chain = { causationId: 'the-cause', correlationId: 'the-beginning' };
    expect(await evaluatePending(store, give, { ...job, ...chain })).toBe('recorded');
    const [compared, computed] = await told();
    expect(compared).toMatchObject({
      type: 'application.kpis-compared',
      data: { round: 1, stage: 'submission', inputs: { benchmarks: campaign('advanced').benchmarks } },
    });
    expect(computed).toMatchObject({
      type: 'application.eligibility-computed',
      data: { round: 1, verdict: 'eligible', request: { tier: 'advanced' } },
      metadata: { actor: 'platform', role: 'system', at: SUBMITTED_AT, ...chain },
    });
    expect((computed?.data as { editionHash: string }).editionHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is answered once, however often and however much at once it is asked for', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => evaluatePending(store, give, job)));
    expect(outcomes).toContain('recorded');
    expect(await evaluatePending(store, give, job)).toBe('not-owed');
    const events = await store.read(`application-${ID}`);
    expect(events.filter((event) => event.type === 'application.eligibility-computed')).toHaveLength(1);
    expect(events.filter((event) => event.type === 'application.kpis-compared')).toHaveLength(1);
  });

  it.each([
    ['of another round', { ...job, round: 2 }],
    ['of an application there is not', { ...job, id: randomUUID() }],
    ['of a re-evaluation there is not', { ...job, aggregate: 're-evaluation' as const }],
  ])('is not found, and nothing is recorded: %s', async (_what, other) => {
    const before = await store.head();
    expect(await evaluatePending(store, give, other)).toBe('not-owed');
    expect(await store.head()).toBe(before);
  });

  it('is still owed where the store fails on the way, and answered when it is back', async () => {
    const broken: EventStore = { ...store, append: () => Promise.reject(new Error('no store')) };
    await expect(evaluatePending(broken, (request) => executeCommand(broken, request), job)).rejects.toThrow(
      'no store',
    );
    expect(await evaluatePending(store, give, job)).toBe('recorded');
  });
});

describe('the events of a batch', () => {
  it('ask for the evaluations they name, each with its round and cause', async () => {
    const events = await store.read(`application-${ID}`);
    const submitted = events.at(-1);
    expect(evaluationsAskedFor(events, thrown)).toEqual([{ ...job, causationId: submitted?.id }]);
  });

  it('hand on what the chain began with', async () => {
    const stream = 're-evaluation-f-2027';
    await record(stream, 're-evaluation.annual-report-submitted', { round: 1 }, 'the-beginning');
    expect(evaluationsAskedFor(await store.read(stream), thrown)).toMatchObject([
      { id: 'f-2027', correlationId: 'the-beginning' },
    ]);
  });

  it('are asked each for itself: one of an older version that cannot be read is told of, the others ask', async () => {
    const upcast = (data: unknown): null => {
      throw new TypeError(`unfit: ${JSON.stringify(data)}`);
    };
    const older = createUpcast([{ type: 'application.review-concluded', from: 1, upcast }]);
    await record(`application-${ID}`, 'application.review-concluded', { round: 2 });
    const told: string[] = [];
    const jobs = evaluationsAskedFor((await store.read(`application-${ID}`)).map(older), ({ code }) =>
      told.push(code),
    );
    expect({ rounds: jobs.map(({ round }) => round), told }).toEqual({
      rounds: [1],
      told: ['upcast-failed'],
    });
  });

  it('of a re-evaluation ask by its id, year included', async () => {
    const stream = 're-evaluation-f0000000-0000-8000-8000-000000000001-2027';
    await record(stream, 're-evaluation.annual-report-submitted', { round: 1 });
    expect(evaluationsAskedFor(await store.read(stream), thrown)).toMatchObject([
      { aggregate: 're-evaluation', id: 'f0000000-0000-8000-8000-000000000001-2027', round: 1 },
    ]);
  });

  it('ask for nothing where they are of another kind or of another stream', async () => {
    await record('application-x', 'application.kpis-compared', { round: 1 });
    await record('elsewhere-x', 'application.submitted', { round: 1 });
    expect(
      evaluationsAskedFor(
        [...(await store.read('application-x')), ...(await store.read('elsewhere-x'))],
        thrown,
      ),
    ).toEqual([]);
  });
});
