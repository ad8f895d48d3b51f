import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createPostgresEventStore, waitForCheckpoint } from '@tidu/event-store';
import { projectReadModels, READ_MODELS, readModelTables } from '@tidu/read-models';
import pg from 'pg';
import { DEMO_PASSWORD } from '../src/accounts/names.js';
import { Cast } from '../src/story/cast.js';
import { play } from '../src/story/play.js';
import { sampleNamed } from './support/drafts.js';
import { readModelContents } from './support/read-model-contents.js';
import { startTidu, type Tidu } from './support/tidu.js';

let tidu: Tidu;
beforeAll(async () => {
  tidu = await startTidu({ factories: true });
}, 180_000);
afterAll(() => tidu.stop(), 30_000);

it('rebuilds from the events what the live read models say, over the whole demo and a story played on it', async () => {
  const { url, databaseUrl } = tidu.instance;
  const cast = new Cast({ url }, DEMO_PASSWORD);
  const story = await sampleNamed('pioneer-cultivated-then-accepted');
  const { problems } = await play(story, { cast, run: 'rebuild', onStep: () => undefined });
  expect(problems).toEqual([]);

  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const store = createPostgresEventStore({ pool, listen: false });
  const client = await pool.connect();
  try {
    const head = await store.head();
    expect(await waitForCheckpoint(pool, READ_MODELS, head, 30_000)).toBe(true);
    const live = await readModelContents(client);
    await client.query('begin');
    await client.query(`truncate ${readModelTables.join(', ')}`);
    for await (const batch of store.readAll({ after: 0, batchSize: 173 }))
      await projectReadModels(client, batch);
    const rebuilt = await readModelContents(client);
    await client.query('rollback');

    expect(Object.values(live).every((rows) => rows.length > 0)).toBe(true);
    expect(live['read_model.application']?.length).toBeGreaterThan(300);
    expect(rebuilt).toEqual(live);
  } finally {
    client.release();
    await store.close();
    await pool.end();
  }
}, 180_000);
