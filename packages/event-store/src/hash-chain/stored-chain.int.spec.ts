import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { backupEvents } from '../backup/backup.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { verifyStoredChain } from './stored-chain.js';

/** More than a page. */
const EVENTS = 1_100;

let database: TemporaryDatabase;
let owner: pg.Client;
let folder: string;

beforeEach(async () => {
  database = await createTemporaryDatabase();
  folder = await mkdtemp(join(tmpdir(), 'tidu-stored-'));
  const store = createPostgresEventStore({ connectionString: database.applicationUrl });
  for (const count of [EVENTS - 600, 600])
    await store.append(sampleRecords('sample', count, { a: 1, text: '示例' }), []);
  await store.close();
  owner = new pg.Client({ connectionString: database.adminUrl });
  await owner.connect();
  await owner.query('alter table event_store.events disable trigger only_grows');
});
afterEach(async () => {
  await owner.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const backedUp = () =>
  backupEvents({ databaseUrl: database.applicationUrl, file: join(folder, 'events.jsonl.gz') });

it.each([
  ['a blank', 'data', '{"a": 1,"text":"示例"}'],
  ['a repeated key', 'data', '{"a":2,"a":1,"text":"示例"}'],
  ['keys in another order', 'data', '{"text":"示例","a":1}'],
  ['another escape', 'data', '{"a":1,"text":"示\\u4f8b"}'],
  ['a line feed', 'metadata', null],
])('shows %s slipped into the stored %s, and refuses to back it up', async (_, column, altered) => {
  const { head } = (await verifyStoredChain(database.applicationUrl)) as { head: string };
  expect(await verifyStoredChain(database.applicationUrl)).toEqual({ intact: true, events: EVENTS, head });
  await owner.query(
    `update event_store.events set ${column} = coalesce($1, ${column} || E'\\n') where position = 1050`,
    [altered],
  );
  expect(await verifyStoredChain(database.applicationUrl)).toEqual({
    intact: false,
    events: 1_049,
    brokenAt: 1_050,
  });
  await expect(backedUp()).rejects.toThrow('the hash breaks at position 1050');
  expect(await readdir(folder)).toEqual([]);
});

it('backs up no text that a restore would not bring back to the letter, be its hash right', async () => {
  await owner.query(`update event_store.events set data = '{"a": 1}' where position = ${EVENTS}`);
  await owner.query(
    `update event_store.events e set hash = sha256(
       (select before.hash from event_store.events before where before.position = e.position - 1)
       || convert_to(concat_ws(E'\\n', position, stream, version, id, type, schema_version, recorded_at, metadata, data), 'UTF8'))
     where position = ${EVENTS}`,
  );
  expect(await verifyStoredChain(database.applicationUrl)).toMatchObject({ intact: true });
  await expect(backedUp()).rejects.toThrow(`not canonical at position ${EVENTS}`);
});
