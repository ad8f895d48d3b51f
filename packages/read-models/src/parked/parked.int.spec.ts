import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore, listParked, runProjection } from '@tidu/event-store';
import { appendInterleaved, historyOf, registration } from '../../../testing/src/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import { tablesTold } from '../../test/tables-told.js';
import { projectReadModels, READ_MODELS } from '../projection/project.js';
import { rebuildReadModels } from '../rebuild/rebuild.js';
import { retryAndTell, tellParked } from './parked.js';

const USCC = '91320214MA1T0A0B2R';
const place = { enterprise: USCC, province: '320000', city: '320200' };

let database: ReadModelDatabase;
let store: EventStore;

beforeEach(async () => {
  database = await readModelDatabase();
  store = createPostgresEventStore({ pool: database.pool });
  await appendInterleaved(store, [
    [registration(USCC, '示例企业')],
    historyOf({ ...place, tier: 'basic', phase: 'awarded' }).records,
    historyOf({ ...place, tier: 'advanced', phase: 'in-review' }).records,
  ]);
});

afterEach(async () => {
  await store.close();
  await database.drop();
});

it('shows what the read models could not take and, once mended and retried, they say what a rebuild says', async () => {
  const { pool, url } = database;
  expect(await tellParked(pool)).toEqual({
    zh: '没有搁置的事件，读模型完整。',
    en: 'No event is parked; the read models are complete.',
  });
  await pool.query(`alter table read_model.application add constraint spoilt check (phase <> 'submitted')`);
  const live = runProjection({ store, pool, name: READ_MODELS, project: projectReadModels, batchSize: 1 });
  expect(await live.waitFor(await store.head(), 20_000)).toBe(true);
  await live.stop();

  const parked = await listParked(pool, READ_MODELS);
  const streams = [...new Set(parked.map((event) => event.stream))];
  expect(streams).toHaveLength(2);
  expect(parked.length).toBeGreaterThan(2);
  const { zh, en } = await tellParked(pool);
  expect(zh).toContain(`已搁置 ${String(parked.length)} 个事件`);
  expect(en.split('\n').slice(1)).toEqual(
    parked.map((event) => expect.stringContaining(`${String(event.position)}  ${event.stream}  `)),
  );
  expect(en).toContain('violates check constraint "spoilt"');
  expect(en).toContain('behind a parked event');

  const again = await retryAndTell(store, pool);
  expect(again.refused).toBe(2);
  expect(again.zh).toBe('已补入 0 个事件。2 个流仍被拒绝，自该事件起继续搁置。');
  expect(again.en).toContain('violates check constraint "spoilt"');
  expect(await listParked(pool, READ_MODELS)).toEqual(parked);

  await pool.query('alter table read_model.application drop constraint spoilt');
  const [first] = streams;
  const ofFirst = parked.filter((event) => event.stream === first).length;
  expect(await retryAndTell(store, pool, first)).toMatchObject({
    refused: 0,
    zh: `已补入 ${String(ofFirst)} 个事件。`,
  });
  expect(await listParked(pool, READ_MODELS)).toHaveLength(parked.length - ofFirst);
  expect(await retryAndTell(store, pool)).toMatchObject({ refused: 0 });
  expect((await tellParked(pool)).en).toBe('No event is parked; the read models are complete.');

  const retried = await tablesTold(pool);
  await rebuildReadModels({ store, adminUrl: url });
  expect(await tablesTold(pool)).toEqual(retried);
}, 60_000);
