import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  backupEvents,
  createPostgresEventStore,
  restoreAndVerify,
  runProjection,
  verifyStoredChain,
} from '@tidu/event-store';
import { projectReadModels, READ_MODELS, readModelTables, rebuildReadModels } from '@tidu/read-models';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../packages/testing/src/migrated-database.js';
import { seedDemo } from '../src/seed/seed.js';
import { readModelContents } from './support/read-model-contents.js';

let source: MigratedDatabase;
let target: MigratedDatabase;
let folder: string;

beforeAll(async () => {
  [source, target] = [await migratedDatabase(), await migratedDatabase()];
  folder = await mkdtemp(join(tmpdir(), 'tidu-drill-'));
  await seedDemo({ DATABASE_URL: source.adminUrl, TIDU_DATA: folder }, new Date('2026-11-20T03:00:00.000Z'));
}, 180_000);
afterAll(async () => {
  await source.drop();
  await target.drop();
  await rm(folder, { recursive: true });
});

it('restores the whole demo into an empty system, whose read models are then equal row for row', async () => {
  const original = await followed();
  expect(Object.keys(original)).toEqual(readModelTables);
  // Nobody has entered a year’s notice in the demo: the platform holds those it needs.
  const empty = Object.entries(original).flatMap(([table, rows]) => (rows.length === 0 ? [table] : []));
  expect(empty).toEqual(['read_model.calendar']);

  const file = join(folder, 'events.jsonl.gz');
  const summary = await backupEvents({ databaseUrl: source.url, file });
  expect(summary.events).toBeGreaterThan(8_000);
  expect(await restoreAndVerify({ adminUrl: target.adminUrl, file })).toEqual(summary);
  const whole = { intact: true, events: summary.events, head: summary.hash };
  expect(await verifyStoredChain(target.url)).toEqual(whole);
  expect(await rebuilt()).toEqual(original);
}, 180_000);

/** The source's read models, as a running system keeps them up. */
async function followed(): Promise<Record<string, unknown[]>> {
  const pool = new pg.Pool({ connectionString: source.url });
  const store = createPostgresEventStore({ pool });
  const projection = runProjection({ store, pool, name: READ_MODELS, project: projectReadModels });
  try {
    expect(await projection.waitFor(await store.head(), 60_000)).toBe(true);
    return await readModelContents(pool);
  } finally {
    await projection.stop();
    await store.close();
    await pool.end();
  }
}

/** The target's, built from what was restored. */
async function rebuilt(): Promise<Record<string, unknown[]>> {
  const pool = new pg.Pool({ connectionString: target.url });
  const store = createPostgresEventStore({ pool, listen: false });
  try {
    expect(Object.values(await readModelContents(pool)).flat()).toEqual([]);
    await rebuildReadModels({ store, adminUrl: target.adminUrl });
    return await readModelContents(pool);
  } finally {
    await store.close();
    await pool.end();
  }
}
