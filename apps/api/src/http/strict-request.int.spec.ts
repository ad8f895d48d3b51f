import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role } from '@tidu/domain';
import { z } from 'zod';
import { type Answer, asking } from '../../test/support/asking.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const operation = z.looseObject({
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
});
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const description = z.looseObject({
  paths: z.record(z.string(), z.partialRecord(z.enum(methods), operation)),
});

interface Route {
  readonly method: string;
  readonly path: string;
  readonly parameters: z.infer<typeof operation>['parameters'];
  readonly takes: readonly string[];
}

let api: RunningApi;
let ask: ReturnType<typeof asking>;
let routes: Route[];
let cookies: Partial<Record<Role, string>>;

beforeAll(async () => {
  api = await runningApi();
  ask = asking(api.url);
  cookies = {
    miit: await api.signIn(await api.account({ role: 'miit' })),
    'system-admin': await api.signIn(await api.account({ role: 'system-admin' })),
  };
  const { body } = await ask('GET', 'openapi.json');
  routes = Object.entries(description.parse(body).paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters, requestBody }]) => ({
      method: method.toUpperCase(),
      // Nothing has to be there: what is asked is refused before anybody looks.
      path: pathOf(path).replaceAll(/\{\w+\}/g, randomUUID()),
      parameters: parameters.filter((parameter) => parameter.in === 'query'),
      takes: Object.keys(requestBody?.content ?? {}),
    })),
  );
}, 60_000);
afterAll(() => api.stop());

/** As it is asked for below `/api/`; the ledger's files lie beside it. */
function pathOf(path: string): string {
  return path.startsWith('/api/') ? path.slice('/api/'.length) : `..${path}`;
}

/** Signed in as somebody the route lets in as far as its parameters. */
function askAs(route: Route, query: string, change: Parameters<typeof ask>[2] = {}): Promise<Answer> {
  const role = route.path.startsWith('admin/') ? 'system-admin' : 'miit';
  const headers = { 'idempotency-key': randomUUID(), 'if-match': '"1"', ...change.headers };
  return ask(route.method, `${route.path}${query}`, { cookie: cookies[role] ?? '', ...change, headers });
}

/** What a parameter does not take, whatever else it does; null where it takes any text. */
function notTaken(schema: Readonly<Record<string, unknown>>): string | null {
  const { type, format, pattern, enum: values } = schema;
  return type === 'string' && format === undefined && pattern === undefined && values === undefined
    ? null
    : 'nope';
}

/** What else a route wants, as it takes it. */
function required({ parameters }: Route, besides: string): readonly string[] {
  return parameters.flatMap(({ name, required: isRequired, schema }) =>
    isRequired === true && name !== besides
      ? [`${name}=${String(z.array(z.string()).parse(schema['enum'])[0])}`]
      : [],
  );
}

describe('every route', () => {
  it('is known here', () => {
    expect(routes.length).toBeGreaterThan(120);
    expect(routes.filter(({ parameters }) => parameters.length > 0).length).toBeGreaterThan(15);
  });

  it('refuses a query parameter it does not declare, and says which it takes', async () => {
    const unexpected: string[] = [];
    for (const route of routes) {
      const { status, body } = await askAs(route, '?nope=1');
      if (status !== 422 || body['code'] !== 'unknown-parameter')
        unexpected.push(`${route.method} ${route.path}: ${status} ${String(body['code'])}`);
    }
    expect(unexpected).toEqual([]);
  }, 60_000);

  it('refuses a value that none of its parameters takes, and one given twice', async () => {
    const unexpected: string[] = [];
    let tried = 0;
    for (const route of routes) {
      for (const { name, schema } of route.parameters) {
        const value = notTaken(schema);
        const others = required(route, name);
        const queries = [`${name}=a&${name}=b`, ...(value === null ? [] : [`${name}=${value}`])].map(
          (query) => `?${[query, ...others].join('&')}`,
        );
        for (const query of queries) {
          tried += 1;
          const { status, body } = await askAs(route, query);
          const issues = z.array(z.looseObject({ path: z.string() })).safeParse(body['issues']);
          if (status !== 422 || issues.data?.[0]?.path.startsWith(`$.${name}`) !== true)
            unexpected.push(`${route.method} ${route.path}${query}: ${status} ${JSON.stringify(body)}`);
        }
      }
    }
    expect(unexpected).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  }, 60_000);

  it('refuses a body that is not of its media type', async () => {
    const unexpected: string[] = [];
    const others = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
    for (const route of routes.filter(({ method }) => method !== 'GET')) {
      for (const type of others.filter((other) => !route.takes.includes(other.split(';')[0] ?? ''))) {
        const response = await fetch(`${api.url}/api/${route.path}`, {
          method: route.method,
          headers: {
            cookie: cookies[route.path.startsWith('admin/') ? 'system-admin' : 'miit'] ?? '',
            'content-type': type,
            'idempotency-key': randomUUID(),
            'if-match': '"1"',
          },
          body: type.startsWith('multipart') ? '--x--\r\n' : '{}',
        });
        if (response.status !== 415)
          unexpected.push(`${route.method} ${route.path} ${type}: ${response.status}`);
      }
    }
    expect(unexpected).toEqual([]);
  }, 60_000);
});

describe('a cursor', () => {
  it.each([
    'titles',
    'notices',
    'applications',
    'factories',
    'campaigns',
    're-evaluations',
    'experts',
    'reminders',
    'recommendations',
  ])('of %s that is none is refused, and no page is longer than two hundred', async (list) => {
    const cookie = cookies.miit ?? '';
    for (const query of ['cursor=nope', `cursor=${Buffer.from('["x","y","z"]').toString('base64url')}`]) {
      const { status, body } = await ask('GET', `${list}?${query}`, { cookie });
      expect({ status, issues: body['issues'] }).toMatchObject({
        status: 422,
        issues: [{ path: '$.cursor' }],
      });
    }
    expect((await ask('GET', `${list}?pageSize=201`, { cookie })).status).toBe(422);
    const { status, body } = await ask('GET', `${list}?pageSize=1`, { cookie });
    expect({ status, body }).toEqual({
      status: 200,
      body: { items: [], count: { value: 0, exact: true }, next: null },
    });
  });
});
