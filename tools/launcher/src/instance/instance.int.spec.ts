import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

  it('begins an empty folder without the demo, and keeps it so', async () => {
    const first = await start({ demo: false });
    expect(await events(first)).toEqual([]);
    await first.stop();
    const second = await start({ demo: true });
    expect(await events(second)).toEqual([]);
    expect(await (await fetch(`${second.url}/api/health`)).json()).toMatchObject({ demo: null });
  });

  it.each(['api', 'worker', 'postgres'] as const)('starts %s again when it is killed', async (name) => {
    begun.copyTo(dataDir);
    const reports: string[] = [];
    const instance = await start({ report: (line) => reports.push(line) });
    expect(await append(instance, 'acknowledged')).toBe(200);
    const before = instance.pids[name];
    await instance.kill(name);
    await instance.up(name);
    expect(instance.pids[name]).not.toBe(before);
    expect(reports.filter((line) => line.includes(`${name} ended (SIGKILL)`))).toHaveLength(1);
    expect(await events(instance)).toEqual(['acknowledged']);
  });

  it('restarts a part on request without calling it a death', async () => {
    begun.copyTo(dataDir);
    const reports: string[] = [];
    const instance = await start({ report: (line) => reports.push(line) });
    const before = instance.pids;
    await instance.restart('worker');
    await instance.restart('postgres');
    expect(instance.pids.worker).not.toBe(before.worker);
    expect(instance.pids.postgres).not.toBe(before.postgres);
    expect(instance.pids.api).toBe(before.api);
    expect(reports.join()).not.toContain('ended');
    expect(await append(instance, 'after')).toBe(200);
  });

  it('stops within 5 s even where a part does not heed the request', async () => {
    begun.copyTo(dataDir);
    const instance = await start({ env: { STUBBORN_WORKER: '1' } });
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

  it('refuses a port that another program has, and lets go of the folder', async () => {
    begun.copyTo(dataDir);
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toEqual(sentence(`端口 ${port} 已被`, `Port ${port} is in use`));
    other.close();
    await once(other, 'close');
    await expect(start({ port })).resolves.toMatchObject({ url: `http://localhost:${port}` });
  });

  it('refuses a folder with something else in it, and leaves that alone', async () => {
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'thesis.doc'), 'mine');
    await expect(start()).rejects.toEqual(sentence('不是梯度的数据目录', 'is not a data folder of Tidu'));
    expect(readFileSync(join(dataDir, 'thesis.doc'), 'utf8')).toBe('mine');
  });

  it('refuses a folder of a newer Tidu, unchanged', async () => {
    mkdirSync(dataDir);
    const manifest = JSON.stringify({ product: 'tidu', format: 2 });
    writeFileSync(join(dataDir, 'tidu.json'), manifest);
    await expect(start()).rejects.toEqual(sentence('更新版本', 'newer Tidu (format 2; this one knows 1)'));
    expect(readFileSync(join(dataDir, 'tidu.json'), 'utf8')).toBe(manifest);
  });

  it('refuses a folder that another running instance has, which goes on undisturbed', async () => {
    begun.copyTo(dataDir);
    const first = await start();
    await expect(start()).rejects.toEqual(sentence(`进程 ${process.pid}`, `process ${process.pid}`));
    expect(await append(first, 'still here')).toBe(200);
  });

  it('refuses to call a folder with the demo empty', async () => {
    await (await start({ demo: true })).stop();
    await expect(start({ demo: false })).rejects.toEqual(sentence('已含示例数据', 'already holds the demo'));
  });

  it('names the log of a program that fails, and stops what it had started', async () => {
    begun.copyTo(dataDir);
    const broken = join(folder.path, 'broken.mjs');
    writeFileSync(broken, `process.stderr.write('the reason'); process.exit(3);`);
    const failing = start({ programs: { ...standIns, worker: broken } });
    await expect(failing).rejects.toEqual(sentence('worker.log', 'exit code 3'));
    expect(readFileSync(join(dataDir, 'logs', 'worker.log'), 'utf8')).toContain('the reason');
    await expect(start()).resolves.toBeDefined();
  });
});

describe('a database of the user’s own', () => {
  it('is used in place of the embedded one, without the demo', async () => {
    begun.copyTo(dataDir);
    const server = await start();
    const other = await startInstance({
      dataDir: join(folder.path, 'second'),
      port: 0,
      demo: true,
      programs: standIns,
      env: { DATABASE_URL: server.adminUrl, DATABASE_APP_PASSWORD: 'given' },
    });
    running.unshift(other);
    expect(other.pids.postgres).toBeUndefined();
    await append(other, 'shared');
    expect(await (await fetch(`${other.url}/api/events`)).json()).toEqual(['shared']);
    await expect(other.kill('postgres')).rejects.toThrow('did not start');
  });
});
