import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  type BegunFolder,
  type Terminal,
  type TerminalOptions,
  beginFolder,
  isAlive,
  scratchFolder,
  startInTerminal,
} from '../test/harness.js';

jest.setTimeout(180_000);

let begun: BegunFolder;
let folder: ReturnType<typeof scratchFolder>;
let dataDir: string;
let terminals: Terminal[];

beforeAll(async () => {
  begun = await beginFolder();
});

afterAll(() => begun.remove());

beforeEach(() => {
  folder = scratchFolder();
  dataDir = join(folder.path, 'data');
  terminals = [];
});

afterEach(async () => {
  for (const { child, ended } of terminals) {
    child.kill('SIGTERM');
    await ended;
  }
  folder.remove();
});

async function open(options: Partial<TerminalOptions> = {}): Promise<Terminal> {
  const terminal = await startInTerminal({ dataDir, args: ['--empty'], ...options });
  terminals.push(terminal);
  return terminal;
}

async function openRunning(options: Partial<TerminalOptions> = {}): Promise<Terminal> {
  const terminal = await open(options);
  await terminal.running;
  return terminal;
}

const api = ({ port }: Terminal, path: string): string => `http://127.0.0.1:${port}/api/${path}`;
const append = async (terminal: Terminal, what: string): Promise<number> =>
  (await fetch(api(terminal, `events?what=${what}`), { method: 'POST' })).status;
const events = async (terminal: Terminal): Promise<unknown> => (await fetch(api(terminal, 'events'))).json();

async function pidsOf(
  terminal: Terminal,
): Promise<Record<'supervisor' | 'postgres' | 'api' | 'worker', number>> {
  const { pid } = (await (await fetch(api(terminal, 'health'))).json()) as { pid: number };
  const recorded = (file: string): number => Number.parseInt(readFileSync(join(dataDir, file), 'utf8'), 10);
  const supervisor = terminal.child.pid ?? 0;
  return {
    supervisor,
    api: pid,
    postgres: recorded('postgres/postmaster.pid'),
    worker: recorded('worker.pid'),
  };
}

