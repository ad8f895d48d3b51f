import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleEvent } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { createSubjectVault, type SealedValue, type SubjectVault } from '../sealing/subject-vault.js';
import { backupEvents } from './backup.js';
import { backupKeys } from './backup-keys.js';
import { restoreAndVerify } from './restore-and-verify.js';
import { restoreKeys } from './restore-keys.js';

const masterKeys = { 'AES-256-GCM': randomBytes(32), 'SM4-GCM': randomBytes(16) };
const person = { name: '张三（示例）' };

interface Place {
  database: TemporaryDatabase;
  pool: pg.Pool;
  vault: SubjectVault;
}

let source: Place;
let target: Place;
let folder: string;
let file: string;

beforeEach(async () => {
  [source, target] = [await place(), await place()];
  folder = await mkdtemp(join(tmpdir(), 'tidu-keys-'));
  file = join(folder, 'keys.jsonl.gz');
});
afterEach(async () => {
  for (const { pool, database } of [source, target]) {
    await pool.end();
    await database.drop();
  }
  await rm(folder, { recursive: true });
});

async function place(): Promise<Place> {
  const database = await createTemporaryDatabase();
  const pool = new pg.Pool({ connectionString: database.applicationUrl });
  return { database, pool, vault: createSubjectVault({ pool, masterKeys, algorithm: 'AES-256-GCM' }) };
}

const backUp = (to = file) => backupKeys({ databaseUrl: source.database.applicationUrl, file: to });
const restore = (from = file) => restoreKeys({ adminUrl: target.database.adminUrl, file: from });

it('open what was sealed, after the events are restored and then the keys', async () => {
  const sealed = await source.vault.seal(randomUUID(), person);
  const store = createPostgresEventStore({ pool: source.pool });
  await store.append([{ stream: 'sample', event: sampleEvent({ data: { contact: sealed } }) }], []);
  await store.close();
  const events = join(folder, 'events.jsonl.gz');
  await backupEvents({ databaseUrl: source.database.applicationUrl, file: events });
  expect(await backUp()).toEqual({ keys: 1, destroyed: 0 });

  await restoreAndVerify({ adminUrl: target.database.adminUrl, file: events });
  const restored = createPostgresEventStore({ pool: target.pool });
  const { contact } = (await restored.read('sample'))[0]?.data as { contact: SealedValue };
  await restored.close();
  expect(await target.vault.open(contact)).toBeNull();
  expect(await restore()).toEqual({ added: 1, destroyed: 0, differing: 0 });
  expect(await target.vault.open(contact)).toEqual(person);
  expect(await restore()).toEqual({ added: 0, destroyed: 0, differing: 0 });
});

it('stay destroyed where the target or any of the files says so', async () => {
  const [erasedThere, erasedHere] = [randomUUID(), randomUUID()];
  const [first, second] = [
    await source.vault.seal(erasedThere, person),
    await source.vault.seal(erasedHere, person),
  ];
  const older = join(folder, 'older.gz');
  await backUp(older);
  await restore(older);
  expect(await target.vault.open(second)).toEqual(person);

  await source.vault.erase(erasedThere);
  await target.vault.erase(erasedHere);
  expect(await backUp()).toEqual({ keys: 1, destroyed: 1 });
  expect(await restore()).toEqual({ added: 0, destroyed: 1, differing: 0 });
  await restore(older);
  for (const sealed of [first, second]) {
    expect(await target.vault.open(sealed)).toBeNull();
    await expect(target.vault.seal(sealed.subject, person)).rejects.toMatchObject({ code: 'subject-erased' });
  }
});

it('carry the mark of a destroyed key to a target that never had it', async () => {
  const subject = randomUUID();
  await source.vault.seal(subject, person);
  await source.vault.erase(subject);
  await backUp();
  expect(await restore()).toEqual({ added: 1, destroyed: 0, differing: 0 });
  await expect(target.vault.seal(subject, person)).rejects.toMatchObject({ code: 'subject-erased' });
});

it('leave a key alone that the target has made for the same person, and count it', async () => {
  const subject = randomUUID();
  await source.vault.seal(subject, person);
  const sealed = await target.vault.seal(subject, person);
  await backUp();
  expect(await restore()).toEqual({ added: 0, destroyed: 0, differing: 1 });
  expect(await target.vault.open(sealed)).toEqual(person);
});

it('are in one file, that of the last run, which its owner alone can read', async () => {
  const subject = randomUUID();
  await source.vault.seal(subject, person);
  await writeFile(file, 'an older one');
  await chmod(file, 0o644);
  await writeFile(`${file}.unfinished`, 'left by a run that was killed');
  await chmod(`${file}.unfinished`, 0o644);
  await backUp();
  await source.vault.erase(subject);
  await backUp();
  expect(await readdir(folder)).toEqual(['keys.jsonl.gz']);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const [, line = ''] = gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n');
  expect(JSON.parse(line)).toMatchObject({ subject, wrappedKey: null });
});

it('come over every page and whole: more than are read and written at once', async () => {
  const subjects = Array.from({ length: 2_001 }, () => randomUUID());
  await source.pool.query(
    `insert into event_store.subject_keys (subject, algorithm, wrapped_key)
       select s, 'AES-256-GCM', sha512(s::bytea) from unnest($1::text[]) s`,
    [subjects],
  );
  expect(await backUp()).toEqual({ keys: 2_001, destroyed: 0 });
  expect(await restore()).toEqual({ added: 2_001, destroyed: 0, differing: 0 });
  const all = `select subject, algorithm, wrapped_key, destroyed_at, date_trunc('milliseconds', created_at) as created_at
    from event_store.subject_keys order by subject`;
  expect((await target.pool.query(all)).rows).toEqual((await source.pool.query(all)).rows);
});

it.each<[string, string, (text: string) => string]>([
  ['altered', 'another digest', (text) => text.replace('"subject":"', '"subject":"x')],
  ['of events', 'its format is tidu-events', (text) => text.replace('tidu-keys', 'tidu-events')],
  ['cut short', 'cut short', (text) => text.split('\n').slice(0, 2).join('\n')],
])('are not taken from a file that is %s', async (_, reason, spoil) => {
  await source.vault.seal(randomUUID(), person);
  await backUp();
  await writeFile(file, gzipSync(spoil(gunzipSync(await readFile(file)).toString('utf8'))));
  await expect(restore()).rejects.toThrow(reason);
  expect((await target.pool.query('select from event_store.subject_keys')).rowCount).toBe(0);
});
