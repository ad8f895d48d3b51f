import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { redisIsHere, startRedis } from '../../../testing/src/redis.js';
import { until } from '../../../testing/src/until.js';
import { type Configuration, readConfiguration } from '../configuration/configuration.js';
import { type EvaluationJob, openEvaluationQueue, openEvaluationWorker } from './queues.js';

const NO_REDIS =
  'skipped: no redis-server found. Install one (Debian: apt-get install redis-server). ' +
  '未找到 redis-server，Redis 队列测试已跳过：请安装（Debian：apt-get install redis-server）。';
if (!redisIsHere) process.stderr.write(`${NO_REDIS}\n`);

let database: MigratedDatabase;
let redis: { url: string; stop(): Promise<void> } | undefined;

beforeAll(async () => {
  database = await migratedDatabase();
  if (redisIsHere) redis = await startRedis();
});

afterAll(async () => {
  await redis?.stop();
  await database.drop();
});

const job = (id: string, round = 1): EvaluationJob => ({ aggregate: 'application', id, round });
const failures: Error[] = [];
const report = (error: Error): void => void failures.push(error);

type Kind = 'PostgreSQL' | 'Redis';
const kinds: readonly Kind[] = redisIsHere ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];
const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((opened) => opened.close()));
  failures.length = 0;
});

const configurationOf = (kind: Kind): Configuration => ({
  ...readConfiguration({ DATABASE_URL: database.url, TIDU_DATA: tmpdir() }),
  redisUrl: kind === 'Redis' ? (redis?.url ?? null) : null,
});

function openQueue(kind: Kind): ReturnType<typeof openEvaluationQueue> {
  const queue = openEvaluationQueue(configurationOf(kind), report);
  open.push(queue);
  return queue;
}

function work(kind: Kind, does: (job: EvaluationJob) => Promise<void>): void {
  open.push(openEvaluationWorker(configurationOf(kind), does, report));
}

// All kinds at once, because what takes the time is waiting for the lease of the killed worker to end.
it('gives the job of a worker that was killed to another one, in time', async () => {
  const taken = kinds.map(async (kind) => {
    await openQueue(kind).add([job('orphan')]);
    const victim = await workerProcess(configurationOf(kind));
    try {
      await until(() => victim.says.includes('working on orphan'));
    } finally {
      victim.process.kill('SIGKILL');
      await once(victim.process, 'exit');
    }
    const done: string[] = [];
    const started = performance.now();
    work(kind, ({ id }) => Promise.resolve(void done.push(id)));
    await until(() => done.includes('orphan'));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
  await Promise.all(taken);
}, 60_000);

describe.each(kinds)('the queue in %s', (kind) => {
  const configuration = (): Configuration => configurationOf(kind);
  const queueOf = () => openQueue(kind);
  const workWith = (does: (job: EvaluationJob) => Promise<void>) => work(kind, does);

  it('hands every job to a worker with all it says', async () => {
    const asked = [
      job('a'),
      job('b', 2),
      { ...job('f-2027'), aggregate: 're-evaluation' as const, causationId: 'e', correlationId: 'c' },
    ];
    await queueOf().add(asked);
    const done: EvaluationJob[] = [];
    workWith((one) => Promise.resolve(void done.push(one)));
    await until(() => done.length === 3);
    expect(done).toEqual(expect.arrayContaining(asked));
    expect(failures).toEqual([]);
  });

  it('does not queue twice what is queued already, and takes it again once it is done', async () => {
    const queue = queueOf();
    await queue.add([job('once'), job('once')]);
    await queue.add([job('once')]);
    await queue.add([job('last')]);
    const done: string[] = [];
    workWith(({ id }) => Promise.resolve(void done.push(id)));
    await until(() => done.includes('last'));
    expect(done).toEqual(['once', 'last']);
    // It is done only when the queue has heard so: asked for again and again, as the sweep does, it is taken.
    await until(async () => {
      await queue.add([job('once')]);
      return done.length > 2;
    });
    expect(done[2]).toBe('once');
  });

  it('tries a failing job again, reports each failure, and goes on with the others', async () => {
    await queueOf().add([job('failing'), job('fine')]);
    const tried: string[] = [];
    workWith(({ id }) => {
      tried.push(id);
      return id === 'failing' && tried.filter((one) => one === id).length < 3
        ? Promise.reject(new Error('not yet'))
        : Promise.resolve();
    });
    await until(() => tried.filter((id) => id === 'failing').length === 3);
    expect(tried.filter((id) => id === 'fine')).toHaveLength(1);
    expect(failures.map((error) => error.message)).toEqual(['not yet', 'not yet']);
  });

  it('waits for the work under way when it is closed, and leaves no connection open', async () => {
    const connections = () => (kind === 'Redis' ? redisConnections() : postgresConnections());
    const before = await connections();
    const queue = openEvaluationQueue(configuration(), report);
    let finish = (): void => undefined;
    let state = 'not begun';
    const worker = openEvaluationWorker(
      configuration(),
      () =>
        new Promise((resolve) => {
          state = 'working';
          finish = () => {
            state = 'done';
            resolve();
          };
        }),
      report,
    );
    await queue.add([job('slow')]);
    await until(() => state === 'working');
    const closed = worker.close().then(() => state);
    finish();
    expect(await closed).toBe('done');
    await queue.close();
    await until(async () => (await connections()) <= before);
  });
});

async function postgresConnections(): Promise<number> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and usename = 'tidu_app'`,
  );
  await client.end();
  return rows[0]?.n ?? 0;
}

async function redisConnections(): Promise<number> {
  const client = new Redis(redis?.url ?? '');
  const clients = (await client.call('CLIENT', 'LIST', 'TYPE', 'normal')) as string;
  client.disconnect();
  return clients.trim().split('\n').length;
}

/** A process of its own that takes jobs and never ends them. */
async function workerProcess(configuration: Configuration): Promise<{ process: ChildProcess; says: string }> {
  const program = `
    const { openEvaluationWorker } = await import(process.argv[1]);
    const complain = (error) => process.stderr.write(error.message);
    openEvaluationWorker(JSON.parse(process.argv[2]), async (job) => {
      process.stdout.write('working on ' + job.id);
      await new Promise(() => setInterval(() => {}, 1000));
    }, complain);
    process.stdout.write('ready ');`;
  const compiled = new URL('../../dist/jobs/queues.js', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', program, compiled, JSON.stringify(configuration)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const heard = { process: child, says: '' };
  child.stdout.on('data', (chunk: Buffer) => (heard.says += chunk.toString()));
  await until(() => heard.says.includes('ready'));
  return heard;
}
