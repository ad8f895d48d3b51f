import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { keptSecret } from './kept-secret.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidu-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('is made once and is its owner’s alone', async () => {
  expect(await keptSecret(folder, 'a.key', () => 'first')).toBe('first');
  expect(await keptSecret(folder, 'a.key', () => 'second')).toBe('first');
  expect((await stat(join(folder, 'a.key'))).mode & 0o777).toBe(0o600);
});

it('is the same for all that make it at once, and leaves nothing else behind', async () => {
  const all = await Promise.all(
    Array.from({ length: 16 }, (_, n) => keptSecret(folder, 'a.key', () => `made by ${String(n)}`)),
  );
  expect(new Set(all).size).toBe(1);
  expect(await readdir(folder)).toEqual(['a.key']);
});

it('throws where the folder is none', async () => {
  await keptSecret(folder, 'a.key', () => 'x');
  await expect(keptSecret(join(folder, 'a.key'), 'b.key', () => 'y')).rejects.toThrow();
});
