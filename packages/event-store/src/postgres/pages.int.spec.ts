import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleRecords } from '../../test/support/events.js';
import { removeEvent } from '../../test/support/remove-event.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { type EventStore, type ReadAllOptions } from '../port/event-store.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

const MISSING = 7;

let database: TemporaryDatabase;
let store: EventStore;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  store = createPostgresEventStore({ connectionString: database.applicationUrl });
  await store.append(sampleRecords('short', 20), []);
  await removeEvent(database.adminUrl, MISSING);
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

/** What was handed over, before the reading failed where it did. */
async function positions(reading: ReadAllOptions): Promise<{ read: number[]; failure: unknown }> {
  const read: number[] = [];
  try {
    for await (const events of store.readAll(reading)) read.push(...events.map((event) => event.position));
    return { read, failure: null };
  } catch (failure) {
    return { read, failure };
  }
}

describe.each([3, 1_000])('a short log, read in batches of %i, where an event is missing', (batchSize) => {
  it.each([undefined, MISSING, MISSING + 1])(
    'is refused, and nothing from behind the gap is handed over: limit %p',
    async (limit) => {
      expect(await positions({ after: 0, batchSize, ...(limit === undefined ? {} : { limit }) })).toEqual({
        read: [],
        failure: expect.objectContaining({
          code: 'corrupt',
          message: expect.stringContaining(`position ${MISSING} is missing`),
        }),
      });
    },
  );

  it('is read up to the gap, and from behind it', async () => {
    expect(await positions({ after: 0, limit: MISSING - 1, batchSize })).toEqual({
      read: [1, 2, 3, 4, 5, 6],
      failure: null,
    });
    expect(await positions({ after: MISSING, limit: 4, batchSize })).toEqual({
      read: [8, 9, 10, 11],
      failure: null,
    });
  });
});
