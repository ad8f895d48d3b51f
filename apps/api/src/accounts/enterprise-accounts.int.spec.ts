import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { z } from 'zod';
import { asking } from '../../test/support/asking.js';
import { recordApplication } from '../../../../packages/testing/src/recording.js';
import { PASSWORD, type RunningApi, runningApi } from '../../test/support/running-api.js';

let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
let district: string;
let otherCity: string;
let codes = 0;

beforeAll(async () => {
  api = await runningApi();
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  district = await api.signIn(await api.account({ role: 'district', region: '320214' }));
  otherCity = await api.signIn(await api.account({ role: 'city', region: '320500' }));
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

/** A credit code of Wuxi that nobody has taken yet. */
function newCode(): string {
  codes += 1;
  const body = `91320214MA${String(codes).padStart(7, '0')}`;
  return body + (usccCheckCharacter(body) ?? '');
}

async function signUp(uscc: string, more: object = {}) {
  const account = `e-${randomUUID()}`;
  const body = { account, password: PASSWORD, name: '示例经办人', uscc, ...more };
  const answer = await ask('POST', 'accounts', { body });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { answer, account, cookie, id: String(answer.body['id']), me: answer.body };
}

function give(path: string, version: number | null, cookie: string, body: object = {}) {
  const headers = {
    'idempotency-key': randomUUID(),
    ...(version !== null && { 'if-match': `"${String(version)}"` }),
  };
  return ask('POST', path, { cookie, body, headers });
}

const registration = (uscc: string) => ({
  uscc,
  name: '示例企业',
  province: '320000',
  city: '320200',
  annualRevenueCny: 1,
});

describe('an enterprise’s account', () => {
  it('drafts before it is verified, and submits not until the authority of its place has confirmed it', async () => {
    const uscc = newCode();
    const { cookie, id, me } = await signUp(uscc);
    expect(me).toMatchObject({ enterprise: uscc, unverified: true });
    expect((await give('enterprises', null, cookie, registration(uscc))).status).toBe(201);
    const application = await recordApplication(store, uscc);
    const section = { section: 'maturity', content: { level: 2, kind: 'self', assessedOn: '2026-05-01' } };
    expect((await give(`applications/${application}/declare-section`, 1, cookie, section)).status).toBe(200);
    const submit = () =>
      give(`applications/${application}/submit`, 2, cookie, { truthful: true, noSecrets: true });
    expect(await submit()).toMatchObject({ status: 403, body: { code: 'enterprise-unverified' } });

    expect(await give(`role-grants/${id}/confirm-claim`, 1, otherCity, { basis: '示例' })).toMatchObject({
      status: 403,
    });
    expect(await give(`role-grants/${id}/confirm-claim`, 1, district, { basis: '营业执照' })).toMatchObject({
      status: 200,
    });
    // No longer for want of verification: the campaign of the sample is over.
    expect(await submit()).toMatchObject({ status: 409, body: { code: 'window-closed' } });
    expect((await ask('GET', 'session', { cookie })).body).toMatchObject({
      unverified: false,
      manages: true,
    });
  });

  it('is refused with the reason, and out at once', async () => {
    const { cookie, id } = await signUp(newCode());
    const reason = '示例：与营业执照不符。';
    expect((await give(`role-grants/${id}/refuse-claim`, 1, district, { reason })).status).toBe(200);
    expect(await ask('GET', 'factories', { cookie })).toMatchObject({
      status: 403,
      body: { code: 'claim-refused' },
    });
    const events = await store.read(`role-grant-${id}`);
    expect(events.at(-1)).toMatchObject({ type: 'role-grant.claim-refused', data: { reason } });
  });

  it('of a code that somebody has taken sees nothing of it until it is confirmed', async () => {
    const uscc = newCode();
    const stranger = await signUp(uscc);
    await give('enterprises', null, stranger.cookie, registration(uscc));
    const owner = await signUp(uscc);
    expect(owner.me).toMatchObject({ enterprise: null, unverified: true });
    expect((await ask('GET', `enterprises/${uscc}`, { cookie: owner.cookie })).status).toBe(404);
    expect(await ask('GET', 'colleagues', { cookie: owner.cookie })).toMatchObject({ body: [] });

    // The authority finds out whose it is: the owner has it, and the stranger is out.
    const basis = '示例：营业执照与法定代表人授权书。';
    expect((await give(`role-grants/${owner.id}/confirm-claim`, 1, district, { basis })).status).toBe(200);
    expect((await ask('GET', `enterprises/${uscc}`, { cookie: owner.cookie })).status).toBe(200);
    expect(await ask('GET', `enterprises/${uscc}`, { cookie: stranger.cookie })).toMatchObject({
      status: 403,
      body: { code: 'claim-refused' },
    });
  });

  it('that was verified by mistake is taken back', async () => {
    const uscc = newCode();
    const wrong = await signUp(uscc);
    await give(`role-grants/${wrong.id}/confirm-claim`, 1, district, { basis: '示例' });
    const owner = await signUp(uscc);
    const reason = '示例：误认领。';
    expect((await give(`role-grants/${wrong.id}/withdraw-claim`, 2, otherCity, { reason })).status).toBe(403);
    expect((await give(`role-grants/${wrong.id}/withdraw-claim`, 2, district, { reason })).status).toBe(200);
    await give(`role-grants/${owner.id}/confirm-claim`, 1, district, { basis: '示例' });
    expect((await ask('GET', 'session', { cookie: wrong.cookie })).status).toBe(403);
    expect((await ask('GET', 'session', { cookie: owner.cookie })).body).toMatchObject({ enterprise: uscc });
  });

  it('is refused for what is no credit code, a name that is taken, and a poor password', async () => {
    const taken = await signUp(newCode());
    expect((await signUp('91320214MA1T0A0B2X')).answer).toMatchObject({
      status: 422,
      body: { code: 'claim-invalid' },
    });
    expect((await signUp(newCode(), { account: taken.account })).answer).toMatchObject({
      status: 409,
      body: { code: 'account-taken' },
    });
    expect((await signUp(newCode(), { password: 'password1234' })).answer).toMatchObject({
      status: 422,
      body: { code: 'password-weak', issues: [{ path: '$.password' }] },
    });
  });

  it('leaves its name free where the claim was refused', async () => {
    const account = `e-${randomUUID()}`;
    expect((await signUp('91320214MA1T0A0B2X', { account })).answer.status).toBe(422);
    expect((await signUp(newCode(), { account })).answer.status).toBe(201);
  });
});

describe('colleagues', () => {
  async function verified() {
    const uscc = newCode();
    const manager = await signUp(uscc);
    await give(`role-grants/${manager.id}/confirm-claim`, 1, district, { basis: '示例' });
    return { uscc, ...manager };
  }
  async function invited(cookie: string): Promise<string> {
    const made = await ask('POST', 'colleagues/invitations', { cookie, body: {} });
    expect(made.status).toBe(201);
    return String(made.body['page']).split('#')[1] ?? '';
  }
  const join = (token: string, account = `e-${randomUUID()}`) =>
    ask('PUT', 'links', { body: { token, account, name: '示例同事', password: PASSWORD } });

  it('are invited by a link that works once, and act each under their own name', async () => {
    const { uscc, cookie } = await verified();
    const token = await invited(cookie);
    expect(await ask('POST', 'links', { body: { token } })).toMatchObject({
      body: { purpose: 'invitation', enterprise: uscc, released: true },
    });
    const joined = await join(token);
    expect(joined).toMatchObject({
      status: 200,
      body: { enterprise: uscc, unverified: false, manages: false },
    });
    expect(await join(token)).toMatchObject({ status: 410 });
    const own = joined.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const registered = await give('enterprises', null, own, registration(uscc));
    expect(registered.status).toBe(201);
    const [event] = await store.read(`enterprise-${uscc}`);
    expect(event?.metadata.actor).toBe(joined.body['id']);
    const named = z.array(z.looseObject({ name: z.string() }));
    const listed = named.parse((await ask('GET', 'colleagues', { cookie })).body);
    expect(listed.map(({ name }) => name)).toEqual(['示例经办人', '示例同事']);
  });

  it('are invited by nobody but the verified administrator, whose word counts when the link is used', async () => {
    const unverified = await signUp(newCode());
    const invitation = (cookie: string) => ask('POST', 'colleagues/invitations', { cookie, body: {} });
    expect((await invitation(unverified.cookie)).status).toBe(403);
    const { cookie, id } = await verified();
    const colleague = await join(await invited(cookie));
    const own = colleague.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await invitation(own)).toMatchObject({ status: 403, body: { code: 'not-manager' } });
    const late = await invited(cookie);
    await give(`role-grants/${id}/withdraw-claim`, 2, district, { reason: '误认领' });
    expect(await join(late)).toMatchObject({ status: 409, body: { code: 'invitation-void' } });
  });

  it('are removed by the administrator, at once, and by no colleague', async () => {
    const { cookie } = await verified();
    const [one, two] = [await join(await invited(cookie)), await join(await invited(cookie))];
    const cookieOf = ({ headers }: typeof one) => headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const remove = (who: typeof one, by: string) =>
      give(`role-grants/${String(who.body['id'])}/remove-colleague`, 1, by, { reason: '离职' });
    expect((await remove(one, cookieOf(two))).status).toBe(403);
    expect((await remove(one, cookie)).status).toBe(200);
    expect((await ask('GET', 'session', { cookie: cookieOf(one) })).status).toBe(403);
    expect((await ask('GET', 'session', { cookie: cookieOf(two) })).status).toBe(200);
  });

  it('keep an invitation that meets a taken name: the same link goes on', async () => {
    const { cookie, account } = await verified();
    const token = await invited(cookie);
    expect(await join(token, account)).toMatchObject({ status: 409, body: { code: 'account-taken' } });
    expect((await join(token)).status).toBe(200);
  });
});
