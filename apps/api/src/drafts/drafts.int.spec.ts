import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { type Answer, asking } from '../../test/support/asking.js';
import { recordApplication } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const USCC = '91320214MA1T0A0B2R';
let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
let applicant: string;
let id: string;

beforeAll(async () => {
  api = await runningApi();
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  applicant = await api.signIn(await api.account({ role: 'enterprise', enterprise: USCC }));
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});
beforeEach(async () => {
  id = await recordApplication(store, USCC);
});

function save(
  content: unknown,
  seen: number,
  { tab = randomUUID(), cookie = applicant } = {},
): Promise<Answer> {
  return ask('PUT', `applications/${id}/drafts/profile`, {
    cookie,
    body: { tab, baseVersion: 1, content },
    headers: { 'if-match': `"${String(seen)}"` },
  });
}

const read = (cookie = applicant) => ask('GET', `applications/${id}/drafts/profile`, { cookie });
const revisionOf = ({ headers }: Answer) => Number(/\d+/.exec(headers.get('etag') ?? '')?.[0]);

describe('a draft over HTTP', () => {
  it('is saved half-filled, read again and removed, and is no event', async () => {
    const before = await store.head();
    expect(await read()).toMatchObject({ status: 200, body: { revision: 0, current: null } });
    const saved = await save({ mainProducts: '轴', annualRevenueCny: null }, 0);
    expect(saved.status).toBe(200);
    expect(await read()).toMatchObject({
      status: 200,
      body: {
        revision: revisionOf(saved),
        current: { baseVersion: 1, content: { mainProducts: '轴', annualRevenueCny: null } },
      },
    });
    const removed = await ask('DELETE', `applications/${id}/drafts/profile`, {
      cookie: applicant,
      headers: { 'if-match': `"${String(revisionOf(saved))}"` },
    });
    expect(removed).toMatchObject({ status: 200, body: { revision: 0, current: null } });
    expect(await store.head()).toBe(before);
  });

  it('keeps both contents where two pages save, and says so', async () => {
    const first = await save('first', 0);
    const second = await save('second', 0);
    expect(second.headers.get('content-type')).toContain('application/problem+json');
    expect(second).toMatchObject({
      status: 409,
      body: {
        code: 'draft-conflict',
        draft: { current: { content: 'first' }, keptAside: [{ content: 'second' }] },
      },
    });
    expect(revisionOf(second)).toBe(revisionOf(first));
    expect(await save('both', revisionOf(first))).toMatchObject({ status: 200 });
    const stale = await ask('DELETE', `applications/${id}/drafts/profile`, {
      cookie: applicant,
      headers: { 'if-match': `"${String(revisionOf(first))}"` },
    });
    expect(stale).toMatchObject({ status: 409, body: { draft: { current: { content: 'both' } } } });
  });

  it('is the applicant enterprise’s alone', async () => {
    await save('ours', 0);
    const others = await Promise.all([
      api.account({ role: 'enterprise', enterprise: '914403001922038216' }),
      api.account({ role: 'province', region: '320000' }),
      api.account({ role: 'miit' }),
      api.account({ role: 'auditor' }),
    ]);
    for (const other of others) {
      const cookie = await api.signIn(other);
      expect(await read(cookie)).toMatchObject({ status: 404, body: { code: 'draft-not-found' } });
      expect((await save('theirs', 0, { cookie })).status).toBe(404);
    }
    expect((await ask('GET', `applications/${id}/drafts/profile`)).status).toBe(401);
    expect(await read()).toMatchObject({ body: { current: { content: 'ours' }, keptAside: [] } });
  });

  it('belongs to a section there is, of an application there is', async () => {
    for (const path of [`applications/${id}/drafts/nothing`, `applications/${randomUUID()}/drafts/profile`])
      expect((await ask('GET', path, { cookie: applicant })).status).toBe(404);
  });

  it('cannot be saved once the application is out of the applicant’s hands; it can still be read', async () => {
    id = await recordApplication(store, USCC, { type: 'application.withdrawn', data: { reason: '改报' } });
    expect(await save('late', 0)).toMatchObject({ status: 409, body: { code: 'wrong-phase' } });
    expect((await read()).status).toBe(200);
  });

  it.each([
    ['without If-Match', {}, 428, 'if-match-missing'],
    ['with a strange If-Match', { 'if-match': '"x"' }, 400, 'if-match-invalid'],
  ])('is not saved %s', async (_what, headers, status, code) => {
    const body = { tab: randomUUID(), baseVersion: 1, content: {} };
    const answer = await ask('PUT', `applications/${id}/drafts/profile`, {
      cookie: applicant,
      body,
      headers,
    });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('is not saved where it is too long, or holds no text', async () => {
    expect(await save('x'.repeat(1_000_001), 0)).toMatchObject({
      status: 422,
      body: { code: 'invalid-input' },
    });
    expect(await save('\u0000', 0)).toMatchObject({ status: 422, body: { code: 'invalid-input' } });
  });
});
