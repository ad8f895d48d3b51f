import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { asking } from '../../test/support/asking.js';
import { record } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
let systemAdmin: string;
let securityAdmin: string;

beforeAll(async () => {
  api = await runningApi({ roleConfirmation: true });
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  systemAdmin = await administrator('system-admin');
  securityAdmin = await administrator('security-admin');
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

/** One of an installation's first two administrators, signed in. */
async function administrator(role: 'system-admin' | 'security-admin'): Promise<string> {
  const account = await api.account({ role });
  await record(store, `role-grant-${account.id}`, [
    { type: 'role-grant.established', data: { id: account.id, role } },
  ]);
  return api.signIn(account);
}

const credentials = () => ({ account: `o-${randomUUID()}`, password: '示例 password 10' });
const signIn = ({ account, password }: ReturnType<typeof credentials>) =>
  ask('POST', 'session', { body: { account, password } });

function give(command: string, id: string, version: number, cookie: string, body: object = {}) {
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${String(version)}"` };
  return ask('POST', `role-grants/${id}/${command}`, { cookie, body, headers });
}

it('lets an official in once a second administrator has confirmed, and out again at once', async () => {
  const own = credentials();
  const opened = await ask('POST', 'admin/accounts', {
    cookie: systemAdmin,
    body: { ...own, name: '示例处长', role: 'province', region: '320000' },
  });
  expect(opened.status).toBe(201);
  const id = opened.body['id'] as string;
  expect((await store.read(`role-grant-${id}`)).map(({ type }) => type)).toEqual(['role-grant.proposed']);
  expect(await signIn(own)).toMatchObject({ status: 403, body: { code: 'role-not-confirmed' } });

  expect(await ask('GET', `role-grants/${id}`, { cookie: securityAdmin })).toMatchObject({
    status: 200,
    body: {
      phase: 'proposed',
      title: 'province',
      actions: [
        { type: 'confirm-role', whyNot: null },
        { type: 'withdraw-role', whyNot: null },
      ],
    },
  });
  expect(await give('confirm-role', id, 1, systemAdmin)).toMatchObject({ status: 403 });
  expect(await give('confirm-role', id, 1, securityAdmin)).toMatchObject({ status: 200 });
  const signedIn = await signIn(own);
  expect(signedIn.status).toBe(200);
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect((await ask('GET', 'applications', { cookie })).status).toBe(200);

  expect((await give('withdraw-role', id, 2, securityAdmin, { reason: '调离' })).status).toBe(200);
  expect(await ask('GET', 'applications', { cookie })).toMatchObject({ status: 403 });
  expect((await signIn(own)).status).toBe(403);
}, 60_000);

it('keeps out who came in past the grants, and whose scope was not the one confirmed', async () => {
  const account = await api.account({ role: 'miit' });
  const own = { account: account.account, password: '示例 password 10' };
  expect(await signIn(own)).toMatchObject({ status: 403 });
  await record(store, `role-grant-${account.id}`, [
    {
      type: 'role-grant.proposed',
      data: { id: account.id, role: 'province', scope: { region: '320000' }, by: 'someone' },
    },
    { type: 'role-grant.confirmed', data: { by: 'another' } },
  ]);
  expect(await signIn(own)).toMatchObject({ status: 403 });
});

it('asks nothing of enterprises, nor of anybody who gets the password wrong', async () => {
  const enterprise = await api.account({ role: 'enterprise', enterprise: '91320214MA1T0A0B2R' });
  expect(await api.signIn(enterprise)).toContain('tidu_session');
  const wrong = await signIn({ account: enterprise.account, password: 'another password' });
  expect(wrong).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
});
