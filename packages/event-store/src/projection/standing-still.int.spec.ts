import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { postgresCheckpoint } from './checkpoint.js';
import { standingStill } from './standing-still.js';

let database: TemporaryDatabase;
let pool: pg.Pool;
let store: EventStore;

beforeEach(async () => {
  database = await createTemporaryDatabase();
  pool = new pg.Pool({ connectionString: database.applicationUrl, max: 2 });
  store = createPostgresEventStore({ pool, listen: false });
});
afterEach(async () => {
  await store.close();
  await pool.end();
  await database.drop();
});

const AFTER_MS = 30_000;
const inAMinute = (): Date => new Date(Date.now() + 2 * AFTER_MS);
const asked = (now: Date): ReturnType<typeof standingStill> =>
  standingStill({ pool, store, names: ['reader'], afterMs: AFTER_MS, now });

describe('a reader stands still', () => {
  it('where it never ran, once an event has waited for it long enough', async () => {
    expect(await asked(inAMinute())).toEqual([]);
    await store.append(sampleRecords('sample', 2), []);
    expect(await asked(new Date())).toEqual([]);
    const [first] = await store.read('sample');
    expect(await asked(inAMinute())).toEqual([{ name: 'reader', position: 0, since: first?.recordedAt }]);
  });

  it('where it stopped on the way, whatever its name, and not where it moved a moment ago or is at the head', async () => {
    const { position } = await store.append(sampleRecords('sample', 3), []);
    await postgresCheckpoint(pool, 'reader').save(position);
    expect(await asked(inAMinute())).toEqual([]);
    await postgresCheckpoint(pool, 'another').save(position - 1);
    expect(await asked(new Date())).toEqual([]);
    expect(await asked(inAMinute())).toMatchObject([{ name: 'another', position: position - 1 }]);
  });

  it('where its position is another log’s', async () => {
    const { position } = await store.append(sampleRecords('sample'), []);
    await postgresCheckpoint(pool, 'reader').save(position + 1_000);
    expect(await asked(inAMinute())).toEqual([{ name: 'reader', position: position + 1_000, since: null }]);
  });
});
