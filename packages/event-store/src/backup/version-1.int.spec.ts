import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { restoreAndVerify } from './restore-and-verify.js';

let target: TemporaryDatabase;
beforeAll(async () => {
  target = await createTemporaryDatabase();
});
afterAll(() => target.drop());

it('restores a backup of version 1, which holds no digest, as it was written then', async () => {
  const file = new URL('../../test/backup/version-1.jsonl.gz', import.meta.url).pathname;
  expect(await restoreAndVerify({ adminUrl: target.adminUrl, file })).toMatchObject({
    events: 5,
    commands: 2,
    hash: '290c944fd1cfd7aea4d5827419dafc4f06a64e98e3657fb962cc88e43db29088',
  });
  const store = createPostgresEventStore({ connectionString: target.applicationUrl, listen: false });
  expect((await store.read('sample-b'))[0]).toMatchObject({
    position: 3,
    recordedAt: '2026-11-27T22:38:10.122Z',
    data: { text: '行\u2028段\u2029换\u0085行\n尾😀', '\u0000\\': 1e21, b: [1.5, null, true] },
  });
  expect(await store.findCommand('0b0d1c52-7a55-4df1-8f4d-6b1f0f4a9e02')).toMatchObject({
    position: 5,
    versions: { 'sample-a': 3, 'sample-c': 1 },
    fingerprint: null,
  });
  await store.close();
});
