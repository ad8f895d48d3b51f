import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { nextHash } from '../hash-chain/hash-chain.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';
import { migrateEventStore } from '../migration/migrate-event-store.js';

let database: TemporaryDatabase;
let store: EventStore;
let admin: pg.Client;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  store = createPostgresEventStore({ connectionString: database.applicationUrl });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await store.close();
  await admin.end();
  await database.drop();
});

const changes = [
  "update event_store.events set data = '{}'",
  'delete from event_store.events',
  'truncate event_store.events',
  'update event_store.commands set last_position = 0',
];

describe('what was written', () => {
  it.each(changes)('cannot be changed even by the owner: %s', async (change) => {
    await store.append(sampleRecords('kept'), [], { commandId: randomUUID() });
    await expect(admin.query(change)).rejects.toMatchObject({ code: 'ES001' });
  });

  it.each([
    ...changes,
    'insert into event_store.events select * from event_store.events',
    'drop table event_store.events',
  ])('is out of reach of the application role: %s', async (change) => {
    const application = new pg.Client({ connectionString: database.applicationUrl });
    await application.connect();
    await expect(application.query(change)).rejects.toMatchObject({ code: '42501' });
    await application.end();
  });

  it('carries a running hash that this package computes alike, and that shows a change', async () => {
    await Promise.all(Array.from({ length: 40 }, () => store.append(sampleRecords(randomUUID(), 2), [])));
    await store.append(sampleRecords(randomUUID(), 1), [], { commandId: randomUUID() });
    expect(await verifyChain(store)).toMatchObject({ intact: true, events: await store.head() });
    await admin.query('alter table event_store.events disable trigger only_grows');
    await admin.query(`update event_store.events set data = '{"note":"forged"}' where position = 7`);
    expect(await verifyChain(store)).toMatchObject({ intact: false, brokenAt: 7 });
    await admin.query(`update event_store.events set data = '{"note":"示例"}' where position = 7`);
    await admin.query('alter table event_store.events enable trigger only_grows');
    expect(await verifyChain(store)).toMatchObject({ intact: true });
  });
});

describe('readers and writers', () => {
  it('are not held up by a long transaction in another database or in this one', async () => {
    const elsewhere = await createTemporaryDatabase();
    const idle = await Promise.all(
      [elsewhere.adminUrl, database.adminUrl].map(async (connectionString) => {
        const client = new pg.Client({ connectionString });
        await client.connect();
        await client.query('begin');
        await client.query('create table held_open (a integer)');
        return client;
      }),
    );
    const { position } = await store.append(sampleRecords(randomUUID(), 3), []);
    let seen = position - 3;
    const subscription = store.subscribe({
      after: seen,
      handle: (events) => {
        seen = events.at(-1)?.position ?? seen;
        return Promise.resolve();
      },
    });
    await until(() => seen === position, 5_000);
    await subscription.stop();
    for (const client of idle) await client.end();
    await elsewhere.drop();
  });

  it('need no session: every statement may come over another connection, without LISTEN or prepared statements', async () => {
    const pool = new pg.Pool({ connectionString: database.applicationUrl, maxUses: 1 });
    const pooled = createPostgresEventStore({ pool, listen: false });
    let seen = await pooled.head();
    const subscription = pooled.subscribe({
      after: seen,
      pollMs: 10,
      handle: (events) => {
        seen = events.at(-1)?.position ?? seen;
        return Promise.resolve();
      },
    });
    const results = await Promise.all(
      Array.from({ length: 20 }, () => pooled.append(sampleRecords(randomUUID(), 2), [])),
    );
    const last = Math.max(...results.map((result) => result.position));
    await until(() => seen >= last);
    await subscription.stop();
    await pooled.close();
    await pool.end();
  });

  it('stay correct when several processes append at once', async () => {
    const stores = Array.from({ length: 4 }, () =>
      createPostgresEventStore({ connectionString: database.applicationUrl }),
    );
    const stream = randomUUID();
    const wins = await Promise.all(
      stores.flatMap((each) =>
        Array.from({ length: 8 }, async () => {
          let won = 0;
          for (let version = 0; version < 10; version += 1) {
            const result = await each
              .append(sampleRecords(stream), [{ stream, expect: version }])
              .catch((error: unknown) => {
                expect(error).toMatchObject({ code: 'version-conflict' });
                return null;
              });
            if (result !== null) won += 1;
          }
          return won;
        }),
      ),
    );
    const events = await store.read(stream);
    expect(events.map((event) => event.version)).toEqual(events.map((_, index) => index + 1));
    expect(events).toHaveLength(wins.reduce((sum, won) => sum + won, 0));
    expect(events.length).toBeGreaterThan(0);
    const commandId = randomUUID();
    const results = await Promise.all(
      stores.map((each) => each.append(sampleRecords(randomUUID()), [], { commandId })),
    );
    expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
    await Promise.all(stores.map((each) => each.close()));
    expect(await verifyChain(store)).toMatchObject({ intact: true });
  });
});

