import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { takeLock } from './lock.mjs';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidu-lock-'));
  path = join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a lock', () => {
  it('is held by one at a time, and says by whom', () => {
    const first = takeLock(path, { doing: 'building' });
    expect(first.taken).toBe(true);
    expect(takeLock(path)).toMatchObject({ taken: false, holder: { pid: process.pid, doing: 'building' } });
    if (first.taken) first.release();
    expect(takeLock(path).taken).toBe(true);
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  it('passes on when its holder died', () => {
    const script = `import { takeLock } from ${JSON.stringify(new URL('lock.mjs', import.meta.url).href)};
      if (takeLock(process.argv[1]).taken) process.kill(process.pid, 'SIGKILL');`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script, path]);
    expect(signal).toBe('SIGKILL');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['lock']));
    expect(takeLock(path).taken).toBe(true);
  });

  it('passes on when its holder’s process id belongs to another process by now', () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, process: 'an earlier run' }));
    expect(takeLock(path).taken).toBe(true);
  });

  it('passes on when a power failure left it empty', () => {
    writeFileSync(path, '');
    expect(takeLock(path).taken).toBe(true);
  });

  it('lets contenders in one after another, also past a dead holder', async () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, process: 'an earlier run' }));
    const counter = join(folder, 'counter');
    writeFileSync(counter, '0');
    const script = `import { readFileSync, writeFileSync } from 'node:fs';
      import { takeLock } from ${JSON.stringify(new URL('lock.mjs', import.meta.url).href)};
      for (let round = 0; round < 50; ) {
        const lock = takeLock(process.argv[1]);
        if (!lock.taken) continue;
        writeFileSync(process.argv[2], String(Number(readFileSync(process.argv[2], 'utf8')) + 1));
        lock.release();
        round += 1;
      }`;
    const contenders = [1, 2, 3, 4].map(() =>
      spawn(process.execPath, ['--input-type=module', '-e', script, path, counter], { stdio: 'inherit' }),
    );
    await Promise.all(contenders.map((contender) => once(contender, 'close')));
    expect(readFileSync(counter, 'utf8')).toBe('200');
  });
});
