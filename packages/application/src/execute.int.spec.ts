import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, type AddressedCommand, type ApplicationCommand } from '@tidu/domain';
import {
  createInMemoryEventStore,
  createPostgresEventStore,
  type EventStore,
  type RecordedEvent,
} from '@tidu/event-store';
import fc from 'fast-check';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../testing/src/migrated-database.js';
import {
  applicant,
  declareMaturity,
  openApplication,
  openCampaign,
  province,
  registerFactory,
  request,
} from '../../testing/src/sample.js';

import { executeCommand } from './execute.js';
import { type CommandRequest } from './request.js';

let database: MigratedDatabase;
let pools: pg.Pool[];
/** Two processes' worth: each its own pool and its own group commit. */
let stores: [EventStore, EventStore];

beforeAll(async () => {
  database = await migratedDatabase();
  pools = [1, 2].map(() => new pg.Pool({ connectionString: database.url, max: 4 }));
  const [one, two] = pools.map((pool) => createPostgresEventStore({ pool }));
  if (one === undefined || two === undefined) throw new Error('two stores are needed');
  stores = [one, two];
});

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await Promise.all(pools.map((pool) => pool.end()));
  await database.drop();
});

const either = (index: number): EventStore => stores[index % 2 === 0 ? 0 : 1];

async function draft(): Promise<{ factory: string; campaign: string; application: string }> {
  const [factory, campaign, application] = [randomUUID(), randomUUID(), randomUUID()] as const;
  for (const [actor, addressed] of [
    [applicant, registerFactory(factory)],
    [province, openCampaign(campaign)],
    [applicant, openApplication(application, factory, campaign)],
  ] as const) {
    expect(await executeCommand(stores[0], request(actor, addressed))).toMatchObject({ ok: true });
  }
  return { factory, campaign, application };
}

describe('32 writers to one application, from two processes', () => {
  it('that name the version they rest on: one wins, each of the others learns the version there is now', async () => {
    const { application } = await draft();
    const outcomes = await Promise.all(
      Array.from({ length: 32 }, (_, n) =>
        executeCommand(
          either(n),
          request(applicant, declareMaturity(application, n % 6), { expectedVersion: 1 }),
        ),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const refused = outcomes.filter((outcome) => !outcome.ok);
    expect(new Set(refused.map((outcome) => outcome.refusal.code))).toEqual(new Set(['version-conflict']));
    expect(new Set(refused.map((outcome) => outcome.currentVersion))).toEqual(new Set([2]));
    expect(await stores[1].read(`application-${application}`)).toHaveLength(2);
  });

  it('that read and write again until they are through: no update is lost', async () => {
    const { application } = await draft();
    const write = async (n: number): Promise<number> => {
      for (let tries = 1; ; tries += 1) {
        const { length } = await either(n).read(`application-${application}`);
        const asked = request(applicant, declareMaturity(application, n % 6), { expectedVersion: length });
        if ((await executeCommand(either(n), asked)).ok) return tries;
      }
    };
    await Promise.all(Array.from({ length: 32 }, (_, n) => write(n)));
    const events = await stores[0].read(`application-${application}`);
    expect(events.map((event) => event.version)).toEqual(Array.from({ length: 33 }, (_, n) => n + 1));
    const levels = events
      .slice(1)
      .map((event) => (event.data as { content: { level: number } }).content.level);
    expect(levels.sort()).toEqual(Array.from({ length: 32 }, (_, n) => n % 6).sort());
  });

  it('that send the same command: it happens once and all get its result', async () => {
    const { application } = await draft();
    const asked = request(applicant, declareMaturity(application, 2), {
      fingerprint: 'f',
      expectedVersion: 1,
    });
    const outcomes = await Promise.all(
      Array.from({ length: 32 }, (_, n) => executeCommand(either(n), asked)),
    );
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.repeated)).toHaveLength(1);
    expect(
      new Set(outcomes.map((outcome) => outcome.ok && `${outcome.version} ${outcome.position}`)).size,
    ).toBe(1);
    expect(await stores[0].read(`application-${application}`)).toHaveLength(2);
  });
});

it('opens exactly one application of a factory in a campaign, however many are opened at once', async () => {
  const [factory, campaign] = [randomUUID(), randomUUID()];
  await executeCommand(stores[0], request(applicant, registerFactory(factory)));
  await executeCommand(stores[0], request(province, openCampaign(campaign)));
  const ids = Array.from({ length: 12 }, () => randomUUID());
  const outcomes = await Promise.all(
    ids.map((id, n) => executeCommand(either(n), request(applicant, openApplication(id, factory, campaign)))),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code])))).toEqual(
    new Set(['already-applied']),
  );
  const streams = await Promise.all(ids.map((id) => stores[0].read(`application-${id}`)));
  expect(streams.filter((events) => events.length > 0)).toHaveLength(1);
  expect(await stores[0].read(`factory-${factory}`)).toHaveLength(2);
});

