import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { startProxy, type Proxy } from '../../test/support/proxy.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

/** Long enough for any answer of a slow machine, short enough to wait for. */
const PATIENCE_MS = 2_000;
/** Read by COPY, and more than fits into the buffers between. */
const LONG_LOG = 2_500;
const TEXT = '示例'.repeat(4_000);

let database: TemporaryDatabase;
let near: EventStore;
let proxy: Proxy;
let pool: pg.Pool;
let far: EventStore;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  near = createPostgresEventStore({ connectionString: database.applicationUrl });
});

afterAll(async () => {
  await near.close();
  await database.drop();
});

beforeEach(async () => {
  proxy = await startProxy(database.applicationUrl);
  pool = new pg.Pool({ connectionString: proxy.url, max: 3, connectionTimeoutMillis: 1_000 });
  far = createPostgresEventStore({ pool, patienceMs: PATIENCE_MS });
});

afterEach(async () => {
  await far.close();
  await pool.end();
  await proxy.stop();
});

describe('where the other side has gone and no connection was closed', () => {
  it('an append goes over a new connection, and is written once', async () => {
    const stream = randomUUID();
    await far.append(sampleRecords(stream), []);
    proxy.fallSilent('those there are');
    const results = await Promise.all([
      far.append(sampleRecords(stream), [{ stream, expect: 1 }]),
      far.append(sampleRecords(randomUUID(), 3), []),
    ]);
    expect(results.map(({ duplicate }) => duplicate)).toEqual([false, false]);
    expect(await near.read(stream)).toHaveLength(2);
    expect(proxy.givenUp()).toBeGreaterThan(0);
  });

  it('a lone append does so too', async () => {
    const stream = randomUUID();
    for (const expect of [0, 1]) await far.append(sampleRecords(stream), [{ stream, expect }]);
    proxy.fallSilent('those there are');
    expect(await far.append(sampleRecords(stream), [{ stream, expect: 2 }])).toMatchObject({
      versions: { [stream]: 3 },
    });
    expect(await near.read(stream)).toHaveLength(3);
  });

  it('an append is refused once patience is at its end where there is no other way either', async () => {
    await far.append(sampleRecords(randomUUID()), []);
    proxy.fallSilent('new ones too');
    const stream = randomUUID();
    await expect(far.append(sampleRecords(stream, 2), [])).rejects.toMatchObject({
      code: 'store-unavailable',
      reason: 'connection',
    });
    expect(await near.read(stream)).toEqual([]);
  });

  it('a reader is told, and reads over another connection the next time', async () => {
    const stream = randomUUID();
    await far.append(sampleRecords(stream), []);
    expect(await far.read(stream)).toHaveLength(1);
    proxy.fallSilent('those there are');
    await expect(far.read(stream)).rejects.toMatchObject({ code: 'store-unavailable', reason: 'connection' });
    await until(() => far.read(stream).then((events) => events.length === 1));
  });

  it('a long log that stops coming is an error, and its reader is given its connection back', async () => {
    while ((await near.head()) < LONG_LOG) await near.append(sampleRecords(randomUUID(), 500, TEXT), []);
    const reading = far.readAll({ after: 0, batchSize: 100 })[Symbol.asyncIterator]();
    expect(await reading.next()).toMatchObject({ done: false });
    proxy.fallSilent('those there are');
    await expect(
      (async () => {
        while ((await reading.next()).done !== true);
      })(),
    ).rejects.toMatchObject({ code: 'store-unavailable', reason: 'connection' });
    expect(await far.head()).toBe(await near.head());
  });

  it('closing ends', async () => {
    const subscription = far.subscribe({ after: await far.head(), handle: () => Promise.resolve() });
    await far.append(sampleRecords(randomUUID()), []);
    proxy.fallSilent('new ones too');
    await subscription.stop();
    await far.close();
    await until(() => proxy.givenUp() > 0);
  });
});
