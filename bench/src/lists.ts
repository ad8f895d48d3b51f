import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { createPostgresEventStore } from '@tidu/event-store';
import { insertAccounts, migrate, openSession } from '@tidu/platform';
import { expertId, fill, idOf } from './lists/data.js';
import { type Reader, requests } from './lists/requests.js';
import { drive } from './measure/drive.js';
import { openPool } from './measure/pool.js';
import { reportBound, reportRate } from './measure/report.js';
import { interleave, type Sample } from './measure/rounds.js';
import { createDatabase, withPostgres } from './measure/server.js';

const CALLERS = 16;
const SECONDS = 1.5;
const ROUNDS = 5;
const P95_MS = 300;
const API = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const PLAIN = fileURLToPath(new URL('./lists/plain-process.js', import.meta.url));
const PASSWORD = 'bench';

type Fetch = (request: number) => Promise<string>;

/**
 * The ten commonest filters and orders of the list of applications as three roles, by the API's own process with all it does
 * for a request, beside a plain prepared query for the same columns through bare Fastify, on the same tables.
 */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const admin = await createDatabase(server, 'tidu_bench');
    await migrate(admin, PASSWORD);
    const owner = openPool({ connectionString: admin, max: 2 });
    await fill(owner);
    const cookies = await signIn(owner);
    await owner.end();
    const url = new URL(admin);
    url.username = 'tidu_app';
    url.password = PASSWORD;
    const dataDir = await mkdtemp(join(tmpdir(), 'tidu-bench-api-'));
    const port = await getPort({ host: '127.0.0.1' });
    const api = fork(API, {
      env: {
        ...process.env,
        DATABASE_URL: url.href,
        TIDU_DATA: dataDir,
        PORT: String(port),
        NODE_ENV: 'production',
      },
    });
    const plain = fork(PLAIN, [url.href, expertId(0)]);
    const [, [plainPort]] = await Promise.all([
      once(api, 'message'),
      once(plain, 'message') as Promise<[number]>,
    ]);
    const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
    try {
      const ours: Fetch = (request) => {
        const asked = requests[request % requests.length];
        if (asked === undefined) throw new Error('no such request');
        const path = `/api/applications?pageSize=50&${asked.query}`;
        return fetchText(agent, port, path, cookies[asked.reader]);
      };
      const theirs: Fetch = (request) => fetchText(agent, plainPort, `/${request % requests.length}`, '');
      await requireSameRows(ours, theirs);
      const measured = await interleave(
        [
          { name: 'tidu', run: () => measure(ours) },
          { name: 'plain query through bare fastify', run: () => measure(theirs) },
        ],
        ROUNDS,
      );
      const comparison = {
        benchmark: 'lists',
        case: `callers=${CALLERS} requests=${requests.length}`,
        ours: 'tidu',
        against: 'plain query through bare fastify',
      };
      reportRate(measured, { ...comparison, target: 0.5 });
      reportBound(measured, { ...comparison, target: P95_MS });
    } finally {
      agent.destroy();
      await Promise.all([api, plain].map(end));
      await rm(dataDir, { recursive: true, force: true });
    }
  });
}

async function signIn(owner: ReturnType<typeof openPool>): Promise<Record<Reader, string>> {
  const person = { enterprise: null, region: null, unit: null, specialty: null, passwordHash: 'none' };
  const accounts = [
    {
      ...person,
      id: idOf(8, 1),
      account: 'province',
      name: '示例省',
      role: 'province' as const,
      region: '320000',
    },
    { ...person, id: idOf(8, 2), account: 'miit', name: '示例部', role: 'miit' as const },
    { ...person, id: expertId(0), account: 'expert', name: '示例专家', role: 'expert' as const },
  ];
  await insertAccounts(owner, accounts);
  await grant(owner, accounts);
  const [province = '', miit = '', expert = ''] = await Promise.all(
    accounts.map(async ({ id }) => `tidu_session=${await openSession(owner, id)}`),
  );
  return { province, miit, expert };
}

/** Puts their roles on record, without which nobody reads. */
async function grant(
  owner: ReturnType<typeof openPool>,
  accounts: readonly { readonly id: string; readonly role: string; readonly region: string | null }[],
): Promise<void> {
  const store = createPostgresEventStore({ pool: owner, listen: false });
  const recorded = accounts.flatMap(({ id, role, region }) =>
    [
      {
        type: 'role-grant.proposed',
        data: { id, role, scope: region === null ? {} : { region }, by: 'a' },
      },
      { type: 'role-grant.confirmed', data: { by: 'b' } },
    ].map((event) => ({
      stream: `role-grant-${id}`,
      event: {
        ...event,
        id: randomUUID(),
        schemaVersion: 1,
        metadata: { actor: 'a', role: 'system', at: '2026-01-02T02:00:00.000Z' },
      },
    })),
  );
  await store.append(recorded, []);
  await store.close();
}

/** The two sides are compared only where they answer the same. */
async function requireSameRows(ours: Fetch, theirs: Fetch): Promise<void> {
  for (const [index, { query }] of requests.entries()) {
    const { items } = JSON.parse(await ours(index)) as { items?: { id: string }[] };
    const rows = JSON.parse(await theirs(index)) as { id: string }[];
    const [one, other] = [items?.map(({ id }) => id), rows.map(({ id }) => id)];
    if (rows.length === 0 || JSON.stringify(one) !== JSON.stringify(other))
      throw new Error(
        `“${query}” is answered by ${items?.length ?? 0} rows, and by others than the ${rows.length} asked for`,
      );
  }
}

function measure(ask: Fetch): Promise<Sample> {
  let request = 0;
  return drive(CALLERS, SECONDS, () => ask(request++));
}

function fetchText(agent: Agent, port: number, path: string, cookie: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path, headers: { cookie } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path}: ${String(response.statusCode)} ${text}`));
      });
    }).on('error', reject);
  });
}

async function end(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.disconnect();
  await exit;
}
