import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createEmptyDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { prepareAppend } from '../port/prepared-append.js';
import { APPEND_BATCH, encodeBatch } from './batch.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';
import { migrateEventStore, runMigrations, shippedMigrations } from './migrate.js';

const BEFORE_THE_LOG_ALONE = 4;

describe('a log written when versions and head had tables of their own', () => {
  it('goes on after the upgrade: place, versions, commands and chain', async () => {
    const database = await createEmptyDatabase();
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await runMigrations(admin, (await shippedMigrations()).slice(0, BEFORE_THE_LOG_ALONE));
    const [stream, commandId] = [randomUUID(), randomUUID()];
    const old = prepareAppend(sampleRecords(stream, 3), [{ stream, expect: 0 }], { commandId });
    const values = encodeBatch([old, prepareAppend(sampleRecords(randomUUID()), [])]);
    await admin.query(APPEND_BATCH.text, [...values, true]);
    await admin.end();

    await migrateEventStore(database.adminUrl, { applicationRole: database.role });
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    expect(await store.head()).toBe(4);
    expect(await store.append(sampleRecords(stream), [], { commandId })).toMatchObject({
      position: 3,
      versions: { [stream]: 3 },
      duplicate: true,
    });
    await expect(store.append(sampleRecords(stream), [{ stream, expect: 2 }])).rejects.toMatchObject({
      failures: [{ stream, expected: 2, actual: 3 }],
    });
    expect(await store.append(sampleRecords(stream), [{ stream, expect: 3 }])).toMatchObject({
      position: 5,
      versions: { [stream]: 4 },
    });
    expect(await verifyChain(store)).toMatchObject({ intact: true, events: 5 });
    await store.close();
    await database.drop();
  });
});
