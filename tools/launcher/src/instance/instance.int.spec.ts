import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type BegunFolder, beginFolder, isAlive, scratchFolder, standIns } from '../../test/harness.js';
import { type Instance, type InstanceOptions, startInstance } from './instance.js';

jest.setTimeout(180_000);

let begun: BegunFolder;
let folder: ReturnType<typeof scratchFolder>;
let dataDir: string;
let running: Instance[];

beforeAll(async () => {
  begun = await beginFolder();
});

afterAll(() => begun.remove());

beforeEach(() => {
  folder = scratchFolder();
  dataDir = join(folder.path, 'data');
  running = [];
});

afterEach(async () => {
  for (const instance of running) await instance.stop();
  folder.remove();
});

async function start(options: Partial<InstanceOptions> = {}): Promise<Instance> {
  const instance = await startInstance({ dataDir, port: 0, demo: false, programs: standIns, ...options });
  running.push(instance);
  return instance;
}

const events = async ({ url }: Instance): Promise<unknown> => (await fetch(`${url}/api/events`)).json();
const append = async ({ url }: Instance, what: string): Promise<number> =>
  (await fetch(`${url}/api/events?what=${what}`, { method: 'POST' })).status;
const pidsOf = ({ pids }: Instance): number[] => Object.values(pids).filter((pid) => pid !== undefined);

describe('an instance', () => {
  it('begins a folder with the demo once, and a second start finds it with everything added since', async () => {
    const first = await start({ demo: true });
    expect(await events(first)).toEqual(['示例一', '示例二']);
    expect(await append(first, 'more')).toBe(200);
    await first.stop();

    const second = await start({ demo: true });
    expect(await events(second)).toEqual(['示例一', '示例二', 'more']);
    expect(await (await fetch(`${second.url}/api/health`)).json()).toMatchObject({ demo: '1' });
  });

  it('keeps an empty folder so, and stops within 5 s even where a part does not heed the request', async () => {
    begun.copyTo(dataDir);
    const instance = await start({ demo: true, env: { STUBBORN_WORKER: '1' } });
    expect(await events(instance)).toEqual([]);
    expect(await (await fetch(`${instance.url}/api/health`)).json()).toMatchObject({ demo: null });
    const pids = pidsOf(instance);
    const began = performance.now();
    await instance.stop();
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(pids.filter(isAlive)).toEqual([]);
  });
});

describe('a start that cannot be', () => {
  const sentence = (zh: string, en: string): unknown =>
    expect.objectContaining({
      name: 'Refusal',
      zh: expect.stringContaining(zh),
      en: expect.stringContaining(en),
    });

  it('refuses a port that another program has, or names the log of a program that fails, and lets go of everything', async () => {
    begun.copyTo(dataDir);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toEqual(sentence(`端口 ${port} 已被`, `Port ${port} is in use`));
    other.close();
    await once(other, 'close');

    const broken = join(folder.path, 'broken.mjs');
    writeFileSync(broken, `process.stderr.write('the reason'); process.exit(3);`);
    const failing = start({ port, programs: { ...standIns, worker: broken } });
    await expect(failing).rejects.toEqual(sentence('worker.log', 'exit code 3'));
    expect(readFileSync(join(dataDir, 'logs', 'worker.log'), 'utf8')).toContain('the reason');
    await expect(start({ port })).resolves.toMatchObject({ url: `http://localhost:${port}` });
  });
});

describe('a running instance', () => {
  let home: ReturnType<typeof scratchFolder>;
  let instance: Instance;
  let reports: string[] = [];

  beforeAll(async () => {
    home = scratchFolder();
    begun.copyTo(join(home.path, 'data'));
    instance = await startInstance({
      dataDir: join(home.path, 'data'),
      port: 0,
      demo: false,
      programs: standIns,
      report: (line) => reports.push(line),
    });
  });
  beforeEach(() => {
    reports = [];
  });
  afterAll(async () => {
    await instance.stop();
    home.remove();
  });

  it.each(['api', 'worker', 'postgres'] as const)('starts %s again when it is killed', async (name) => {
    expect(await append(instance, `acknowledged before ${name}`)).toBe(200);
    const before = instance.pids[name];
    await instance.kill(name);
    await instance.up(name);
    expect(instance.pids[name]).not.toBe(before);
    expect(reports.filter((line) => line.includes(`${name} ended (SIGKILL)`))).toHaveLength(1);
    expect(await events(instance)).toContain(`acknowledged before ${name}`);
  });

  it('restarts a part on request without calling it a death', async () => {
    const before = instance.pids;
    await instance.restart('worker');
    await instance.restart('postgres');
    expect(instance.pids.worker).not.toBe(before.worker);
    expect(instance.pids.postgres).not.toBe(before.postgres);
    expect(instance.pids.api).toBe(before.api);
    expect(reports.join()).not.toContain('ended');
    expect(await append(instance, 'after')).toBe(200);
  });

  it('goes on undisturbed when another start wants its folder', async () => {
    const { dataDir: taken } = instance;
    await expect(start({ dataDir: taken })).rejects.toMatchObject({ name: 'Refusal' });
    expect(await append(instance, 'still here')).toBe(200);
  });

  it('lends its database to another as one of the user’s own, used without the demo', async () => {
    const other = await start({
      demo: true,
      env: { DATABASE_URL: instance.adminUrl, DATABASE_APP_PASSWORD: 'given' },
    });
    expect(other.pids.postgres).toBeUndefined();
    await append(other, 'shared');
    expect(await events(other)).toContain('shared');
    expect(await events(other)).not.toContain('示例一');
    await expect(other.kill('postgres')).rejects.toThrow('did not start');
  });
});
