import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createPostgresEventStore, type EventStore, verifyChain } from '@tidu/event-store';
import { until } from '../../../../packages/testing/src/until.js';
import { asking } from '../../test/support/asking.js';
import { recordNotice } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const ERASE = fileURLToPath(new URL('../../../../packages/event-store/dist/bin/erase.js', import.meta.url));
const objector = { name: '张三（示例）', contact: '000-0000-0000', idDocumentLast4: '000X' };
let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
let noticeId: string;
let applicationId: string;

beforeAll(async () => {
  api = await runningApi();
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  ({ noticeId, applicationId } = await recordNotice(store));
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

/** Files an objection; returns its id and the pseudonymous id of who objects. */
async function object(): Promise<{ objectionId: unknown; subject: string }> {
  const { body } = await ask('POST', `public/notices/${noticeId}/objections`, {
    body: { applicationId, objector, signed: true, statement: '产线数据与实际不符' },
    headers: { 'idempotency-key': randomUUID() },
  });
  const filed = (await store.read(`notice-${noticeId}`)).at(-1);
  const { subject } = (filed?.data as { objector: { subject: string } }).objector;
  return { objectionId: body['objectionId'], subject };
}

async function erase(...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATABASE_ADMIN_URL: api.admin.options.connectionString };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [ERASE, ...args], { env });
    return { code: 0, said: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr };
  }
}

async function objectorsTold(): Promise<unknown> {
  const cookie = await api.signIn(await api.account({ role: 'province', region: '320000' }));
  return (await ask('GET', `public-notices/${noticeId}/objectors`, { cookie })).body;
}

/** A connection of somebody else in the same database, such as one that counts a large table for minutes. */
async function inTransaction(question: string): Promise<{ end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: api.admin.options.connectionString });
  client.on('error', () => undefined); // a test that fails leaves it to be ended with the database
  await client.connect();
  await client.query('begin isolation level repeatable read');
  await client.query(question);
  return { end: () => client.end() };
}

async function wrappedKeyOf(subject: string): Promise<Buffer> {
  const { rows } = await api.admin.query<{ wrapped_key: Buffer }>(
    'select wrapped_key from event_store.subject_keys where subject = $1',
    [subject],
  );
  const key = rows[0]?.wrapped_key;
  if (key === undefined) throw new Error(`no key of ${subject}`);
  return key;
}

/** The table's file as it is on the disk. */
async function tableFile(): Promise<Buffer> {
  await api.admin.query('checkpoint');
  const { rows } = await api.admin.query<{ bytes: Buffer }>(
    `select pg_read_binary_file(pg_relation_filepath('event_store.subject_keys')) as bytes`,
  );
  return rows[0]?.bytes ?? Buffer.alloc(0);
}

it('takes who objected from everyone, once and for ever, and leaves the objection, all others and every hash', async () => {
  const [gone, stays] = [await object(), await object()];
  const wrapped = await wrappedKeyOf(gone.subject);
  expect((await tableFile()).includes(wrapped)).toBe(true);

  for (const args of [[], [gone.subject], [gone.subject, '--yes'], ['--confirm']]) {
    const { code, said } = await erase(...args);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('--confirm') });
  }
  const stranger = randomUUID();
  const unknown = await erase(stranger, '--confirm');
  expect(unknown.code).toBe(1);
  expect(unknown.said).toContain(`There is no subject ${stranger}`);
  expect(await objectorsTold()).toEqual([
    { objectionId: gone.objectionId, objector },
    { objectionId: stays.objectionId, objector },
  ]);

  const erased = await erase(gone.subject, '--confirm');
  expect({ ...erased, said: erased.said.split('\n').slice(0, 2) }).toEqual({
    code: 0,
    said: [
      expect.stringContaining(`已删除：当事人 ${gone.subject}`),
      expect.stringContaining(`Erased: the key of subject ${gone.subject}`),
    ],
  });
  expect((await tableFile()).includes(wrapped)).toBe(false);
  const at = /destroyed at (\S+),/.exec(erased.said)?.[1];
  const again = await erase(gone.subject, '--confirm');
  expect(again.code).toBe(0);
  expect(again.said).toContain(
    `Erased before: the key of subject ${gone.subject} was destroyed at ${at ?? ''}`,
  );

  expect(await objectorsTold()).toEqual([
    { objectionId: gone.objectionId, objector: null },
    { objectionId: stays.objectionId, objector },
  ]);
  expect(await verifyChain(store)).toMatchObject({ intact: true });
}, 60_000);

it('takes the key from the file although another transaction could still see it', async () => {
  const { subject } = await object();
  const wrapped = await wrappedKeyOf(subject);
  const older = await inTransaction('select count(*) from event_store.events');
  expect(await erase(subject, '--confirm')).toMatchObject({ code: 0 });
  expect((await tableFile()).includes(wrapped)).toBe(false);
  await older.end();
}, 60_000);

it('says what still stands while another transaction holds the table, and goes on until it is gone', async () => {
  const { subject } = await object();
  const wrapped = await wrappedKeyOf(subject);
  const reader = await inTransaction('select count(*) from event_store.subject_keys');
  const erasing = spawn(process.execPath, [ERASE, subject, '--confirm'], {
    env: { ...process.env, DATABASE_ADMIN_URL: api.admin.options.connectionString },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  erasing.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  await until(() => said.includes('still stands in the file'));
  expect((await tableFile()).includes(wrapped)).toBe(true);
  const ended = once(erasing, 'exit');
  await reader.end();
  expect(await ended).toEqual([0, null]);
  expect((await tableFile()).includes(wrapped)).toBe(false);
}, 60_000);
