import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, type RunningApi, runningApi } from '../../test/support/running-api.js';

let api: RunningApi;
let cookie: string;

beforeAll(async () => {
  api = await runningApi();
  cookie = await api.signIn(await api.account({ role: 'province', region: '440000' }));
}, 60_000);

afterAll(() => api.stop());

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  readonly ms: number;
}

async function send(
  method: string,
  path: string,
  body?: string | FormData,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(`${api.url}${path}`, {
    method,
    headers: { ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, ms: performance.now() - began };
}

const codeOf = ({ text }: Answer): unknown => (JSON.parse(text) as { code: unknown }).code;
/** The loop of the process is free when this answers: how long it took, in milliseconds. */
const healthMs = async (): Promise<number> => (await send('GET', '/api/health')).ms;

describe('one request, whatever it holds', () => {
  it.each([
    ['4 million nested brackets, from a stranger', 'POST', '/api/session', '['.repeat(4_000_000), 413],
    ['nesting within the limit of size', 'POST', '/api/session', '['.repeat(5_000), 400],
    [
      '600,000 unknown keys',
      'POST',
      '/api/campaigns',
      `{${Array.from({ length: 600_000 }, (_, index) => `"k${index}":0`).join(',')}}`,
      413,
    ],
    ['nesting from somebody signed in', 'POST', '/api/campaigns', '{"a":'.repeat(5_000), 400],
    [
      'as many unknown keys as its size allows',
      'POST',
      '/api/campaigns',
      `{${Array.from({ length: 15_000 }, (_, index) => `"k${index}":0`).join(',')}}`,
      422,
    ],
  ])('holds nobody up and is answered briefly: %s', async (_what, method, path, body, status) => {
    const [answer, health] = await Promise.all([
      send(method, path, body, { cookie, 'idempotency-key': 'a-key-of-this-test' }),
      healthMs(),
    ]);
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeLessThan(20_000);
    expect(Math.max(answer.ms, health)).toBeLessThan(1_000);
  });

  it('names at most 20 faults', async () => {
    const benchmarks = Array.from({ length: 1_000 }, () => ({}));
    const answer = await send('POST', '/api/campaigns/x/publish-benchmarks', JSON.stringify({ benchmarks }), {
      cookie,
      'idempotency-key': 'a-key-of-this-test',
      'if-match': '"1"',
    });
    expect(answer.status).toBe(422);
    expect((JSON.parse(answer.text) as { issues: unknown[] }).issues).toHaveLength(20);
  });
});

describe('a text in the address', () => {
  it.each([
    '/api/applications/%00',
    '/api/public/notices/a%00b/files',
    '/%00',
    '/api/titles?q=%00',
    '/api/%zz',
  ])('that no id can hold is the sender’s fault: %s', async (path) => {
    const answer = await send('GET', path, undefined, { cookie });
    expect([400, 404, 422]).toContain(answer.status);
  });
});

describe('forty people who sign in at once', () => {
  it('leave the others answered, and none is told of an error of ours', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => api.account({})));
    const signIns = people.map((account) =>
      send('POST', '/api/session', JSON.stringify({ account: account.account, password: PASSWORD })),
    );
    let worst = 0;
    const all = Promise.all(signIns);
    const over = all.then(() => true);
    const notYet = async (): Promise<boolean> => {
      worst = Math.max(worst, await healthMs());
      return false;
    };
    while (!(await Promise.race([over, notYet()])));
    const statuses = new Set((await all).map(({ status }) => status));
    expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true);
    expect(statuses).toContain(200);
    // 500 ms on a quiet machine (`npm run trial:flood`); here other specs have the cores too.
    expect(worst).toBeLessThan(2_000);
  });
});

describe('another site', () => {
  const body = JSON.stringify({ account: 'somebody', password: 'anything' });

  it.each([
    [{ origin: 'https://elsewhere.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('cannot make a browser send anything: %j', async (headers) => {
    const answer = await send('POST', '/api/session', body, headers);
    expect(answer.status).toBe(403);
    expect(codeOf(answer)).toBe('other-site');
  });

  it('cannot send a form, from any site', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send('POST', '/api/session', 'account=a&password=b', form)).status).toBe(415);
    expect((await send('POST', '/api/session', body, { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('is told from the platform’s own pages, and from a program', async () => {
    const own = { origin: api.url, 'sec-fetch-site': 'same-origin' };
    expect((await send('POST', '/api/session', body, own)).status).toBe(401);
    expect((await send('POST', '/api/session', body)).status).toBe(401);
  });
});

describe('what a proxy says', () => {
  it('is believed where the installation has one: the cookie is bound to the host and to TLS', async () => {
    const proxied = await runningApi({ trustedProxies: 1 });
    try {
      const account = await proxied.account({});
      const headers = { 'content-type': 'application/json', 'x-forwarded-proto': 'https' };
      const body = JSON.stringify({ account: account.account, password: PASSWORD });
      const response = await fetch(`${proxied.url}/api/session`, { method: 'POST', headers, body });
      const [planted = ''] = response.headers.getSetCookie();
      expect(planted).toMatch(
        /^__Host-tidu_session=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
      const [own = ''] = planted.split(';');
      const current = (cookie: string) =>
        fetch(`${proxied.url}/api/session`, { headers: { cookie, 'x-forwarded-proto': 'https' } });
      expect((await current(own)).status).toBe(200);
      expect((await current(own.replace('__Host-', ''))).status).toBe(401);
    } finally {
      await proxied.stop();
    }
  });

  it('is believed of no other', async () => {
    const account = await api.account({});
    const body = JSON.stringify({ account: account.account, password: PASSWORD });
    const answer = await send('POST', '/api/session', body, { 'x-forwarded-proto': 'https' });
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^tidu_session=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite/,
    );
  });
});

describe('every answer', () => {
  it.each(['/api/health', '/api/session', '/api/nowhere', '/api/openapi.json', '/api/docs'])(
    'tells the browser what it may do with it: %s',
    async (path) => {
      const { headers } = await send('GET', path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-frame-options')).toBe('DENY');
      for (const directive of [
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ])
        expect(headers.get('content-security-policy')).toContain(directive);
    },
  );
});

describe('a body whose length is not told', () => {
  it('is not read, and a request without a body is none the worse for naming a type', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = new Blob(['{}']).stream();
    const streamed = await fetch(`${api.url}/api/session`, { method: 'POST', headers, body, duplex: 'half' });
    expect(streamed.status).toBe(411);
    expect((await send('GET', '/api/session', undefined, { ...headers, cookie })).status).toBe(200);
  });
});

describe('a body that comes drop by drop', () => {
  it('is waited for with patience that ends', async () => {
    const { port, hostname } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    );
    socket.resume();
    const began = performance.now();
    await closed;
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
