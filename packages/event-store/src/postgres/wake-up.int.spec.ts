import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { type EventStore } from '../port/event-store.js';
import { type Subscription } from '../port/subscription.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

/** Far below the time after which a subscriber who was not told would look by itself. */
const AT_ONCE_MS = 10_000;
const NOT_BY_ITSELF_MS = 60_000;

let database: TemporaryDatabase;
let admin: pg.Client;
let pools: pg.Pool[];
let reader: EventStore;
let writer: EventStore;

/** A store with one connection to read by, kept for ever, beside that which appends and that which listens. */
function openStore(): EventStore {
  const pool = new pg.Pool({ connectionString: database.applicationUrl, max: 1, idleTimeoutMillis: 0 });
  pools.push(pool);
  return createPostgresEventStore({ pool });
}

beforeEach(async () => {
  database = await createTemporaryDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  pools = [];
  [reader, writer] = [openStore(), openStore()];
  await writer.append(sampleRecords(randomUUID()), []);
  await reader.head();
});

afterEach(async () => {
  await Promise.all([reader.close(), writer.close()]);
  await Promise.all(pools.map((pool) => pool.end()));
  await admin.end();
  await database.drop();
});

const follow = (pollMs: number): Subscription =>
  reader.subscribe({ after: 0, pollMs, handle: () => Promise.resolve() });

async function listeners(): Promise<number[]> {
  const { rows } = await admin.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and state = 'idle'
       and application_name = 'tidu event store wake-up' and query = 'listen event_store'`,
  );
  return rows.map(({ pid }) => pid);
}

/** What the other store writes arrives: the second event too, which no look around at the start can have found. */
async function hearsOfWhatIsWritten(subscription: Subscription, withinMs: number): Promise<void> {
  for (let event = 0; event < 2; event += 1) {
    const { position } = await writer.append(sampleRecords(randomUUID()), []);
    await until(() => subscription.position() === position, withinMs);
  }
}

describe('a subscriber in another process than the writer', () => {
  it('is told at once', async () => {
    const subscription = follow(NOT_BY_ITSELF_MS);
    await until(async () => (await listeners()).length === 1);
    await hearsOfWhatIsWritten(subscription, AT_ONCE_MS);
    await subscription.stop();
  });

  it('polls where it can’t listen', async () => {
    await admin.query(`alter role ${database.role} connection limit 0`);
    const subscription = follow(20);
    await hearsOfWhatIsWritten(subscription, AT_ONCE_MS);
    expect(await listeners()).toEqual([]);
    await subscription.stop();
  });

  it('listens again after its connection was killed, and is told at once', async () => {
    const subscription = follow(NOT_BY_ITSELF_MS);
    await until(async () => (await listeners()).length === 1);
    const [killed] = await listeners();
    await admin.query('select pg_terminate_backend($1)', [killed]);
    await until(async () => {
      const [listening] = await listeners();
      return listening !== undefined && listening !== killed;
    });
    await hearsOfWhatIsWritten(subscription, AT_ONCE_MS);
    await subscription.stop();
  });
});
