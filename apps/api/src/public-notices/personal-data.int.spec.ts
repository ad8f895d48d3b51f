import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  createPostgresEventStore,
  type EventStore,
  type SealAlgorithm,
  verifyChain,
} from '@tidu/event-store';
import { type Configuration, readConfiguration } from '@tidu/platform';
import { type Answer, asking } from '../../test/support/asking.js';
import { recordNotice } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';
import { openPersonalData } from './personal-data.js';

const objector = { name: '张三（示例）', contact: '000-0000-0000', idDocumentLast4: '000X' };
const running: RunningApi[] = [];
let first: RunningApi;
let store: EventStore;
let noticeId: string;
let applicationId: string;

beforeEach(async () => {
  first = await start({});
  store = createPostgresEventStore({ pool: first.admin });
  ({ noticeId, applicationId } = await recordNotice(store));
}, 60_000);
afterEach(async () => {
  await store.close();
  for (const api of running.splice(0).reverse()) await api.stop();
});

async function start(told: Partial<Configuration>): Promise<RunningApi> {
  const api = await runningApi(told);
  running.push(api);
  return api;
}

/** The installation as it is started again with another setting. */
function startAgain(sealing: SealAlgorithm): Promise<RunningApi> {
  const { databaseUrl, dataDir } = first;
  return start({ databaseUrl, dataDir, sealing });
}

function object({ url }: RunningApi, key: string = randomUUID()): Promise<Answer> {
  return asking(url)('POST', `public/notices/${noticeId}/objections`, {
    body: { applicationId, objector, signed: true, statement: '产线数据与实际不符' },
    headers: { 'idempotency-key': key },
  });
}

async function objectorsTold({ url }: RunningApi): Promise<unknown> {
  const cookie = await first.signIn(await first.account({ role: 'province', region: '320000' }));
  return (await asking(url)('GET', `public-notices/${noticeId}/objectors`, { cookie })).body;
}

async function sealings(): Promise<string[]> {
  const events = await store.read(`notice-${noticeId}`);
  return events.flatMap(({ data }) => (data as { objector?: { sealed: string } }).objector?.sealed ?? []);
}

it('is sealed as the installation says, opened whatever it was sealed with, and known again', async () => {
  const key = randomUUID();
  const { body: before } = await object(first, key);
  const second = await startAgain('SM4-GCM');
  const { status, body: after } = await object(second);
  expect(status).toBe(201);
  expect(await sealings()).toEqual(['AES-256-GCM', 'SM4-GCM']);
  const both = [before, after].map(({ objectionId }) => ({ objectionId, objector }));
  expect(await objectorsTold(second)).toEqual(both);
  expect((await object(second, key)).body).toEqual(before);
  const third = await startAgain('AES-256-GCM');
  expect(await objectorsTold(third)).toEqual(both);
  expect(await verifyChain(store)).toMatchObject({ intact: true });
}, 60_000);

it('is refused before anything is sealed where a key has not the length its algorithm takes', async () => {
  const configuration = readConfiguration({
    DATABASE_URL: first.databaseUrl,
    TIDU_DATA: first.dataDir,
    TIDU_SEALING: 'sm4-gcm',
    TIDU_PERSONAL_DATA_SM4_KEY: randomBytes(32).toString('base64'),
  });
  await expect(openPersonalData(first.admin, configuration)).rejects.toThrow(/TIDU_PERSONAL_DATA_SM4_KEY/);
});
