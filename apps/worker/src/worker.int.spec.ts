import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type INestApplicationContext, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createPostgresEventStore, type EventStore, waitForCheckpoint } from '@tidu/event-store';
import { overdueEvaluations, pendingEvaluations, READ_MODELS, readDatabase } from '@tidu/read-models';
import { readConfiguration } from '@tidu/platform';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../packages/testing/src/migrated-database.js';
import { redisIsHere, startRedis } from '../../../packages/testing/src/redis.js';
import { until } from '../../../packages/testing/src/until.js';
import { journeyTo } from '../../../packages/domain/test/journey.js';
import { evaluationsRecorded, record, recordSubmission } from '../../../packages/testing/src/recording.js';
import { WorkerModule } from './worker.module.js';

let database: MigratedDatabase;
let pool: pg.Pool;
let store: EventStore;
let worker: INestApplicationContext | undefined;
const complaints: string[] = [];
const logger: LoggerService = {
  log: () => undefined,
  warn: () => undefined,
  error: (message: unknown) => void complaints.push(String(message)),
};

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.adminUrl, max: 4 });
  pool.on('error', () => undefined);
  store = createPostgresEventStore({ pool });
});

afterAll(async () => {
  await worker?.close();
  await store.close();
  await pool.end();
  await database.drop();
});

async function start(redis?: { url: string }): Promise<void> {
  const configuration = readConfiguration({
    DATABASE_URL: database.url,
    TIDU_DATA: tmpdir(),
    ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
  });
  worker = await NestFactory.createApplicationContext(WorkerModule.with(configuration), { logger });
}

it('computes what is owed, once, also what the queue has lost', async () => {
  const lost = randomUUID();
  const position = await recordSubmission(store, lost);
  // As if the queue had been told, and had forgotten: the subscription will not ask again.
  await pool.query(
    `insert into event_store.checkpoints (name, position) values ('evaluation-requests', $1)`,
    [position],
  );
  await start();
  const asked = randomUUID();
  await recordSubmission(store, asked);
  await until(async () => (await evaluationsRecorded(store, asked)) === 1);
  await until(async () => (await evaluationsRecorded(store, lost)) === 1);
  await until(async () => {
    const { rowCount } = await pool.query(
      'select from read_model.application where round_pending is null and verdict is not null',
    );
    return rowCount === 2;
  });
  expect([await evaluationsRecorded(store, lost), await evaluationsRecorded(store, asked)]).toEqual([1, 1]);
}, 60_000);

it('says in its log that connections were lost while idle, and goes on', async () => {
  // One that was busy at that moment tells its statement, not the pool: until an idle one was met.
  await until(async () => {
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'tidu worker'`,
    );
    return complaints.some((one) => one.startsWith('terminating connection'));
  });
  const id = randomUUID();
  await recordSubmission(store, id);
  await until(async () => (await evaluationsRecorded(store, id)) === 1);
}, 60_000);

it('says in its log which event a projection has set aside, and goes on with the others', async () => {
  const spoilt = randomUUID();
  await record(store, `factory-${spoilt}`, [
    { type: 'factory.registered', data: { enterprise: null, name: null } },
  ]);
  const good = randomUUID();
  const head = await recordSubmission(store, good);
  expect(await waitForCheckpoint(pool, READ_MODELS, head, 20_000)).toBe(true);
  expect(complaints.find((one) => one.includes('"kind":"parked"') && one.includes(spoilt))).toContain(
    `"event":{"position":`,
  );
  expect(complaints.filter((one) => one.includes('"data"'))).toEqual([]);
  await until(async () => (await evaluationsRecorded(store, good)) === 1);
}, 60_000);

/** An application that was submitted and of which nothing else is known: no criteria can read it. */
async function submitUnreadable(id: string): Promise<void> {
  const submitted = journeyTo('submitted', 'advanced').events.find(
    ({ type }) => type === 'application.submitted',
  );
  if (submitted === undefined) throw new Error('nothing was submitted');
  await record(store, `application-${id}`, [submitted]);
}

const queues = redisIsHere ? (['PostgreSQL', 'Redis'] as const) : (['PostgreSQL'] as const);
const failing: string[] = [];

it.each(queues)(
  'counts as overdue an evaluation that fails again and again, with the queue in %s',
  async (kind) => {
    await worker?.close();
    const redis = kind === 'Redis' ? await startRedis() : undefined;
    await start(redis);
    const reads = readDatabase(pool);
    const onlyFailingIsOwed = async (): Promise<boolean> => {
      const owed = (await pendingEvaluations(reads)).map(({ id }) => id);
      return owed.sort().join() === failing.sort().join();
    };
    await until(onlyFailingIsOwed);
    const before = new Date().toISOString();
    const [unreadable, good] = [randomUUID(), randomUUID()];
    await submitUnreadable(unreadable);
    await recordSubmission(store, good);
    await until(() => complaints.filter((one) => one.includes(unreadable)).length >= 3);
    failing.push(unreadable);
    await until(async () => (await evaluationsRecorded(store, good)) === 1 && (await onlyFailingIsOwed()));
    expect((await overdueEvaluations(reads, before)).count).toBe(failing.length - 1);
    expect((await overdueEvaluations(reads, new Date().toISOString())).count).toBe(failing.length);
    await worker?.close();
    worker = undefined;
    await redis?.stop();
  },
  60_000,
);
