import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { openStores } from '../../test/support/postgres-stores.js';
import { closeAll, storeOf, type Stores } from '../../test/support/stores.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

const WRITERS = 32;
const SNAPSHOTS = 150;

let database: TemporaryDatabase;
let stores: Stores;
let reader: EventStore;
let admin: pg.Client;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  stores = openStores(database.applicationUrl);
  reader = createPostgresEventStore({ connectionString: database.applicationUrl });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await closeAll(stores);
  await reader.close();
  await admin.end();
  await database.drop();
});

/** In stores with a connection each, so that what comes later may be committed earlier where nothing forbids it. */
async function writeUntil(isEnough: () => boolean): Promise<void> {
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      const stream = randomUUID();
      let version = 0;
      for (let append = 0; !isEnough(); append += 1) {
        const records = sampleRecords(stream, 1 + (append % 2));
        const checks = writer % 3 === 0 ? [] : [{ stream, expect: version }];
        await storeOf(stores, writer).append(records, checks);
        version += records.length;
      }
    }),
  );
}

/** Looks at the log as it is at one moment after another, until it has been seen at so many lengths. */
async function lookUntil(isOver: () => boolean): Promise<void> {
  const seen = new Set<number>();
  while (seen.size < SNAPSHOTS && !isOver()) {
    const { rows } = await admin.query<{ events: number; last: number }>(
      'select count(*)::int as events, coalesce(max(position), 0)::int as last from event_store.events',
    );
    const { last = 0 } = rows[0] ?? {};
    expect(rows).toEqual([{ events: last, last }]);
    seen.add(last);
  }
}

describe('while 32 writers append over four connections', () => {
  it('no subscriber is handed an event before the one before it, and no snapshot has a gap', async () => {
    const failures: unknown[] = [];
    let last = 0;
    const subscription = reader.subscribe({
      after: 0,
      pollMs: 1,
      handle: (events) => {
        for (const event of events) {
          expect(event.position).toBe(last + 1);
          last = event.position;
        }
        return Promise.resolve();
      },
      onFailure: (error) => failures.push(error),
    });
    let over = false;
    const end = (): void => void (over = true);
    await Promise.all([writeUntil(() => over).finally(end), lookUntil(() => over).finally(end)]);
    const head = await reader.head();
    await until(() => last === head || failures.length > 0);
    await subscription.stop();
    expect(failures).toEqual([]);
    expect(head).toBeGreaterThanOrEqual(SNAPSHOTS - 1);
  });
});
