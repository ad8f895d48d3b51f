import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { prepareAppend } from '../port/prepared-append.js';
import { APPEND_BATCH, encodeBatch } from './batch.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

let database: TemporaryDatabase;
let admin: pg.Client;

beforeEach(async () => {
  database = await createTemporaryDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterEach(async () => {
  await admin.end();
  await database.drop();
});

const names = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

it.each([
  [2_000, 1],
  [60, 40],
])(
  'costs the same however long the log is, though planned when it was a page: %i times %i events',
  async (rounds, size) => {
    await admin.query('alter table event_store.events set (autovacuum_enabled = off)');
    await admin.query('vacuum analyze event_store.events');
    const streams = names(size);
    let pages = Number.NaN;
    for (let version = 0; version < rounds; version += 1) {
      const batch = streams.map((stream) =>
        prepareAppend(sampleRecords(stream), [{ stream, expect: version }], { commandId: randomUUID() }),
      );
      const { rows } = await admin.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
        `explain (analyze, buffers, format json) ${APPEND_BATCH.text}`,
        encodeBatch(batch),
      );
      pages = rows[0]?.['QUERY PLAN'][0].Plan['Shared Hit Blocks'] ?? Number.NaN;
    }
    const { rows: counted } = await admin.query('select count(*)::int as n from event_store.events');
    expect(counted).toEqual([{ n: rounds * size }]);
    expect(pages / size).toBeLessThan(40);
  },
);

it.each([1, 2])('refuses a version that no stream can have as any other, with %i event(s)', async (count) => {
  const store = createPostgresEventStore({ connectionString: database.applicationUrl });
  const stream = randomUUID();
  await store.append(sampleRecords(stream), [{ stream, expect: 0 }]);
  const check = { stream, expect: 3_000_000_000 };
  await expect(store.append(sampleRecords(stream, count), [check])).rejects.toMatchObject({
    failures: [{ stream, expected: 3_000_000_000, actual: 1 }],
  });
  await store.close();
});

it('many at once go over two connections at most, which are gone when the store is closed', async () => {
  const store = createPostgresEventStore({ connectionString: database.applicationUrl });
  await Promise.all(names(200).map((stream) => store.append(sampleRecords(stream), [{ stream, expect: 0 }])));
  const appending = await admin.query(
    `select from pg_stat_activity where usename = $1 and query like '%event_store.append%'`,
    [database.role],
  );
  expect([1, 2]).toContain(appending.rows.length);
  await store.close();
  await until(async () => {
    const { rows } = await admin.query('select from pg_stat_activity where usename = $1', [database.role]);
    return rows.length === 0;
  });
});
