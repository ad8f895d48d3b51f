import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { z } from 'zod';
import { asking } from '../../test/support/asking.js';
import { record } from '../../../../packages/testing/src/recording.js';
import { PASSWORD, type RunningApi, runningApi } from '../../test/support/running-api.js';

const sessions = z.array(z.looseObject({ id: z.string(), isOwn: z.boolean() }));

let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
let systemAdmin: string;
let securityAdmin: string;

beforeAll(async () => {
  api = await runningApi();
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  systemAdmin = await api.signIn(await api.account({ role: 'system-admin' }));
  securityAdmin = await api.signIn(await api.account({ role: 'security-admin' }));
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

const signIn = (account: string, password = PASSWORD) =>
  ask('POST', 'session', { body: { account, password } });

function give(command: string, id: string, version: number, cookie: string, body: object = {}) {
  const headers = { 'idempotency-key': randomUUID(), 'if-match': `"${String(version)}"` };
  return ask('POST', `role-grants/${id}/${command}`, { cookie, body, headers });
}

/** Proposes an official of Jiangsu; the account's name, its id, and the secret of its link. */
async function propose() {
  const account = `o-${randomUUID()}`;
  const opened = await ask('POST', 'admin/accounts', {
    cookie: systemAdmin,
    body: { account, name: '示例处长', role: 'province', region: '320000' },
  });
  expect(opened.status).toBe(201);
  const { account: row, link } = opened.body as { account: { id: string }; link: { page: string } };
  return { account, id: row.id, token: link.page.split('#')[1] ?? '' };
}

const use = (token: string, code: string | null = null, password = PASSWORD) =>
  ask('PUT', 'links', { body: { token, password, ...(code !== null && { code }) } });
const codeFor = async (id: string, cookie = securityAdmin): Promise<string> =>
  String((await ask('POST', `admin/accounts/${id}/code`, { cookie, body: {} })).body['code']);
const cookieOf = ({ headers }: Awaited<ReturnType<typeof use>>): string =>
  headers.getSetCookie()[0]?.split(';')[0] ?? '';

describe('a role', () => {
  it('lets an official in once a second administrator has confirmed, and out again at once', async () => {
    const { account, id, token } = await propose();
    expect((await store.read(`role-grant-${id}`)).map(({ type }) => type)).toEqual(['role-grant.proposed']);
    expect(await use(token)).toMatchObject({ status: 409, body: { code: 'link-not-released' } });

    expect(await give('confirm-role', id, 1, systemAdmin)).toMatchObject({ status: 403 });
    expect(await give('confirm-role', id, 1, securityAdmin)).toMatchObject({ status: 200 });
    expect(await use(token)).toMatchObject({ status: 409, body: { code: 'link-not-released' } });
    const set = await use(token, await codeFor(id));
    expect(set).toMatchObject({ status: 200, body: { role: 'province', region: '320000' } });
    const cookie = cookieOf(set);
    expect((await ask('GET', 'applications', { cookie })).status).toBe(200);
    expect((await signIn(account)).status).toBe(200);

    expect((await give('withdraw-role', id, 2, securityAdmin, { reason: '调离' })).status).toBe(200);
    expect(await ask('GET', 'applications', { cookie })).toMatchObject({
      status: 403,
      body: { code: 'role-withdrawn' },
    });
    expect((await signIn(account)).status).toBe(403);
  }, 60_000);

  it('is nobody’s who came in past the grants, or whose scope was not the one confirmed', async () => {
    const { id, account } = await api.unconfirmed({ role: 'miit' });
    expect(await signIn(account)).toMatchObject({ status: 403, body: { code: 'role-not-granted' } });
    await record(store, `role-grant-${id}`, [
      {
        type: 'role-grant.proposed',
        data: { id, role: 'province', scope: { region: '320000' }, by: 'someone' },
      },
      { type: 'role-grant.confirmed', data: { by: 'another' } },
    ]);
    expect(await signIn(account)).toMatchObject({ status: 403 });
  });

  it('of an enterprise comes by claim alone', async () => {
    const { account } = await api.unconfirmed({ role: 'enterprise', enterprise: '91320214MA1T0A0B2R' });
    expect(await signIn(account)).toMatchObject({ status: 403 });
    expect(await signIn(account, 'another password')).toMatchObject({
      status: 401,
      body: { code: 'sign-in-failed' },
    });
  });

  it('granted anew is the account’s once it is confirmed', async () => {
    const official = await api.account({ role: 'province', region: '320000' });
    const { id } = official;
    await give('withdraw-role', id, 2, securityAdmin, { reason: '调任' });
    const headers = { 'idempotency-key': randomUUID() };
    const body = { account: id, role: 'city', scope: { region: '320200' } };
    expect(await ask('POST', 'role-grants', { cookie: systemAdmin, body, headers })).toMatchObject({
      status: 201,
    });
    expect((await signIn(official.account)).status).toBe(403);
    expect((await give('confirm-role', id, 4, securityAdmin)).status).toBe(200);
    expect(await signIn(official.account)).toMatchObject({
      status: 200,
      body: { role: 'city', region: '320200' },
    });
  });
});

describe('three administrators and the auditor', () => {
  it('do nothing of one another’s', async () => {
    const { id } = await api.account({ role: 'miit' });
    const others = await Promise.all(
      (['security-admin', 'audit-admin', 'auditor'] as const).map(async (role) =>
        api.signIn(await api.account({ role })),
      ),
    );
    const body = { account: `o-${randomUUID()}`, name: '示例', role: 'miit' };
    for (const cookie of others) {
      expect(await ask('POST', 'admin/accounts', { cookie, body })).toMatchObject({ status: 403 });
      expect(await ask('POST', `admin/accounts/${id}/reset`, { cookie, body: {} })).toMatchObject({
        status: 403,
      });
    }
    for (const cookie of [systemAdmin, ...others.slice(1)]) {
      for (const act of ['unlock', 'sessions'])
        expect(
          await ask(act === 'unlock' ? 'POST' : 'DELETE', `admin/accounts/${id}/${act}`, {
            cookie,
            ...(act === 'unlock' && { body: {} }),
          }),
        ).toMatchObject({ status: 403 });
      expect(await ask('GET', `admin/accounts/${id}/sessions`, { cookie })).toMatchObject({ status: 403 });
      expect(await give('suspend-account', id, 2, cookie, { reason: '示例' })).toMatchObject({ status: 403 });
    }
  });

  it('are different people: an account that was one of them becomes no other', async () => {
    const { id } = await api.account({ role: 'audit-admin' });
    await give('withdraw-role', id, 2, securityAdmin, { reason: '轮岗' });
    const headers = { 'idempotency-key': randomUUID() };
    const body = { account: id, role: 'security-admin', scope: {} };
    expect(await ask('POST', 'role-grants', { cookie: systemAdmin, body, headers })).toMatchObject({
      status: 409,
      body: { code: 'roles-separated' },
    });
  });
});

describe('an account', () => {
  it('is disabled at once and enabled again', async () => {
    const official = await api.account({ role: 'miit' });
    const cookie = await api.signIn(official);
    expect((await give('suspend-account', official.id, 2, securityAdmin, { reason: '离岗' })).status).toBe(
      200,
    );
    expect(await ask('GET', 'applications', { cookie })).toMatchObject({
      status: 403,
      body: { code: 'account-suspended' },
    });
    expect((await signIn(official.account)).status).toBe(403);
    expect((await give('resume-account', official.id, 3, securityAdmin)).status).toBe(200);
    expect((await signIn(official.account)).status).toBe(200);
  });

  it('gets another password by a link that works once, when a second administrator has released it', async () => {
    const official = await api.account({ role: 'miit' });
    const before = await api.signIn(official);
    const asked = await ask('POST', `admin/accounts/${official.id}/reset`, { cookie: systemAdmin, body: {} });
    expect(asked.status).toBe(201);
    const token = String(asked.body['page']).split('#')[1] ?? '';
    expect(await ask('POST', 'links', { body: { token } })).toMatchObject({
      body: { purpose: 'reset', account: official.account, released: false },
    });
    const next = '另一个 password 12';
    expect(await use(token, null, next)).toMatchObject({ status: 409 });
    expect(
      await ask('POST', `admin/accounts/${official.id}/code`, { cookie: securityAdmin, body: {} }),
    ).toMatchObject({
      status: 409,
      body: { code: 'no-link-to-confirm' },
    });
    expect((await give('release-reset', official.id, 3, systemAdmin)).status).toBe(403);
    expect((await give('release-reset', official.id, 3, securityAdmin)).status).toBe(200);

    const code = await codeFor(official.id);
    expect(await use(token, code, 'short')).toMatchObject({ status: 422, body: { code: 'password-weak' } });
    expect(await use(token, code, next)).toMatchObject({ status: 200 });
    expect(await use(token, code, next)).toMatchObject({ status: 410, body: { code: 'link-void' } });
    expect((await ask('GET', 'session', { cookie: before })).status).toBe(401);
    expect((await signIn(official.account)).status).toBe(401);
    expect((await signIn(official.account, next)).status).toBe(200);
  });

  it('keeps its link’s secret to whoever asked: neither list nor database tells it', async () => {
    const { id, token } = await propose();
    const tables = await api.admin.query('select * from accounts.one_time_link where account_id = $1', [id]);
    const list = await ask('GET', 'admin/accounts', { cookie: securityAdmin });
    const file = await ask('GET', `role-grants/${id}`, { cookie: securityAdmin });
    for (const told of [tables.rows, list.body, file.body]) expect(JSON.stringify(told)).not.toContain(token);
  });

  it('has a link that ends, and one link at a time', async () => {
    const { id, token } = await propose();
    await give('confirm-role', id, 1, securityAdmin);
    const again = await ask('POST', `admin/accounts/${id}/reset`, { cookie: systemAdmin, body: {} });
    expect(await use(token)).toMatchObject({ status: 410 });
    await api.admin.query(
      `update accounts.one_time_link set expires_at = now() - interval '1 second' where account_id = $1`,
      [id],
    );
    expect(await use(String(again.body['page']).split('#')[1] ?? '')).toMatchObject({ status: 410 });
  });

  it('is entered by neither administrator alone: the link needs the other’s code, and bears five wrong ones', async () => {
    const { id, token } = await propose();
    await give('confirm-role', id, 1, securityAdmin);
    expect(await ask('POST', `admin/accounts/${id}/code`, { cookie: systemAdmin, body: {} })).toMatchObject({
      status: 403,
    });
    const code = await codeFor(id);
    expect(
      JSON.stringify((await api.admin.query('select * from accounts.one_time_link')).rows),
    ).not.toContain(code);
    for (let guess = 1; guess <= 5; guess += 1)
      expect(await use(token, `WRONG${guess}`)).toMatchObject({ status: 422, body: { code: 'code-wrong' } });
    expect(await use(token, code)).toMatchObject({ status: 410 });
  });
});

describe('sessions', () => {
  it('are listed and ended by their owner, one or all others', async () => {
    const official = await api.account({ role: 'miit' });
    const [one, two, three] = [
      await api.signIn(official),
      await api.signIn(official),
      await api.signIn(official),
    ];
    const listed = async (cookie: string) => sessions.parse((await ask('GET', 'sessions', { cookie })).body);
    expect(await listed(one)).toHaveLength(3);
    const ofTwo = (await listed(two)).find(({ isOwn }) => isOwn);
    expect((await ask('DELETE', `sessions/${String(ofTwo?.id)}`, { cookie: one })).status).toBe(204);
    expect((await ask('GET', 'session', { cookie: two })).status).toBe(401);
    expect((await ask('DELETE', 'sessions', { cookie: one })).status).toBe(204);
    expect((await ask('GET', 'session', { cookie: three })).status).toBe(401);
    expect((await ask('GET', 'session', { cookie: one })).status).toBe(200);
  });

  it('of others are nobody’s but the security administrator’s', async () => {
    const official = await api.account({ role: 'miit' });
    const cookie = await api.signIn(official);
    const own = sessions.parse((await ask('GET', 'sessions', { cookie })).body);
    const stranger = await api.signIn(await api.account({ role: 'auditor' }));
    expect(await ask('DELETE', `sessions/${String(own[0]?.id)}`, { cookie: stranger })).toMatchObject({
      status: 404,
    });
    const path = `admin/accounts/${official.id}/sessions`;
    expect((await ask('GET', path, { cookie: securityAdmin })).body).toHaveLength(1);
    expect((await ask('DELETE', path, { cookie: securityAdmin })).status).toBe(204);
    expect((await ask('GET', 'session', { cookie })).status).toBe(401);
  });

  it('end with the password they were opened by, but for the one that changed it', async () => {
    const official = await api.account({ role: 'miit' });
    const [here, elsewhere] = [await api.signIn(official), await api.signIn(official)];
    const change = (body: object) => ask('PUT', 'session/password', { cookie: here, body });
    expect(await change({ current: PASSWORD, next: 'password1234' })).toMatchObject({
      status: 422,
      body: { code: 'password-weak' },
    });
    expect(await change({ current: 'wrong', next: '换一个 password 12' })).toMatchObject({ status: 403 });
    const changed = await change({ current: PASSWORD, next: '换一个 password 12' });
    expect(changed.status).toBe(200);
    expect((await ask('GET', 'session', { cookie: elsewhere })).status).toBe(401);
    expect((await ask('GET', 'session', { cookie: cookieOf(changed) })).status).toBe(200);
  });
});

describe('a page', () => {
  it('gives commands for the account it was opened by, and for no other', async () => {
    const [one, two] = [await api.account({ role: 'miit' }), await api.account({ role: 'miit' })];
    const cookie = await api.signIn(two);
    const asked = (headers: Record<string, string>) =>
      ask('POST', 'campaigns', {
        cookie,
        body: {},
        headers: { 'idempotency-key': randomUUID(), ...headers },
      });
    expect(await asked({ 'tidu-account': one.id })).toMatchObject({
      status: 409,
      body: { code: 'other-account' },
    });
    expect(await asked({ 'tidu-account': two.id })).toMatchObject({ status: 422 });
    expect(await asked({ 'sec-fetch-site': 'same-origin' })).toMatchObject({
      status: 400,
      body: { code: 'account-missing' },
    });
    expect(await asked({})).toMatchObject({ status: 422 });
  });
});
