import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { runProjection } from '../projection/run-projection.js';
import { backupEvents } from './backup.js';
import { restoreAndVerify } from './restore-and-verify.js';

let source: TemporaryDatabase;
let target: TemporaryDatabase;
let folder: string;
let file: string;
const commandId = randomUUID();

beforeAll(async () => {
  [source, target] = [await createTemporaryDatabase(), await createTemporaryDatabase()];
  folder = await mkdtemp(join(tmpdir(), 'tidu-backup-'));
  file = join(folder, 'events.jsonl.gz');
  const store = createPostgresEventStore({ connectionString: source.applicationUrl });
  for (let index = 0; index < 20; index += 1)
    await store.append(sampleRecords(`sample-${index % 7}`, 101), []);
  await store.append(
    sampleRecords('sample-0', 2, { '\u0000\\': 1e21, text: '行\u2028段\u2029换\u0085行' }),
    [],
    { commandId, fingerprint: 'f' },
  );
  await store.close();
});

afterAll(async () => {
  await source.drop();
  await target.drop();
  await rm(folder, { recursive: true });
});

/** Counts per stream, folded by a projection from the first event. */
async function readModelOf(database: TemporaryDatabase): Promise<unknown[]> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(
    'create table counted (stream text primary key, events integer); grant all on counted to public',
  );
  await admin.end();
  const pool = new pg.Pool({ connectionString: database.applicationUrl });
  const store = createPostgresEventStore({ pool });
  const projection = runProjection({
    store,
    pool,
    name: 'counted',
    project: async (tx, events) => {
      await tx.query(
        `insert into counted as c select s, count(*) from unnest($1::text[]) s group by s
         on conflict (stream) do update set events = c.events + excluded.events`,
        [events.map((event) => event.stream)],
      );
    },
  });
  expect(await projection.waitFor(await store.head(), 30_000)).toBe(true);
  await projection.stop();
  const { rows } = await pool.query<{ stream: string; events: number }>(
    'select * from counted order by stream',
  );
  await store.close();
  await pool.end();
  return rows;
}

const opened = async <T>(
  database: TemporaryDatabase,
  work: (store: EventStore) => Promise<T>,
): Promise<T> => {
  const store = createPostgresEventStore({ connectionString: database.applicationUrl });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

describe('the drill', () => {
  it('backs up, restores, verifies the chain, and rebuilds an equal projection', async () => {
    const summary = await backupEvents({ databaseUrl: source.applicationUrl, file });
    expect(summary).toMatchObject({ events: 2_022, commands: 1 });

    expect(await restoreAndVerify({ adminUrl: target.adminUrl, file })).toEqual(summary);
    await expect(restoreAndVerify({ adminUrl: target.adminUrl, file })).rejects.toThrow(
      'already holds events',
    );
    await opened(target, async (store) => {
      expect(await verifyChain(store)).toEqual({ intact: true, events: 2_022, head: summary.hash });
      const first = await opened(source, (original) => original.read('sample-0'));
      expect(await store.read('sample-0')).toEqual(first);
      expect(
        await store.append(sampleRecords('sample-0'), [], { commandId, fingerprint: 'f' }),
      ).toMatchObject({
        duplicate: true,
        position: 2_022,
      });
    });
    expect(await readModelOf(target)).toEqual(await readModelOf(source));
    await opened(target, (store) =>
      store.append(sampleRecords('sample-0'), [{ stream: 'sample-0', expect: 305 }]),
    );
    await opened(target, async (store) =>
      expect(await verifyChain(store)).toMatchObject({ intact: true, events: 2_023 }),
    );
  });
});
