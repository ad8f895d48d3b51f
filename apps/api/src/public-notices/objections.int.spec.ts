import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { type Answer, asking } from '../../test/support/asking.js';
import { recordNotice } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const objector = { name: '张三（示例）', contact: '000-0000-0000', idDocumentLast4: '000X' };
let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
let province: string;
let noticeId: string;
let applicationId: string;
/** Each spec comes from an address of its own. */
let address = 0;

beforeAll(async () => {
  api = await runningApi({ trustedProxies: 1 });
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  province = await api.signIn(await api.account({ role: 'province', region: '320000' }));
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

beforeEach(async () => {
  address += 1;
  ({ noticeId, applicationId } = await recordNotice(store));
});

function object(change: object = {}, key: string = randomUUID()): Promise<Answer> {
  return ask('POST', `public/notices/${noticeId}/objections`, {
    body: { applicationId, objector, signed: true, statement: '产线数据与实际不符', ...change },
    headers: { 'idempotency-key': key, 'x-forwarded-for': `192.0.2.${String(address)}` },
  });
}

function upload(bytes: string, fileName: string): Promise<Answer> {
  const body = new FormData();
  body.append('file', new Blob([bytes]), fileName);
  const headers = { 'x-forwarded-for': `192.0.2.${String(address)}` };
  return ask('POST', `public/notices/${noticeId}/files`, { body, headers });
}

const keysKept = async (): Promise<number> => {
  const { rowCount } = await api.admin.query(
    'select from event_store.subject_keys where wrapped_key is not null',
  );
  return rowCount ?? 0;
};

describe('an objection of the public', () => {
  it('is registered without an account, stops the item, and says until when it is answered', async () => {
    const { status, body } = await object();
    expect(status).toBe(201);
    expect(body).toMatchObject({ noticeId, applicationId });
    expect(body['answerDueOn']).toMatch(/^\d{4}-\d\d-\d\d$/);
    const paused = (await store.read(`application-${applicationId}`)).at(-1);
    expect(paused).toMatchObject({
      type: 'application.notice-paused',
      data: { noticeId, objectionId: body['objectionId'] },
      metadata: { actor: 'public', role: 'public' },
    });
  });

  it('leaves nothing of who objected in any event or read model that could be read', async () => {
    await object();
    const { rows } = await api.admin.query<{ all: string }>(
      `select string_agg(e::text, '') as all from event_store.events e`,
    );
    for (const secret of [objector.name, objector.contact, '000X'])
      expect(rows[0]?.all.includes(secret)).toBe(false);
    expect(rows[0]?.all.includes('产线数据与实际不符')).toBe(true);
  });

  it('tells the handling authority who objected, and nobody else', async () => {
    const { body } = await object();
    const mine = { objectionId: body['objectionId'], objector };
    const told = await ask('GET', `public-notices/${noticeId}/objectors`, { cookie: province });
    expect(told.body).toEqual([mine]);
    for (const account of [
      await api.account({ role: 'city', region: '320200' }),
      await api.account({ role: 'province', region: '330000' }),
      await api.account({ role: 'miit' }),
      await api.account({ role: 'auditor' }),
      await api.account({ role: 'system-admin' }),
    ]) {
      const cookie = await api.signIn(account);
      expect((await ask('GET', `public-notices/${noticeId}/objectors`, { cookie })).status).toBe(404);
    }
    expect((await ask('GET', `public-notices/${noticeId}/objectors`)).status).toBe(401);
  });

  it('forgets an objector whose key is destroyed, and keeps the objection', async () => {
    const { body } = await object();
    const events = await store.read(`notice-${noticeId}`);
    const { subject } = (events.at(-1)?.data as { objector: { subject: string } }).objector;
    await api.admin.query(
      'update event_store.subject_keys set wrapped_key = null, destroyed_at = now() where subject = $1',
      [subject],
    );
    const told = await ask('GET', `public-notices/${noticeId}/objectors`, { cookie: province });
    expect(told.body).toEqual([{ objectionId: body['objectionId'], objector: null }]);
  });

  it('sent again under the same key is one objection, and another under it is refused', async () => {
    const key = randomUUID();
    const before = await keysKept();
    const [first, again] = [await object({}, key), await object({}, key)];
    expect(again.body).toEqual(first.body);
    expect(await object({ statement: '另一份' }, key)).toMatchObject({
      status: 409,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await object({ objector: { ...objector, name: '李四（示例）' } }, key)).toMatchObject({
      status: 409,
    });
    expect(await store.read(`notice-${noticeId}`)).toHaveLength(2);
    expect(await keysKept()).toBe(before + 1);
  });

  it.each([
    ['anonymous', { objector: null }, 'anonymous-objection'],
    ['not signed', { signed: false }, 'anonymous-objection'],
    ['without a contact', { objector: { name: '张三' } }, 'invalid-input'],
    ['with a blank name', { objector: { ...objector, name: ' ' } }, 'invalid-input'],
    ['without a statement', { statement: '' }, 'invalid-input'],
    ['with files nobody sent', { evidence: [randomUUID()] }, 'evidence-missing'],
    ['with a file by what it holds', { evidence: ['0'.repeat(64)] }, 'invalid-input'],
    ['against another application', { applicationId: randomUUID() }, 'not-on-notice'],
  ])('is refused where it is %s, and nothing is kept', async (_what, change, code) => {
    const before = await keysKept();
    expect((await object(change)).body).toMatchObject({ code });
    expect(await store.read(`notice-${noticeId}`)).toHaveLength(1);
    expect(await keysKept()).toBe(before);
  });

  it('is limited by address', async () => {
    const statuses = [];
    for (let n = 0; n < 6; n += 1) statuses.push(await object({ signed: false }));
    expect(statuses.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 429]);
    expect(Number(statuses.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    address += 1;
    expect((await object()).status).toBe(201);
  });
});

describe('what supports an objection', () => {
  it('is uploaded, named, and read by the handling authority alone', async () => {
    const file = await upload('%PDF-1.7\n示例\n', '照片.pdf');
    expect(file.status).toBe(201);
    const sha256 = file.body['sha256'] as string;
    expect((await object({ evidence: [file.body['ticket']] })).status).toBe(201);
    const path = `api/public-notices/${noticeId}/evidence`;
    const response = await fetch(`${api.url}/${path}/${sha256}`, { headers: { cookie: province } });
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(await response.text()).toBe('%PDF-1.7\n示例\n');
    const miit = await api.signIn(await api.account({ role: 'miit' }));
    for (const [cookie, hash] of [
      [miit, sha256],
      [province, '0'.repeat(64)],
    ] as const)
      expect((await ask('GET', `public-notices/${noticeId}/evidence/${hash}`, { cookie })).status).toBe(404);
  });

  it('is named by whoever sent it, and is not found at another notice', async () => {
    const { body } = await upload('%PDF-1.7\n示例\n', '照片.pdf');
    const elsewhere = noticeId;
    ({ noticeId, applicationId } = await recordNotice(store));
    expect(noticeId).not.toBe(elsewhere);
    expect(await object({ evidence: [body['ticket']] })).toMatchObject({
      status: 422,
      body: { code: 'evidence-missing' },
    });
  });

  it('is a document, and for a notice that runs', async () => {
    expect(await upload('#!/bin/sh', 'a.sh')).toMatchObject({ status: 422, body: { code: 'file-type' } });
    expect(await upload('', 'a.txt')).toMatchObject({ status: 422 });
    noticeId = randomUUID();
    expect(await upload('%PDF-1.7', 'a.pdf')).toMatchObject({
      status: 409,
      body: { code: 'notice-not-running' },
    });
  });
});
