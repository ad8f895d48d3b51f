import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RecordedEvent } from '@tidu/event-store';
import { readConfiguration } from '@tidu/platform';
import pg from 'pg';
import {
  type MigratedDatabase,
  migratedDatabase,
} from '../../../../packages/testing/src/migrated-database.js';
import { loadEvents } from './load.js';

const NOBODY_THERE =
  'kurrentdb://127.0.0.1:9?tls=false&maxDiscoverAttempts=1&discoveryInterval=1&defaultDeadline=500';

const event: RecordedEvent = {
  stream: 'sample-1',
  version: 1,
  position: 1,
  id: '00000000-0000-4000-8000-000000000001',
  type: 'sample.happened',
  schemaVersion: 1,
  data: { note: '示例' },
  metadata: { actor: 'sample', role: 'system', at: '2026-03-01T00:00:00.000Z' },
  hash: '',
  recordedAt: '2026-03-01T00:00:00.000Z',
};

let database: MigratedDatabase;

beforeAll(async () => {
  database = await migratedDatabase();
});
afterAll(() => database.drop());

async function eventsInPostgres(): Promise<number> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  const { rows } = await client.query<{ events: number }>(
    'select count(*)::int as events from event_store.events',
  );
  await client.end();
  return rows[0]?.events ?? 0;
}

it('the demo goes into the log that is configured, and into no other where that one is not there', async () => {
  const needed = { DATABASE_URL: database.url, TIDU_DATA: '/nowhere' };
  const inKurrent = readConfiguration({ ...needed, KURRENTDB_URL: NOBODY_THERE });
  await expect(loadEvents(inKurrent, [event])).rejects.toMatchObject({ code: 'store-unavailable' });
  expect(await eventsInPostgres()).toBe(0);
  await loadEvents(readConfiguration(needed), [event]);
  await loadEvents(readConfiguration(needed), [event]);
  expect(await eventsInPostgres()).toBe(1);
}, 30_000);
