import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, type RunningApi, runningApi } from '../../test/support/running-api.js';

const USCC = '91440300MA5G0C1D66';
const enterprise = {
  uscc: USCC,
  name: '示例企业',
  province: '440000',
  city: '440300',
  annualRevenueCny: 940_000_000,
};
const today = new Date().toISOString().slice(0, 10);
const campaign = {
  year: 2026,
  tier: 'basic',
  name: { zh: '示例批次', en: 'sample campaign' },
  region: '440000',
  edition: '2024',
  asOf: today,
  window: { opensOn: '2024-01-01', closesOn: '2099-12-31' },
  interpretation: {
    mainKpis: ['labor-productivity-gain'],
    requiredShare: 1,
    leadingQuantile: { province: 0.75, nation: 0.9, world: 0.95 },
    minimumSample: 5,
  },
  noticeWorkingDays: 5,
  validityYears: 3,
};
const maturity = { section: 'maturity', content: { level: 2, kind: 'self', assessedOn: '2026-05-01' } };

let api: RunningApi;
let applicant: string;
let province: string;

beforeAll(async () => {
  api = await runningApi();
  applicant = await api.signIn(await api.account({ role: 'enterprise', enterprise: USCC }));
  province = await api.signIn(await api.account({ role: 'province', region: '440000' }));
}, 60_000);

