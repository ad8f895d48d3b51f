import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type PostgresServer, startPostgres } from '@tidu/launcher';
import getPort from 'get-port';
import pg from 'pg';
import { parse } from 'yaml';
import { z } from 'zod';
import { redisIsHere } from '../../packages/testing/src/redis.js';
import { until } from '../../packages/testing/src/until.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What we use of the Compose specification, and nothing else: a key misspelt is refused. */
const service = z.strictObject({
  image: z.string().optional(),
  build: z.strictObject({ context: z.literal('..'), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  restart: z.enum(['no', 'unless-stopped']),
  volumes: z.array(z.string().regex(/^[\w./-]+:\/[\w./-]+(:ro)?$/)).default([]),
  ports: z.array(z.string().regex(/^\d+:\d+$/)).optional(),
  deploy: z.strictObject({ replicas: z.int().min(1) }).optional(),
  depends_on: z
    .record(
      z.string(),
      z.strictObject({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }),
    )
    .default({}),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal('CMD')], z.string()),
      interval: z.string().regex(/^\d+s$/),
      retries: z.int(),
    })
    .optional(),
});
const compose = z.strictObject({
  name: z.string(),
  'x-program': z.unknown(),
  'x-environment': z.unknown(),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.strictObject({})),
});

const nginxIsHere = spawnSync('nginx', ['-v']).status === 0;
const PASSWORD = 'tests-only';
const read = (file: string): string => readFileSync(join(root, 'infra', file), 'utf8');
const { services, volumes } = compose.parse(
  parse(read('compose.yaml').replaceAll(/\$\{\w+:\?set it\}/g, PASSWORD), { merge: true }),
);
const serviceNamed = (name: string): z.infer<typeof service> => {
  const found = services[name];
  if (found === undefined) throw new Error(`no service ${name}`);
  return found;
};

describe('the compose file', () => {
  it('runs two of each program behind nginx, on PostgreSQL and Redis', () => {
    const replicas = Object.entries(services).map(([name, { deploy }]) => [name, deploy?.replicas ?? 1]);
    expect(Object.fromEntries(replicas)).toMatchObject({ postgres: 1, redis: 1, api: 2, worker: 2, web: 1 });
    expect(read('nginx.conf')).toContain(`http://api:${serviceNamed('api').environment['PORT'] ?? ''}`);
  });

  it('waits only for what there is, in a way it can end, and keeps files in declared volumes', () => {
    for (const { depends_on, volumes: mounted } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const { healthcheck, restart } = serviceNamed(name);
        if (condition === 'service_healthy') expect(healthcheck).toBeDefined();
        else expect(restart).toBe('no');
      }
      for (const volume of mounted.map((mount) => mount.split(':')[0] ?? ''))
        expect(volume.startsWith('./') || volume in volumes).toBe(true);
    }
  });
});

(redisIsHere ? describe : describe.skip)('each container’s command, on this machine', () => {
  let folder: string;
  let postgres: PostgresServer;
  let redisPort: number;
  const running: ChildProcess[] = [];
  let ports: number[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tidu-compose-'));
    postgres = await startPostgres({ dataDir: folder, fsync: false });
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query('create database tidu');
    await client.end();
    redisPort = await getPort({ host: '127.0.0.1' });
  }, 120_000);

  afterAll(async () => {
    for (const child of running.reverse()) {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** The container's environment, with the names of its network leading to what runs here. */
  function environmentOf(name: string): Record<string, string> {
    const { username, password } = new URL(postgres.url);
    const here = (value: string): string =>
      value
        .replace(`//postgres:${PASSWORD}@`, `//${username}:${password}@`)
        .replace('@postgres:5432/', `@127.0.0.1:${postgres.port}/`)
        .replace('redis:6379', `127.0.0.1:${redisPort}`)
        .replace(/^\/data$/, folder)
        .replace(/^\/tidu\//, root);
    return Object.fromEntries(
      Object.entries(serviceNamed(name).environment).map(([key, value]) => [key, here(value)]),
    );
  }

  function launch(
    name: string,
    more: readonly string[] = [],
    env: Record<string, string> = {},
  ): ChildProcess {
    const [file = '', ...args] = serviceNamed(name).command ?? [];
    return spawn(file, [...args, ...more], {
      cwd: root,
      env: { PATH: process.env['PATH'], ...environmentOf(name), ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
  }

  async function serve(name: string, env: Record<string, string> = {}): Promise<void> {
    const child = launch(name, [], env);
    running.push(child);
    expect(await Promise.race([once(child, 'message'), once(child, 'exit')])).toMatchObject([
      { type: 'ready' },
    ]);
  }

  async function runToItsEnd(name: string): Promise<void> {
    expect(await once(launch(name), 'exit')).toEqual([0, null]);
  }

  it('starts Redis, migrates, makes the first administrators, and starts two of each program', async () => {
    const redis = launch('redis', ['--port', String(redisPort), '--bind', '127.0.0.1', '--dir', folder]);
    running.push(redis);
    await until(() => spawnSync('redis-cli', ['-p', String(redisPort), 'ping']).status === 0);

    await runToItsEnd('migrate');
    await runToItsEnd('first-administrator');
    ports = [await getPort({ host: '127.0.0.1' }), await getPort({ host: '127.0.0.1' })];
    for (const port of ports) await serve('api', { HOST: '127.0.0.1', PORT: String(port) });
    for (let replica = 0; replica < 2; replica += 1) await serve('worker');

    const [, program = '', ...args] = serviceNamed('api').healthcheck?.test ?? ['CMD'];
    for (const port of ports) {
      const here = args.map((arg) => arg.replace(':3000', `:${port}`));
      expect(spawnSync(program, here).status).toBe(0);
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain('<div id="root">');
    }
    expect(
      spawnSync(
        program,
        args.map((arg) => arg.replace(':3000', ':1')),
      ).status,
    ).toBe(1);
  }, 180_000);

  (nginxIsHere ? it : it.skip)(
    'passes on through nginx what is asked of an API (skipped without nginx)',
    async () => {
      const port = await getPort({ host: '127.0.0.1' });
      const here = read('nginx.conf')
        .replace('listen 8080', `listen 127.0.0.1:${port}`)
        .replace('http://api:3000', `http://127.0.0.1:${ports[0] ?? 0}`)
        .replace('http {', 'http { access_log off;');
      const conf = join(folder, 'nginx.conf');
      writeFileSync(conf, `pid ${join(folder, 'nginx.pid')};\n${here}`);
      running.push(launch('web', ['-c', conf, '-e', 'stderr']));
      const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`);
      await until(() =>
        ask('/api/health').then(
          ({ ok }) => ok,
          () => false,
        ),
      );
      expect(await (await ask('/sign-in')).text()).toContain('<div id="root">');
    },
    60_000,
  );
});
