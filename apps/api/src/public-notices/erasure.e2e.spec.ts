import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore, verifyChain } from '@tidu/event-store';
import { asking } from '../../test/support/asking.js';
import { recordNotice } from '../../test/support/recording.js';
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
  const { rows } = await api.admin.query<{ wrapped_key: Buffer }>(
    'select wrapped_key from event_store.subject_keys where subject = $1',
    [gone.subject],
  );
  const wrapped = rows[0]?.wrapped_key ?? Buffer.alloc(0);
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
