import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { backupEvents } from './backup.js';
import { restoreAndVerify } from './restore-and-verify.js';

let source: TemporaryDatabase;
let target: TemporaryDatabase;
let folder: string;
let file: string;
const commandId = randomUUID();

beforeAll(async () => {
  [source, target] = [await createTemporaryDatabase(), await createTemporaryDatabase()];
  folder = await mkdtemp(join(tmpdir(), 'tidu-backup-'));
  file = join(folder, 'events.jsonl.gz');
  const store = createPostgresEventStore({ connectionString: source.applicationUrl });
  for (let index = 0; index < 20; index += 1)
    await store.append(sampleRecords(`sample-${index % 7}`, 101), []);
  await store.append(
    sampleRecords('sample-0', 2, { '\u0000\\': 1e21, text: '行\u2028段\u2029换\u0085行' }),
    [],
    { commandId, fingerprint: 'f' },
  );
  await store.close();
});

afterAll(async () => {
  await source.drop();
  await target.drop();
  await rm(folder, { recursive: true });
});

async function rowsOf(database: TemporaryDatabase): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  const { rows: events } = await client.query('select * from event_store.events order by position');
  const { rows: commands } = await client.query('select * from event_store.commands order by command_id');
  await client.end();
  return [events, commands];
}

it('restores every event and command to the letter, once, and what is appended then goes on from there', async () => {
  const summary = await backupEvents({ databaseUrl: source.applicationUrl, file });
  expect(summary).toMatchObject({ events: 2_022, commands: 1 });
  expect(await restoreAndVerify({ adminUrl: target.adminUrl, file })).toEqual(summary);
  expect(await rowsOf(target)).toEqual(await rowsOf(source));
  await expect(restoreAndVerify({ adminUrl: target.adminUrl, file })).rejects.toThrow('already holds events');

  const store = createPostgresEventStore({ connectionString: target.applicationUrl });
  const again = await store.append(sampleRecords('sample-0'), [], { commandId, fingerprint: 'f' });
  expect(again).toMatchObject({ duplicate: true, position: 2_022 });
  await store.append(sampleRecords('sample-0'), [{ stream: 'sample-0', expect: 305 }]);
  expect(await verifyChain(store)).toMatchObject({ intact: true, events: 2_023 });
  await store.close();
});
