import { expect, it } from '@jest/globals';
import { createPostgresEventStore, type Projection, runProjection } from '@tidu/event-store';
import { appendInterleaved, registration } from '../../test/histories.js';
import { readModelDatabase } from '../../test/read-model-database.js';
import { tablesTold } from '../../test/tables-told.js';
import { projectReadModels, READ_MODELS } from '../projection/project.js';
import { rebuildReadModels } from '../rebuild/rebuild.js';
import { openLog } from './open-log.js';

const NOBODY_THERE =
  'kurrentdb://127.0.0.1:9?tls=false&maxDiscoverAttempts=1&discoveryInterval=1&defaultDeadline=500';

it('is where the installation keeps its events: a rebuild from a log that is not there leaves the read models', async () => {
  const database = await readModelDatabase();
  const inPostgres = createPostgresEventStore({ pool: database.pool });
  await appendInterleaved(inPostgres, [[registration('91320214MA1T0A0B2R', '示例企业')]]);
  const projection: Projection = runProjection({
    store: inPostgres,
    pool: database.pool,
    name: READ_MODELS,
    project: projectReadModels,
  });
  expect(await projection.waitFor(await inPostgres.head(), 10_000)).toBe(true);
  await projection.stop();
  const before = await tablesTold(database.pool);

  const elsewhere = openLog(database.url, { KURRENTDB_URL: NOBODY_THERE });
  await expect(rebuildReadModels({ store: elsewhere, adminUrl: database.url })).rejects.toMatchObject({
    code: 'store-unavailable',
  });
  await elsewhere.close();
  expect(await tablesTold(database.pool)).toEqual(before);

  const here = openLog(database.url, {});
  expect(await rebuildReadModels({ store: here, adminUrl: database.url })).toMatchObject({ events: 1 });
  await here.close();
  await inPostgres.close();
  await database.drop();
}, 30_000);
