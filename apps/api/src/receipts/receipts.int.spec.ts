import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { signedReceipt } from '@tidu/contracts';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { verifyReceipt } from '@tidu/platform';
import { asking } from '../../test/support/asking.js';
import { recordApplication } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const USCC = '91320214MA1T0A0B2R';
const EARLIER_HASH = 'cd'.repeat(32);
const HASH = 'ab'.repeat(32);
let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
let applicant: string;
let id: string;

beforeAll(async () => {
  api = await runningApi();
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  applicant = await api.signIn(await api.account({ role: 'enterprise', enterprise: USCC }));
  const submitted = (attempt: number, receivedAt: string, contentHash: string) => ({
    type: 'application.submitted',
    data: { attempt, receivedAt, round: attempt, stage: 'submission', contentHash },
  });
  id = await recordApplication(
    store,
    USCC,
    submitted(1, '2026-07-10T02:00:00.000Z', EARLIER_HASH),
    { type: 'application.returned-for-correction', data: { clauses: [] } },
    submitted(2, '2026-07-20T02:00:00.000Z', HASH),
  );
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

const receipt = (attempt: string, cookie = applicant) =>
  ask('GET', `applications/${id}/receipts/${attempt}`, { cookie });

it('says what was received when, and anybody can verify it', async () => {
  const { body: key } = await ask('GET', 'public/receipt-key');
  const { status, body } = await receipt('2');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    receipt: {
      applicationId: id,
      attempt: 2,
      receivedAt: '2026-07-20T02:00:00.000Z',
      contentHash: HASH,
      keyId: key['keyId'],
    },
  });
  const signed = signedReceipt.parse(body);
  expect(signed.receipt.position).toBe((await store.read(`application-${id}`)).at(-1)?.position);
  const publicKey = key['publicKeyPem'] as string;
  expect(verifyReceipt(publicKey, signed)).toBe(true);
  const earlier = { ...signed.receipt, receivedAt: '2026-07-19T02:00:00.000Z' };
  expect(verifyReceipt(publicKey, { ...signed, receipt: earlier })).toBe(false);
});

it('is given for each submission', async () => {
  expect(await receipt('1')).toMatchObject({ body: { receipt: { attempt: 1, contentHash: EARLIER_HASH } } });
});

it('is given to who may see the application, and of what was submitted', async () => {
  const stranger = await api.signIn(
    await api.account({ role: 'enterprise', enterprise: '914403001922038216' }),
  );
  expect((await receipt('1', stranger)).status).toBe(404);
  const province = await api.signIn(await api.account({ role: 'province', region: '320000' }));
  expect(await receipt('1', province)).toMatchObject({ status: 200 });
  for (const attempt of ['3', '0', '01', 'x'])
    expect(await receipt(attempt)).toMatchObject({ status: 404, body: { code: 'receipt-not-found' } });
  const unknown = await ask('GET', `applications/${randomUUID()}/receipts/1`, { cookie: applicant });
  expect(unknown.status).toBe(404);
});

it('is signed with a key only the installation can read', async () => {
  const path = join(api.dataDir, 'receipt-key.pem');
  expect(await readFile(path, 'utf8')).toContain('PRIVATE KEY');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});
