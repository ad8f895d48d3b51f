import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore, runProjection, type Words } from '@tidu/event-store';
import { appendInterleaved, historyOf, registration } from '../../../testing/src/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import { tablesTold } from '../../test/tables-told.js';
import { outdatedFolds } from '../projection/outdated-folds.js';
import { projectReadModels, READ_MODELS } from '../projection/project.js';
import { refoldOutdated } from './refold-outdated.js';

const USCC = '91320214MA1T0A0B2R';

let database: ReadModelDatabase;
let store: EventStore;

beforeEach(async () => {
  database = await readModelDatabase();
  store = createPostgresEventStore({ pool: database.pool });
  await appendInterleaved(store, [
    [registration(USCC, '示例企业')],
    historyOf({ enterprise: USCC, province: '320000', city: '320200', tier: 'basic', phase: 'awarded' })
      .records,
  ]);
});

afterEach(async () => {
  await store.close();
  await database.drop();
});

async function refold(): Promise<Words[]> {
  const told: Words[] = [];
  await refoldOutdated(database.url, (words) => told.push(words));
  return told;
}

it('makes rows of another fold version anew from the events, says so, and leaves rows of its own alone', async () => {
  const { pool } = database;
  expect(await refold()).toEqual([]);
  const live = runProjection({ store, pool, name: READ_MODELS, project: projectReadModels });
  expect(await live.waitFor(await store.head(), 20_000)).toBe(true);
  await live.stop();
  expect(await outdatedFolds(pool)).toEqual([]);
  expect(await refold()).toEqual([]);
  const right = await tablesTold(pool);

  await pool.query(
    `update read_model.enterprise set fold_version = fold_version - 1, name = 'of an older fold'`,
  );
  await pool.query(`update read_model.application set fold_version = fold_version + 1, state = '{}'`);
  expect(await outdatedFolds(pool)).toEqual(['enterprise', 'application']);
  const [before, after, ...more] = await refold();
  expect(before?.en).toContain('(enterprise, application)');
  expect(before?.zh).toContain('正在由事件重建');
  expect(after?.en).toContain(`rebuilt from ${String(await store.head())} events`);
  expect(more).toEqual([]);
  expect(await outdatedFolds(pool)).toEqual([]);
  expect(await tablesTold(pool)).toEqual(right);
});