afterAll(() => api.stop());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function ask(
  method: string,
  path: string,
  { cookie, body, headers = {} }: { cookie?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${api.url}/api/${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie === undefined ? {} : { cookie }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

function command(path: string, cookie: string, body: unknown, version?: number, key: string = randomUUID()) {
  const headers = {
    'idempotency-key': key,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  };
  return ask('POST', path, { cookie, body, headers });
}

let factories: Promise<string> | undefined;
async function draft(): Promise<string> {
  factories ??= (async () => {
    expect((await command('enterprises', applicant, enterprise)).status).toBe(201);
    const { name, province: ofProvince, city } = enterprise;
    const made = await command('factories', applicant, {
      name,
      province: ofProvince,
      city,
      industry: 'C3961',
    });
    expect(made.status).toBe(201);
    return made.body['id'] as string;
  })();
  const factoryId = await factories;
  const campaignId = (await command('campaigns', province, campaign)).body['id'];
  const opened = await command('applications', applicant, { factoryId, campaignId });
  expect(opened).toMatchObject({ status: 201, body: { version: 1, repeated: false } });
  return opened.body['id'] as string;
}

describe('a session', () => {
  it('is a cookie no script can read and no other site can send', async () => {
    const account = await api.account({});
    const body = { account: account.account, password: PASSWORD };
    const plain = await ask('POST', 'session', { body });
    expect(plain.status).toBe(200);
    expect(plain.headers.getSetCookie()[0]).toMatch(
      /^tidu_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(JSON.stringify(plain.body)).not.toMatch(/password|hash/i);
  });

  it('is not taken over from before sign-in, and the one before ends', async () => {
    const account = await api.account({});
    const body = { account: account.account, password: PASSWORD };
    const planted = `tidu_session=${'A'.repeat(43)}`;
    const first = await ask('POST', 'session', { body, cookie: planted });
    const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(cookie).not.toBe(planted);
    expect((await ask('GET', 'session', { cookie: planted })).status).toBe(401);
    const second = await ask('POST', 'session', { body, cookie });
    expect(second.status).toBe(200);
    expect((await ask('GET', 'session', { cookie })).status).toBe(401);
  });

  it('ends with the sign-out, also for whoever kept the cookie', async () => {
    const cookie = await api.signIn(await api.account({}));
    expect((await ask('GET', 'session', { cookie })).status).toBe(200);
    const out = await ask('DELETE', 'session', { cookie });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toMatch(/^tidu_session=; .*Expires=Thu, 01 Jan 1970/);
    expect((await ask('GET', 'session', { cookie })).status).toBe(401);
  });

  it('is refused alike for an unknown account and a wrong password', async () => {
    const { account } = await api.account({});
    const [wrong, unknown] = [
      await ask('POST', 'session', { body: { account, password: 'wrong' } }),
      await ask('POST', 'session', { body: { account: 'nobody', password: 'wrong' } }),
    ];
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });
});

describe('a command', () => {
  it('needs somebody signed in, a key, and the version it rests on', async () => {
    const id = await draft();
    const path = `applications/${id}/declare-section`;
    expect(await ask('POST', path, { body: maturity })).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
    expect(await ask('POST', path, { cookie: applicant, body: maturity })).toMatchObject({
      status: 400,
      body: { code: 'idempotency-key-missing' },
    });
    expect(await command(path, applicant, maturity)).toMatchObject({
      status: 428,
      body: { code: 'if-match-missing' },
    });
    const headers = { 'idempotency-key': randomUUID(), 'if-match': 'one' };
    expect(await ask('POST', path, { cookie: applicant, body: maturity, headers })).toMatchObject({
      status: 400,
      body: { code: 'if-match-invalid' },
    });
  });

  it('answers with the new version as ETag, and again with the same when it is sent again', async () => {
    const path = `applications/${await draft()}/declare-section`;
    const key = randomUUID();
    const first = await command(path, applicant, maturity, 1, key);
    expect(first).toMatchObject({ status: 200, body: { version: 2, repeated: false } });
    expect(first.headers.get('etag')).toBe('"2"');
    const again = await command(path, applicant, maturity, 1, key);
    expect(again.body).toEqual({ ...first.body, repeated: true });
    expect(again.headers.get('etag')).toBe('"2"');
  });

  it('is refused under a key that was used for something else', async () => {
    const path = `applications/${await draft()}/declare-section`;
    const key = randomUUID();
    await command(path, applicant, maturity, 1, key);
    const other = { ...maturity, content: { ...maturity.content, level: 3 } };
    expect(await command(path, applicant, other, 1, key)).toMatchObject({
      status: 409,
      body: { code: 'idempotency-key-reused' },
    });
  });

  it('on another version is refused with the one there is, in ETag and body', async () => {
    const path = `applications/${await draft()}/declare-section`;
    await command(path, applicant, maturity, 1);
    const late = await command(path, applicant, maturity, 1);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'version-conflict', currentVersion: 2, type: 'urn:tidu:problem:version-conflict' },
    });
    expect(late.headers.get('etag')).toBe('"2"');
    expect(late.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('by 32 at once is carried out once', async () => {
    const id = await draft();
    const answers = await Promise.all(
      Array.from({ length: 32 }, () => command(`applications/${id}/declare-section`, applicant, maturity, 1)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(31).fill(409)]);
    for (const { status, body } of answers) if (status === 409) expect(body['currentVersion']).toBe(2);
    expect((await ask('GET', `applications/${id}`, { cookie: applicant })).headers.get('etag')).toBe('"2"');
  });

  it('that there is not is not found, whatever is sent with it', async () => {
    const id = randomUUID();
    const paths = [
      `applications/${id}/approve`,
      `applications/${id}/lapse`,
      `nothing/${id}/submit`,
      'nothing',
    ];
    for (const path of paths) {
      const answer = await ask('POST', path, { cookie: applicant, body: {} });
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect((await ask('POST', path, { body: {} })).status).toBe(401);
    }
  });

  it('may set its time only in a demo', async () => {
    const path = `applications/${await draft()}/declare-section`;
    const headers = { 'idempotency-key': randomUUID(), 'if-match': '"1"' };
    const asked = (time: string) =>
      ask('POST', path, {
        cookie: applicant,
        body: maturity,
        headers: { ...headers, 'tidu-demo-time': time },
      });
    expect(await asked('2026-07-01T00:00:00Z')).toMatchObject({
      status: 400,
      body: { code: 'demo-time-refused' },
    });
    expect(await asked('1 July')).toMatchObject({ status: 400, body: { code: 'demo-time-invalid' } });
  });
});

describe('what cannot be understood', () => {
  it.each([
    ['no such address', 'GET', 'nowhere', undefined, 404, 'not-found'],
    ['text that is no JSON', 'POST', 'session', '{"account":', 400, 'bad-request'],
    ['a body that is too large', 'POST', 'session', `"${'x'.repeat(9 * 1024 * 1024)}"`, 413, 'too-large'],
    ['a body that breaks its contract', 'POST', 'session', '{}', 422, 'invalid-input'],
  ])('is answered with problem details: %s', async (_what, method, path, body, status, code) => {
    const answer = await ask(method, path, body === undefined ? {} : { body });
    expect(answer).toMatchObject({ status, body: { code, status, type: `urn:tidu:problem:${code}` } });
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(answer.body['message']).toEqual({
      zh: expect.stringMatching(/[一-鿿]/) as unknown,
      en: expect.stringMatching(/^[ -~]+$/) as unknown,
    });
  });

  it('is another kind of content', async () => {
    const headers = { 'content-type': 'application/xml' };
    expect(await ask('POST', 'session', { body: '<hello/>', headers })).toMatchObject({
      status: 415,
      body: { code: 'media-type' },
    });
  });
});

function repeat(times: number, act: (index: number) => void): void {
  for (let index = 0; index < times; index += 1) act(index);
}

describe('evidence', () => {
  async function upload(id: string, bytes: Buffer, name: string): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'text/html' }), name);
    const response = await fetch(`${api.url}/api/applications/${id}/files`, {
      method: 'POST',
      headers: { cookie: applicant },
      body: form,
    });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, headers: response.headers, body };
  }

  async function kept(): Promise<string[]> {
    const found = await readdir(join(api.dataDir, 'evidence'), { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
  }

  const attach = (id: string, file: Record<string, unknown>, version: number) =>
    command(
      `applications/${id}/attach-evidence`,
      applicant,
      { id: randomUUID(), clause: 'base/1', title: '示例', ...file },
      version,
    );

  it('comes back as it went in, under its own name, and can do nothing in a browser', async () => {
    const id = await draft();
    const bytes = Buffer.from('%PDF-1.7 示例');
    const stored = await upload(id, bytes, '检测 报告.pdf');
    expect(stored).toMatchObject({ status: 201, body: { size: bytes.length, mediaType: 'application/pdf' } });
    expect((await attach(id, stored.body, 1)).status).toBe(200);
    const view = await ask('GET', `applications/${id}`, { cookie: applicant });
    const evidence = (view.body['application'] as { evidence: object }).evidence;
    const [evidenceId = ''] = Object.keys(evidence);
    const response = await fetch(`${api.url}/api/applications/${id}/evidence/${evidenceId}`, {
      headers: { cookie: applicant },
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('content-disposition')).toBe(
      `inline; filename*=UTF-8''${encodeURIComponent('检测 报告.pdf')}`,
    );
    expect((await ask('GET', `applications/${id}/evidence/${evidenceId}`, { cookie: province })).status).toBe(
      404,
    );
  });

  it.each([
    [
      '999 fields beside it',
      (form: FormData) => repeat(999, (index) => form.append(`f${index}`, 'x'.repeat(1_000))),
    ],
    ['a field as large as a file', (form: FormData) => form.append('f', 'x'.repeat(4 * 1024 * 1024))],
  ])('that comes with %s is refused', async (_what, fill) => {
    const id = await draft();
    const form = new FormData();
    fill(form);
    form.append('file', new Blob(['%PDF-1.7']), 'a.pdf');
    const response = await fetch(`${api.url}/api/applications/${id}/files`, {
      method: 'POST',
      headers: { cookie: applicant },
      body: form,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ status: 413, code: 'too-large' });
  });

  it.each([
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
    'nothing',
    '',
  ])('that is malformed is the sender’s fault: %j', async (body) => {
    const id = await draft();
    const response = await fetch(`${api.url}/api/applications/${id}/files`, {
      method: 'POST',
      headers: { cookie: applicant, 'content-type': 'multipart/form-data; boundary=x' },
      body,
    });
    expect(response.status).toBe(400);
  });

  it('is attached by whoever uploaded it, where it was uploaded to, and by nobody else', async () => {
    const mine = await draft();
    const stored = await upload(mine, Buffer.from('%PDF-1.7 秘密'), 'a.pdf');
    const other = await draft();
    const elsewhere = await attach(other, stored.body, 1);
    expect(elsewhere).toMatchObject({ status: 422, body: { code: 'file-missing' } });
    const rival = '91440300MA5FXXXX1T';
    const colleague = await api.signIn(await api.account({ role: 'enterprise', enterprise: rival }));
    const body = { id: randomUUID(), clause: 'base/1', title: '示例', ...stored.body };
    expect((await command(`applications/${mine}/attach-evidence`, colleague, body, 1)).status).toBe(403);
    // A file that is kept and one that is not are answered alike: nobody learns who has which.
    const unknown = await attach(other, { ...stored.body, sha256: '0'.repeat(64) }, 1);
    expect(unknown.body).toEqual(elsewhere.body);
    expect((await attach(mine, stored.body, 1)).status).toBe(200);
  });

  it.each(['\u202Egnp.exe.pdf', 'a\u200bb.pdf', `${'a'.repeat(220)}.pdf`])(
    'under a name that shows as another is refused: %j',
    async (name) => {
      expect(await upload(await draft(), Buffer.from('%PDF-1.7'), name)).toMatchObject({
        status: 422,
        body: { code: 'file-name' },
      });
    },
  );

  it('that is too large, of another kind or empty leaves nothing on the disk', async () => {
    const id = await draft();
    const before = await kept();
    const large = Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(50 * 1024 * 1024)]);
    expect(await upload(id, large, 'a.pdf')).toMatchObject({ status: 413, body: { code: 'too-large' } });
    for (const [bytes, name] of [
      [Buffer.from('<script>'), 'a.pdf'],
      [Buffer.alloc(0), 'a.txt'],
    ] as const) {
      expect(await upload(id, bytes, name)).toMatchObject({ status: 422, body: { code: 'file-type' } });
    }
    expect(await kept()).toEqual(before);
  });

  it('is recorded as what it is, not as what the sender says it is', async () => {
    const id = await draft();
    const { body: stored } = await upload(id, Buffer.from('plain'), 'a.txt');
    for (const lie of [
      { size: 4 },
      { mediaType: 'text/html' },
      { mediaType: 'text/plain\r\nSet-Cookie: a=b' },
      { fileName: 'a.html' },
    ]) {
      expect(await attach(id, { ...stored, ...lie }, 1)).toMatchObject({
        status: 422,
        body: { code: 'file-differs' },
      });
    }
    expect(await attach(id, { ...stored, sha256: '0'.repeat(64) }, 1)).toMatchObject({
      status: 422,
      body: { code: 'file-missing' },
    });
    expect((await attach(id, { ...stored, sha256: '../../secrets' }, 1)).body['code']).toBe('invalid-input');
  });

  it.each(['../../../secrets.json', '..%2F..%2Fsecrets.json', '%00', '__proto__', 'constructor'])(
    'is never anything else on the disk: %s',
    async (name) => {
      const answer = await fetch(`${api.url}/api/applications/${await draft()}/evidence/${name}`, {
        headers: { cookie: applicant },
      });
      expect([400, 404]).toContain(answer.status);
    },
  );
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and covers every route that is served', async () => {
    const { body } = await ask('GET', 'openapi.json');
    expect(body['openapi']).toMatch(/^3\.1\./);
    const paths = body['paths'] as Record<string, Record<string, Operation>>;
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(operations.length).toBeGreaterThan(45);
    for (const { path, method, operation } of operations) {
      const name = `${method} ${path}`;
      expect({ name, summary: operation.summary }).toEqual({
        name,
        summary: expect.stringMatching(/[一-鿿].* · .*[a-z]/) as unknown,
      });
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const described = (operation.parameters ?? [])
        .filter((one) => one.in === 'path')
        .map((one) => one.name);
      expect({ name, described: described.sort() }).toEqual({ name, described: named.sort() });
      if (method === 'post')
        expect({ name, body: operation.requestBody !== undefined }).toEqual({ name, body: true });
    }
    const undescribed = operations
      .filter(({ operation }) => !Object.keys(operation.responses).some((status) => /^2/.test(status)))
      .map(({ path }) => path);
    expect(undescribed).toEqual([]);
    const schemaless = operations
      .filter(({ method }) => method === 'get')
      .filter(({ operation }) => operation.responses['200']?.content === undefined)
      .map(({ path }) => path);
    expect(schemaless).toEqual([
      '/api/applications/{id}/evidence/{evidenceId}',
      '/api/applications/{id}/declaration.xlsx',
      '/api/public-notices/{id}/evidence/{sha256}',
      '/ledger/checkpoint',
      '/ledger/witnessed',
      '/ledger/daily/{day}',
      '/ledger/keys',
      '/ledger/tile/{path}',
      '/ledger/events/{bundle}',
    ]);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

interface Operation {
  readonly summary?: string;
  readonly operationId?: string;
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}
