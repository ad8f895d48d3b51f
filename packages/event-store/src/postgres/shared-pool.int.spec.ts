import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

let database: TemporaryDatabase;

beforeAll(async () => {
  database = await createTemporaryDatabase();
});

afterAll(() => database.drop());

it.each(['a word', 'a function'])(
  'is appended over and listened over where the pool was given its password as %s',
  async (what) => {
    const { hostname, port, username, password, pathname } = new URL(database.applicationUrl);
    const pool = new pg.Pool({
      host: hostname,
      port: Number(port),
      user: username,
      database: pathname.slice(1),
      password: what === 'a word' ? password : () => Promise.resolve(password),
    });
    const store = createPostgresEventStore({ pool, patienceMs: 500 });
    const other = createPostgresEventStore({ connectionString: database.applicationUrl });
    let seen = await store.head();
    const subscription = store.subscribe({
      after: seen,
      pollMs: 60_000,
      handle: (events) => {
        seen = events.at(-1)?.position ?? seen;
        return Promise.resolve();
      },
    });
    await store.append(sampleRecords(randomUUID()), []);
    const { position } = await other.append(sampleRecords(randomUUID()), []);
    await until(() => seen === position);
    await subscription.stop();
    await Promise.all([store.close(), other.close()]);
    await pool.end();
  },
);
