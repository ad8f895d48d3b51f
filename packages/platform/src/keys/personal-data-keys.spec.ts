import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { personalDataKeys } from './personal-data-keys.js';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tidu-keys-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const nothingSaid = { personalDataKey: null, personalDataSm4Key: null };

it('are what the configuration says', async () => {
  const [aes, sm4] = [randomBytes(32), randomBytes(16)];
  const told = { personalDataKey: aes.toString('base64'), personalDataSm4Key: sm4.toString('base64') };
  expect(await personalDataKeys({ ...told, dataDir })).toEqual({ 'AES-256-GCM': aes, 'SM4-GCM': sm4 });
});

it('are made once in the data folder where nothing is said, each as long as its algorithm takes', async () => {
  const made = await personalDataKeys({ ...nothingSaid, dataDir });
  expect(Object.values(made).map(({ length }) => length)).toEqual([32, 16]);
  expect(await personalDataKeys({ ...nothingSaid, dataDir })).toEqual(made);
});

it('leave the key of an installation from before there were two as it is', async () => {
  const before = randomBytes(32);
  await writeFile(join(dataDir, 'personal-data.key'), before.toString('base64'));
  expect((await personalDataKeys({ ...nothingSaid, dataDir }))['AES-256-GCM']).toEqual(before);
});

it('are refused where they are of the wrong length, each by its name', async () => {
  const swapped = {
    personalDataKey: randomBytes(16).toString('base64'),
    personalDataSm4Key: randomBytes(32).toString('base64'),
  };
  const refused = expect(personalDataKeys({ ...swapped, dataDir })).rejects;
  await refused.toThrow(
    /32 bytes in base64 \(TIDU_PERSONAL_DATA_KEY.*\n.*16 bytes.*TIDU_PERSONAL_DATA_SM4_KEY/,
  );
});
