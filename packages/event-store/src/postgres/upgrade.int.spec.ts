import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createEmptyDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { prepareAppend } from '../port/prepared-append.js';
import { APPEND_BATCH, encodeBatch } from './batch.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';
import { migrateEventStore, runMigrations, shippedMigrations } from './migrate.js';

/** From this one on the batch function is told whether there is a crowd, and says whether there was. */
const IN_A_CROWD = 4;
const APPEND_BEFORE_CROWDS =
  'select outcomes from event_store.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)';

const shipped = await shippedMigrations();

let database: TemporaryDatabase;
let admin: pg.Client;

beforeEach(async () => {
  database = await createEmptyDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterEach(async () => {
  await admin.end();
  await database.drop();
});

describe('a log written at an earlier version of the schema', () => {
  it.each(shipped.map(({ name, number }) => [name, number] as const))(
    'goes on after the upgrade from %s: place, versions, ids, commands and chain',
    async (_, number) => {
      await runMigrations(admin, shipped.slice(0, number));
      const [stream, commandId] = [randomUUID(), randomUUID()];
      const [old, others] = [sampleRecords(stream, 3), sampleRecords(randomUUID())];
      const values = encodeBatch([
        prepareAppend(old, [{ stream, expect: 0 }], { commandId, fingerprint: 'f' }),
        prepareAppend(others, []),
      ]);
      if (number < IN_A_CROWD) await admin.query(APPEND_BEFORE_CROWDS, values);
      else await admin.query(APPEND_BATCH.text, [...values, true]);

      await migrateEventStore(database.adminUrl, { applicationRole: database.role });
      const store = createPostgresEventStore({ connectionString: database.applicationUrl });
      expect(await store.head()).toBe(4);
      expect((await store.read(stream)).map((event) => event.id)).toEqual(old.map(({ event }) => event.id));
      const first = { position: 3, versions: { [stream]: 3 }, duplicate: true };
      const command = { commandId, fingerprint: 'f' };
      expect(await store.append(sampleRecords(stream), [], command)).toEqual(first);
      expect(await store.append(old, [{ stream, expect: 0 }])).toEqual(first);
      await expect(store.append(sampleRecords(stream), [{ stream, expect: 2 }])).rejects.toMatchObject({
        failures: [{ stream, expected: 2, actual: 3 }],
      });
      for (const version of [3, 4, 5])
        expect(await store.append(sampleRecords(stream), [{ stream, expect: version }])).toEqual({
          position: version + 2,
          versions: { [stream]: version + 1 },
          duplicate: false,
        });
      expect(await store.append(sampleRecords(stream, 2), [])).toMatchObject({ position: 9 });
      expect(await verifyChain(store)).toMatchObject({ intact: true, events: 9 });
      await store.close();
    },
  );
});
