import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { personalDataKey } from './personal-data-key.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidu-keys-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

it('is what the configuration says', async () => {
  const key = randomBytes(32);
  expect(await personalDataKey({ personalDataKey: key.toString('base64'), dataDir })).toEqual(key);
});

it('is made once in the data folder where nothing is said', async () => {
  const made = await personalDataKey({ personalDataKey: null, dataDir });
  expect(made).toHaveLength(32);
  expect(await personalDataKey({ personalDataKey: null, dataDir })).toEqual(made);
});

it('is refused where it is too short', async () => {
  await expect(personalDataKey({ personalDataKey: 'c2hvcnQ=', dataDir })).rejects.toThrow('32 bytes');
});