describe('npm start', () => {
  it('says where it is and how to sign in, and ends within 5 s of Ctrl-C with nothing left running', async () => {
    const terminal = await openRunning({ args: [] });
    expect(terminal.said()).toContain(`http://localhost:${terminal.port}`);
    expect(terminal.said()).toMatch(/expert \/ shili-2026/);
    const pids = Object.values(await pidsOf(terminal));
    const began = performance.now();
    terminal.child.kill('SIGINT');
    expect(await terminal.ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('can be stopped while it is still starting', async () => {
    begun.copyTo(dataDir);
    const terminal = await open();
    while (!terminal.said().includes('Starting the services'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    terminal.child.kill('SIGINT');
    expect(await terminal.ended).toBe(0);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  });

  it('recovers by itself after kill -9 of any of its processes, with all that was acknowledged', async () => {
    begun.copyTo(dataDir);
    const acknowledged: string[] = [];
    let terminal = await openRunning();
    for (const victims of [
      ['supervisor'],
      ['supervisor', 'postgres'],
      ['supervisor', 'postgres', 'api', 'worker'],
    ] as const) {
      acknowledged.push(victims.join('-'));
      expect(await append(terminal, victims.join('-'))).toBe(200);
      const before = await pidsOf(terminal);
      for (const victim of victims) process.kill(before[victim], 'SIGKILL');
      expect(await terminal.ended).toBe('SIGKILL');

      terminal = await openRunning({ port: terminal.port });
      expect(await events(terminal)).toEqual(acknowledged);
      expect(Object.values(before).filter(isAlive)).toEqual([]);
    }
    terminal.child.kill('SIGINT');
    expect(await terminal.ended).toBe(0);
  });

  it('stops when npm, which started it, is killed', async () => {
    begun.copyTo(dataDir);
    const terminal = await openRunning({ belowNpm: true });
    const { supervisor: npm, ...pids } = await pidsOf(terminal);
    process.kill(npm, 'SIGKILL');
    await terminal.ended;
    expect(Object.values(pids).filter(isAlive)).toEqual([]);
    expect(terminal.said()).toContain('Stopping');
  });

  it('loads the demo afresh when the first start was killed half way through it', async () => {
    writeFileSync(`${dataDir}.break-seed`, '');
    const first = await open({ args: [] });
    expect(await first.ended).toBe('SIGKILL');
    expect(existsSync(join(dataDir, 'half-seeded'))).toBe(true);
    rmSync(`${dataDir}.break-seed`);

    const second = await openRunning({ args: [] });
    expect(await events(second)).toEqual(['示例一', '示例二']);
    expect(existsSync(join(dataDir, 'half-seeded'))).toBe(false);
  });

  it('says one sentence in each language, and nothing else, when it cannot start', async () => {
    begun.copyTo(dataDir);
    const first = await openRunning();
    const inUse = await open();
    expect(await inUse.ended).toBe(1);
    expect(inUse.said().trim().split('\n')).toEqual([
      expect.stringContaining('正被另一个运行中的梯度'),
      expect.stringContaining('is in use by another running Tidu'),
    ]);
    const portTaken = await open({ dataDir: join(folder.path, 'other'), port: first.port });
    expect(await portTaken.ended).toBe(1);
    expect(portTaken.said().trim().split('\n')).toEqual([
      expect.stringContaining(`端口 ${first.port} 已被`),
      expect.stringContaining(`Port ${first.port} is in use`),
    ]);
    const impossible = await open({ dataDir: '/proc/tidu/data' });
    expect(await impossible.ended).toBe(1);
    expect(impossible.said().trim().split('\n')).toEqual([
      expect.stringContaining('无法建立或写入数据目录 /proc/tidu/data'),
      expect.stringContaining('The data folder /proc/tidu/data cannot be made or written'),
    ]);
    const mistyped = await open({ args: ['--emtpy'] });
    expect(await mistyped.ended).toBe(1);
    expect(mistyped.said()).toContain('Unknown argument --emtpy');
  });
});

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const here = fileURLToPath(import.meta.url);
const nobodyReachesUs =
  isRoot &&
  spawnSync(process.execPath, ['-e', 'fs.readFileSync(process.argv[1])', here], {
    uid: NOBODY,
    gid: NOBODY,
    cwd: '/',
  }).status === 0;
const tmpfs = (at: string, size: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tidu-test', at]).status === 0;

function mountingWorks(): boolean {
  const probe = scratchFolder();
  const works = isRoot && tmpfs(probe.path, '1m');
  if (works) spawnSync('umount', [probe.path]);
  probe.remove();
  return works;
}

describe('npm start as one user or another', () => {
  (isRoot ? it : it.skip)(
    'runs as root in a folder closed to everyone else (skipped unless run as root)',
    async () => {
      chmodSync(folder.path, 0o700);
      const terminal = await openRunning();
      expect(await append(terminal, 'kept')).toBe(200);
      const { postgres } = await pidsOf(terminal);
      expect(readFileSync(`/proc/${postgres}/status`, 'utf8')).toMatch(/^Uid:\t65534\t65534/m);
    },
  );

  (nobodyReachesUs ? it : it.skip).each([
    ['with a name', NOBODY],
    ['without one', 54_321],
  ])(
    'runs as an ordinary user %s, and root after it leaves the folder usable (skipped unless root can become others)',
    async (_, uid) => {
      mkdirSync(dataDir);
      chownSync(dataDir, uid, uid);
      chmodSync(folder.path, 0o755);
      const first = await openRunning({ uid });
      expect(await append(first, 'mine')).toBe(200);
      first.child.kill('SIGINT');
      expect(await first.ended).toBe(0);

      const second = await openRunning();
      expect(await events(second)).toEqual(['mine']);
      second.child.kill('SIGINT');
      expect(await second.ended).toBe(0);

      const third = await openRunning({ uid });
      expect(await events(third)).toEqual(['mine']);
    },
  );
});

describe('npm start on a full disk', () => {
  const onSmallDisk = mountingWorks() ? it : it.skip;
  let disk: string;

  beforeEach(() => {
    disk = join(folder.path, 'disk');
    mkdirSync(disk);
    dataDir = join(disk, 'data');
  });

  afterEach(() => {
    spawnSync('umount', ['--lazy', disk]);
  });

  onSmallDisk('refuses to begin where there is no room (skipped unless root may mount a tmpfs)', async () => {
    tmpfs(disk, '20m');
    const terminal = await open();
    expect(await terminal.ended).toBe(1);
    expect(terminal.said().trim().split('\n')).toEqual([
      expect.stringContaining('磁盘空间不足'),
      expect.stringContaining('is full'),
    ]);
  });

  onSmallDisk(
    'loses nothing when the disk fills up, and goes on when there is room again (as above)',
    async () => {
      tmpfs(disk, '230m');
      const first = await openRunning();
      expect(await append(first, 'before')).toBe(200);
      const filler = join(disk, 'filler');
      expect(spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k']).stderr.toString()).toContain(
        'No space left',
      );
      first.child.kill('SIGKILL');
      await first.ended;

      const second = await open();
      expect(await second.ended).toBe(1);
      expect(second.said()).toContain('is full');
      rmSync(filler);
      const third = await openRunning();
      expect(await events(third)).toEqual(['before']);
      third.child.kill('SIGINT');
      await third.ended;
    },
  );
});
