import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { eventStoreConforms } from '../../test/conformance/conformance.js';
import { partition } from '../../test/partitioning/partition.js';
import { sampleEvent, sampleRecords } from '../../test/support/events.js';
import { openStores } from '../../test/support/postgres-stores.js';
import { closeAll } from '../../test/support/stores.js';
import { createTemporaryDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

eventStoreConforms({
  name: 'The PostgreSQL adapter on a log partitioned by position',
  async open() {
    const database = await createTemporaryDatabase();
    const stores = openStores(database.applicationUrl);
    await stores[0].append(sampleRecords(randomUUID(), 30), []);
    await partition(database, 60);
    return {
      stores,
      async dispose() {
        await closeAll(stores);
        await database.drop();
      },
    };
  },
});

describe('a log partitioned while it is used', () => {
  it('keeps what was written, knows event and command ids over all partitions, and cannot be changed', async () => {
    const database = await createTemporaryDatabase();
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    const [stream, commandId] = [randomUUID(), randomUUID()];
    const old = sampleRecords(stream);
    const first = await store.append(old, [{ stream, expect: 0 }], { commandId });
    await partition(database, 4);
    await store.append(sampleRecords(stream, 250), [{ stream, expect: 1 }]);

    expect(await store.append(old, [{ stream, expect: 0 }])).toEqual({ ...first, duplicate: true });
    const { event } = old[0] ?? { event: sampleEvent() };
    const elsewhere = randomUUID();
    await expect(
      store.append([{ stream: elsewhere, event }], [{ stream: elsewhere, expect: 0 }]),
    ).rejects.toMatchObject({ code: 'duplicate-event' });
    expect(await store.append(sampleRecords(stream), [], { commandId })).toEqual({
      ...first,
      duplicate: true,
    });
    expect(await store.read(stream)).toHaveLength(251);
    expect(await verifyChain(store)).toMatchObject({ intact: true, events: 251 });

    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    const { rows } = await admin.query<{ partitions: number }>(
      'select count(distinct tableoid)::int as partitions from event_store.events',
    );
    expect(rows).toEqual([{ partitions: 3 }]);
    for (const table of ['events', 'events_1', 'events_2'])
      await expect(admin.query(`delete from event_store.${table}`)).rejects.toMatchObject({ code: 'ES001' });
    await admin.end();
    await store.close();
    await database.drop();
  });
});
