import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { until } from '../../test/support/until.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { readCheckpoint } from './checkpoint.js';
import { rebuildProjection, type RebuildOptions } from './rebuild-projection.js';
import { type Project, runProjection } from './run-projection.js';

let database: TemporaryDatabase;
let pool: pg.Pool;
let store: EventStore;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('grant create on schema public to public');
  await admin.end();
  pool = new pg.Pool({ connectionString: database.applicationUrl });
  store = createPostgresEventStore({ pool });
});

afterAll(async () => {
  await store.close();
  await pool.end();
  await database.drop();
});

const insertInto =
  (table: string): Project =>
  async (tx, events) => {
    await tx.query(`insert into ${table} select unnest($1::bigint[])`, [
      events.map((event) => event.position),
    ]);
  };

const positionsIn = async (table: string): Promise<number[]> => {
  const { rows } = await pool.query<{ position: string }>(`select position from ${table} order by 1`);
  return rows.map((row) => Number(row.position));
};

const upTo = (head: number): number[] => Array.from({ length: head }, (_, index) => index + 1);

async function liveTable(): Promise<{ table: string; rebuild: RebuildOptions }> {
  const table = `live_${randomUUID().replaceAll('-', '')}`;
  await pool.query(`create table ${table} (position bigint)`);
  return {
    table,
    rebuild: {
      store,
      pool,
      name: table,
      batchSize: 10,
      prepare: async (tx) => {
        await tx.query(`drop table if exists ${table}_next; create table ${table}_next (position bigint)`);
      },
      project: insertInto(`${table}_next`),
      swap: async (tx) => {
        await tx.query(`drop table ${table}; alter table ${table}_next rename to ${table}`);
      },
    },
  };
}

describe('a rebuild', () => {
  it('swaps in a read model built from the first event while the live one and the writers go on', async () => {
    const { table, rebuild } = await liveTable();
    await store.append(sampleRecords(randomUUID(), 50), []);
    const live = runProjection({ store, pool, name: table, project: insertInto(table), batchSize: 7 });
    expect(await live.waitFor(await store.head(), 20_000)).toBe(true);
    await pool.query(`delete from ${table} where position % 3 = 0`);

    const stopping = new AbortController();
    const writer = (async () => {
      while (!stopping.signal.aborted) await store.append(sampleRecords(randomUUID(), 2), []);
    })();
    let readable = 0;
    const reader = (async () => {
      while (!stopping.signal.aborted) {
        await pool.query(`select count(*) from ${table}`);
        readable += 1;
      }
    })();
    await rebuildProjection(rebuild);
    stopping.abort();
    await Promise.all([writer, reader]);
    const { position } = await store.append(sampleRecords(randomUUID(), 3), []);
    expect(await live.waitFor(position, 20_000)).toBe(true);
    await live.stop();
    expect(readable).toBeGreaterThan(0);
    expect(await positionsIn(table)).toEqual(upTo(position));
  });

  it('that fails leaves the live read model and its checkpoint as they were', async () => {
    const { table, rebuild } = await liveTable();
    await store.append(sampleRecords(randomUUID(), 3), []);
    const live = runProjection({ store, pool, name: table, project: insertInto(table) });
    const head = await store.head();
    expect(await live.waitFor(head, 20_000)).toBe(true);
    await live.stop();
    const swap = (): Promise<void> => Promise.reject(new Error('no swap'));
    await expect(rebuildProjection({ ...rebuild, swap })).rejects.toThrow('no swap');
    expect(await readCheckpoint(pool, table)).toBe(head);
    expect(await positionsIn(table)).toEqual(upTo(head));
    expect(await rebuildProjection(rebuild)).toBe(head);
  });

  it('that fails in the midst of a long log gives every connection back', async () => {
    const { rebuild } = await liveTable();
    for (let part = 0; part < 3; part += 1) await store.append(sampleRecords(randomUUID(), 1_000), []);
    const project = (): Promise<void> => Promise.reject(new Error('no room'));
    await expect(rebuildProjection({ ...rebuild, project })).rejects.toThrow('no room');
    // The store's notification of the appends may still be on its way; a connection that was kept would never come back.
    await until(() => pool.totalCount === pool.idleCount, 5_000);
  });

  it('takes under the lock nothing that comes after the head it read, where positions are far apart', async () => {
    const { table, rebuild } = await liveTable();
    const { position: head } = await store.append(sampleRecords(randomUUID(), 3), []);
    const append = (count: number): Promise<unknown> => store.append(sampleRecords(randomUUID(), count), []);
    // As on KurrentDB, whose positions are places in bytes: here each is a thousand times what it is. One event comes after
    // the first reading, and more when the reading under the lock has begun.
    const wide: EventStore = {
      ...store,
      head: async () => 1_000 * (await store.head()),
      async *readAll({ after, ...reading }) {
        if (after > 0) await append(3);
        for await (const batch of store.readAll({ ...reading, after: after / 1_000 }))
          yield batch.map((event) => ({ ...event, position: 1_000 * event.position }));
        if (after === 0) await append(1);
      },
    };
    expect(await rebuildProjection({ ...rebuild, store: wide })).toBe(1_000 * (head + 1));
    expect(await store.head()).toBe(head + 4);
    expect(await positionsIn(table)).toEqual(upTo(head + 1).map((place) => 1_000 * place));
  });
});
