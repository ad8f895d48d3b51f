import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createInMemoryEventStore, createPostgresEventStore, followLog } from '@tidu/event-store';
import { readModelDatabase } from '../../test/read-model-database.js';
import { openLog } from './open-log.js';

const NOBODY_THERE =
  'kurrentdb://127.0.0.1:9?tls=false&maxDiscoverAttempts=1&discoveryInterval=1&defaultDeadline=500';

let database: Awaited<ReturnType<typeof readModelDatabase>>;

beforeEach(async () => {
  database = await readModelDatabase();
});
afterEach(() => database.drop());

const followed = async (): Promise<unknown[]> =>
  (await database.pool.query<{ identity: string }>('select identity from event_store.followed_log')).rows;

it('is opened again and again where it is the one the read models were begun with', async () => {
  const log = { kurrentUrl: null, pool: database.pool, listen: false };
  const first = await openLog(log);
  const identity = await first.identity();
  await first.close();
  const second = await openLog(log);
  expect(await second.identity()).toBe(identity);
  expect(await followed()).toEqual([{ identity }]);
  await second.close();
});

it('is refused where the read models were begun with another one, which stays the one they follow', async () => {
  const another = createInMemoryEventStore();
  await followLog(database.pool, another);
  await expect(openLog({ kurrentUrl: null, pool: database.pool, listen: false })).rejects.toMatchObject({
    code: 'other-log',
    message: expect.stringMatching(/另一事件库.*KURRENTDB_URL.*another event log.*TIDU_DATA/),
  });
  expect(await followed()).toEqual([{ identity: await another.identity() }]);
  await another.close();
});

it('binds the read models to nothing where it does not answer', async () => {
  const nobody = openLog({ kurrentUrl: NOBODY_THERE, pool: database.pool, listen: false });
  await expect(nobody).rejects.toMatchObject({ code: 'store-unavailable' });
  expect(await followed()).toEqual([]);
  const here = createPostgresEventStore({ pool: database.pool });
  await followLog(database.pool, here);
  expect(await followed()).toEqual([{ identity: await here.identity() }]);
  await here.close();
}, 30_000);