describe('any sequence of commands', () => {
  const names = ['1', '2'];
  const stranger: Actor = { id: 'stranger', role: 'enterprise', enterprise: '914403001922038216' };
  const name = fc.constantFrom(...names);
  const onApplication = (id: string, command: ApplicationCommand): AddressedCommand => ({
    aggregate: 'application',
    id,
    command,
  });

  /** A command once it is known what the ids of this run begin with; few ids, so that many meet something that is there. */
  const command: fc.Arbitrary<(run: string) => AddressedCommand> = fc.oneof(
    name.map((f) => (run: string) => registerFactory(`${run}-${f}`)),
    name.map((c) => (run: string) => openCampaign(`${run}-${c}`)),
    fc.tuple(name, name, name).map(
      ([a, f, c]) =>
        (run: string) =>
          openApplication(`${run}-${a}`, `${run}-${f}`, `${run}-${c}`),
    ),
    fc.tuple(name, fc.nat({ max: 7 })).map(
      ([a, level]) =>
        (run: string) =>
          declareMaturity(`${run}-${a}`, level),
    ),
    name.map(
      (a) => (run: string) =>
        onApplication(`${run}-${a}`, { type: 'submit', truthful: true, noSecrets: true }),
    ),
    fc.tuple(name, fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' })).map(
      ([a, reason]) =>
        (run: string) =>
          onApplication(`${run}-${a}`, { type: 'withdraw', reason }),
    ),
  );
  type Step = {
    readonly command: (run: string) => AddressedCommand;
    readonly stranger?: Actor | undefined;
    readonly early?: boolean;
    readonly key?: number | undefined;
    readonly expectedVersion?: number | undefined;
  };
  /** Mostly a command of the one who may give it, later than the last; sometimes by someone else, too early, or repeated. */
  const sequence: fc.Arbitrary<readonly Step[]> = fc.array(
    fc.record({
      command,
      stranger: fc.option(fc.constantFrom(province, stranger, applicant), { nil: undefined, freq: 4 }),
      early: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      key: fc.option(fc.nat({ max: 3 }), { nil: undefined, freq: 4 }),
      expectedVersion: fc.option(fc.nat({ max: 4 }), { nil: undefined, freq: 3 }),
    }),
    { minLength: 10, maxLength: 50, size: 'max' },
  );
  const declareLevel = (run: string) => declareMaturity(`${run}-1`, 2);
  const withdraw = (run: string) => onApplication(`${run}-1`, { type: 'withdraw', reason: '重新准备' });
  const openSecond = (run: string) => openApplication(`${run}-2`, `${run}-1`, `${run}-1`);
  /** Written down, for chance alone leaves out one or another of these outcomes in every ninth run. */
  const everyOutcome: readonly (Step & { readonly outcome: string })[] = [
    { command: declareLevel, key: 0, outcome: 'declare-section' },
    { command: declareLevel, key: 0, outcome: 'repeated' },
    { command: withdraw, key: 0, outcome: 'idempotency-key-reused' },
    { command: declareLevel, expectedVersion: 1, outcome: 'version-conflict' },
    { command: declareLevel, stranger, outcome: 'not-permitted' },
    { command: declareLevel, early: true, outcome: 'before-last-event' },
    { command: openSecond, outcome: 'already-applied' },
    { command: withdraw, outcome: 'withdraw' },
    { command: openSecond, outcome: 'open-application' },
  ];
  const beginning = (run: string): AddressedCommand[] => [
    registerFactory(`${run}-1`),
    openCampaign(`${run}-1`),
    openApplication(`${run}-1`, `${run}-1`, `${run}-1`),
  ];

  /** Gives a sequence to both stores, compares each answer and, at the end, every stream; returns what came of each step. */
  async function playInBoth(steps: readonly Step[]): Promise<string[]> {
    const run = randomUUID();
    const memory = createInMemoryEventStore();
    const all: readonly Step[] = [
      ...beginning(run).map((addressed) => ({ command: () => addressed })),
      ...steps,
    ];
    const outcomes: string[] = [];
    for (const [index, step] of all.entries()) {
      const addressed = step.command(run);
      const minute = step.early === true ? 0 : index;
      const asked: CommandRequest = {
        ...addressed,
        actor: step.stranger ?? (addressed.aggregate === 'campaign' ? province : applicant),
        now: `2026-07-02T02:${String(minute).padStart(2, '0')}:00.000Z`,
        commandId: `${run} ${step.key ?? `own ${index}`}`,
        fingerprint: addressed.command.type,
        ...(step.expectedVersion === undefined ? {} : { expectedVersion: step.expectedVersion }),
      };
      const expected = await executeCommand(memory, asked);
      const actual = await executeCommand(stores[0], asked);
      // Positions differ, for the database holds other runs too.
      expect({ ...actual, position: 0 }).toEqual({ ...expected, position: 0 });
      outcomes.push(
        expected.ok ? (expected.repeated ? 'repeated' : addressed.command.type) : expected.refusal.code,
      );
    }
    for (const aggregate of ['factory', 'campaign', 'application'] as const) {
      for (const id of names) {
        const stream = `${aggregate}-${run}-${id}`;
        expect(told(await stores[0].read(stream))).toEqual(told(await memory.read(stream)));
      }
    }
    return outcomes.slice(-steps.length);
  }

  it('has the same outcome and leaves the same streams in PostgreSQL as in the model in memory', async () => {
    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        await playInBoth(steps);
      }),
      { numRuns: 25 },
    );
  });

  it('does so where it is accepted, repeated and refused in each way that two writers can bring about', async () => {
    expect(await playInBoth(everyOutcome)).toEqual(everyOutcome.map(({ outcome }) => outcome));
  });
});

function told(events: readonly RecordedEvent[]) {
  return events.map(({ id, type, version, data, metadata }) => ({ id, type, version, data, metadata }));
}
