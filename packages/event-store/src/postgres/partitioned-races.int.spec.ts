import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { race, RACERS } from '../../test/conformance/race.js';
import { partition, PARTITION_SIZE } from '../../test/partitioning/partition.js';
import { expectEachOnce } from '../../test/races/each-once.js';
import { racesInLine } from '../../test/races/lined-up.races.js';
import { sampleRecords } from '../../test/support/events.js';
import { openStores } from '../../test/support/postgres-stores.js';
import { closeAll, storeOf, type Stores } from '../../test/support/stores.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';

let database: TemporaryDatabase;
let stores: Stores;

async function openPartitioned(written: number, ahead: number): Promise<void> {
  database = await createTemporaryDatabase();
  stores = openStores(database.applicationUrl);
  await stores[0].append(sampleRecords(randomUUID(), written), []);
  await partition(database, ahead);
}

async function close(): Promise<void> {
  await closeAll(stores);
  await database.drop();
}

describe('of several processes who write a log partitioned by position, which no unique index spans,', () => {
  beforeAll(() => openPartitioned(PARTITION_SIZE - 10, 3));
  afterAll(close);
  racesInLine(() => ({ adminUrl: database.adminUrl, stores }));
});

describe('a log partitioned by position', () => {
  afterEach(close);

  it('holds everything once after several processes wrote it at the same time, over several partitions', async () => {
    await openPartitioned(PARTITION_SIZE - 10, 8);
    const contested = randomUUID();
    for (let version = 0; version < 8; version += 1) {
      const check = [{ stream: contested, expect: version }];
      const [winners] = await Promise.all([
        race(
          stores,
          Array.from({ length: RACERS }, () => (store) => store.append(sampleRecords(contested), check)),
        ),
        ...Array.from({ length: RACERS }, (_, turn) =>
          storeOf(stores, turn).append(sampleRecords(randomUUID(), 4), []),
        ),
      ]);
      expect(winners).toBe(1);
    }
    expect(await stores[0].head()).toBe(PARTITION_SIZE - 10 + 8 * (1 + 4 * RACERS));
    await expectEachOnce(database.adminUrl, stores[0]);
  });

  it('refuses what has no partition, writes none of it, and goes on where it was once there is one', async () => {
    await openPartitioned(1, 1);
    const last = 2 * PARTITION_SIZE;
    const [store] = stores;
    const stream = randomUUID();
    await store.append(sampleRecords(stream, last - 3), []);
    const refused = { code: 'store-unavailable', reason: 'failed' };
    const commandId = randomUUID();
    const tooMany = sampleRecords(stream, 3);
    await expect(store.append(tooMany, [], { commandId })).rejects.toMatchObject(refused);
    expect(await store.findCommand(commandId)).toBeNull();
    const answers = await Promise.allSettled(
      Array.from({ length: RACERS }, (_, turn) =>
        storeOf(stores, turn).append(sampleRecords(randomUUID()), []),
      ),
    );
    const refusals = answers.filter((answer) => answer.status === 'rejected');
    expect(refusals).toHaveLength(RACERS - 2);
    for (const { reason } of refusals) expect(reason).toMatchObject(refused);
    expect(await store.head()).toBe(last);
    expect(await store.read(stream)).toHaveLength(last - 3);
    await expectEachOnce(database.adminUrl, store);

    await addPartition(last + 1);
    expect(await store.append(tooMany, [], { commandId })).toMatchObject({
      position: last + 3,
      versions: { [stream]: last },
      duplicate: false,
    });
    await expectEachOnce(database.adminUrl, store);
  });
});

async function addPartition(from: number): Promise<void> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`create table event_store.added (like event_store.events_1 including all);
    alter table event_store.events attach partition event_store.added for values from (${from}) to (${from + PARTITION_SIZE})`);
  await admin.end();
}