/** What the store would have written at that time: the first event of a stream. */
const BY_HAND = '{"actor":"someone","at":"2026-07-02T02:00:00.000Z","role":"system"}';

async function appendByHand(stream: string, recordedAt: number): Promise<void> {
  const head = await store.head();
  const before = (await firstOf(store.readAll({ after: head - 1 })))[0]?.hash ?? '';
  const event = {
    position: head + 1,
    stream,
    version: 1,
    id: randomUUID(),
    type: 'sample.happened',
    schemaVersion: 1,
  };
  const hash = nextHash(Buffer.from(before, 'hex'), { ...event, recordedAt, metadata: BY_HAND, data: '{}' });
  await admin.query(
    `insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '{}')`,
    [...Object.values(event), recordedAt, hash, BY_HAND],
  );
}

async function firstOf<T>(values: AsyncIterable<T[]>): Promise<T[]> {
  for await (const value of values) return value;
  return [];
}

describe('time', () => {
  it('never runs backwards in the log though the clock is set back', async () => {
    const ahead = Date.now() + 3_600_000;
    const stream = randomUUID();
    await appendByHand(stream, ahead);
    await store.append(sampleRecords(stream, 2), []);
    await store.append(sampleRecords(stream), [{ stream, expect: 3 }]);
    const times = (await store.read(stream)).map((event) => event.recordedAt);
    expect(times).toEqual(Array(4).fill(new Date(ahead).toISOString()));
    expect(await verifyChain(store)).toMatchObject({ intact: true });
  });
});

describe('the schema', () => {
  it('is refused where it is missing, and where it is not the one this version knows', async () => {
    const bare = new URL(database.adminUrl);
    bare.pathname = '/postgres';
    const nowhere = createPostgresEventStore({ connectionString: bare.href });
    await expect(nowhere.append(sampleRecords('a'), [])).rejects.toMatchObject({ code: 'schema-mismatch' });
    await nowhere.close();

    const newer = await createTemporaryDatabase();
    const client = new pg.Client({ connectionString: newer.adminUrl });
    await client.connect();
    await client.query("insert into migrations.event_store values ('9000-later', '')");
    const older = createPostgresEventStore({ connectionString: newer.applicationUrl });
    await expect(older.head()).rejects.toMatchObject({ code: 'schema-mismatch' });
    await expect(migrateEventStore(newer.adminUrl, { applicationRole: 'postgres' })).rejects.toMatchObject({
      code: 'schema-mismatch',
    });
    await client.query("delete from migrations.event_store where name = '9000-later'");
    expect(await older.head()).toBe(0);
    await older.close();
    await client.end();
    await newer.drop();
  });

  it('is made once though several migrate at the same time', async () => {
    await Promise.all(
      Array.from({ length: 3 }, () => migrateEventStore(database.adminUrl, { applicationRole: 'postgres' })),
    );
    await expect(
      migrateEventStore(database.adminUrl, { applicationRole: 'nobody-such' }),
    ).rejects.toMatchObject({
      code: 'schema-mismatch',
    });
  });
});
