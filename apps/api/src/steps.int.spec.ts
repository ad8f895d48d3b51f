import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OpeningStep, stepPage } from '@tidu/contracts';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { projectReadModels } from '@tidu/read-models';
import { campaign } from '../../../packages/domain/test/dossier.js';
import { record } from '../../../packages/testing/src/recording.js';
import { asking } from '../test/support/asking.js';
import { type RunningApi, runningApi } from '../test/support/running-api.js';

const USCC = '91320214MA1T0A0B2R';
const JULY = '2026-07-10T02:00:00.000Z';
const LATER = '2035-07-10T02:00:00.000Z';
const place = { province: '320000', city: '320200' };

let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;

beforeAll(async () => {
  api = await runningApi({ demo: true });
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  await record(store, `enterprise-${USCC}`, [
    { type: 'enterprise.registered', data: { uscc: USCC, name: '示例企业', ...place, annualRevenueCny: 1 } },
  ]);
  for (const tier of ['basic', 'advanced', 'excellent'] as const) {
    const id = randomUUID();
    const { terms } = campaign(tier);
    await record(store, `campaign-${id}`, [{ type: 'campaign.opened', data: { id, ...terms } }]);
  }
  await factory('未获称号', null);
  await factory('有称号', '2026-08-31');
  for await (const events of store.readAll({ after: 0, batchSize: 500 }))
    await projectReadModels(api.admin, events);
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

/** 示例 · A factory, titled by conversion until a day. */
async function factory(name: string, validUntil: string | null): Promise<void> {
  const id = randomUUID();
  const { id: campaignId, terms } = campaign('basic');
  const basis = {
    applicationId: null,
    campaignId,
    edition: terms?.edition,
    interpretation: terms?.interpretation,
    findings: {},
    waivers: {},
  };
  const term = {
    tier: 'basic',
    certificateNumber: `示例-${name}`,
    validFrom: '2026-01-01',
    validUntil,
    basis,
  };
  const legacy = { name: '示例称号', issuer: '示例机关', number: '1', awardedOn: '2024-01-01' };
  await record(store, `factory-${id}`, [
    { type: 'factory.registered', data: { id, enterprise: USCC, name, ...place, industry: 'C3451' } },
    ...(validUntil === null
      ? []
      : [{ type: 'factory.title-converted', data: { term, legacy, evidence: null } }]),
  ]);
}

async function said(cookie: string, step: OpeningStep, time = JULY) {
  const headers = { 'Tidu-Demo-Time': time };
  const { status, body } = await ask('GET', `steps?step=${step}`, { cookie, headers });
  expect(status).toBe(200);
  return stepPage
    .parse(body)
    .items.map(({ name, tier, action }) => [tier ?? name.zh, action && (action.whyNot?.code ?? 'possible')]);
}

const asProvince = async () => api.signIn(await api.account({ role: 'province', region: '320000' }));

it('names the titled factories whose change is to be reported, and why not once the title has run out', async () => {
  const enterprise = await api.signIn(await api.account({ role: 'enterprise', enterprise: USCC }));
  expect(await said(enterprise, 'factory.report-change')).toEqual([['basic', 'possible']]);
  expect(await said(enterprise, 'factory.report-change', LATER)).toEqual([['basic', 'no-title']]);
});

it('names a step on a thing only to those whose it is', async () => {
  const province = await asProvince();
  expect(await said(province, 'factory.report-change')).toEqual([['basic', null]]);
  expect(await said(province, 'factory.open-revocation')).toEqual([['basic', 'possible']]);
});

it('offers a recommendation list in the campaigns whose tier is recommended for', async () => {
  const tiers = await said(await asProvince(), 'campaign.begin-list');
  expect(tiers.filter(([, action]) => action !== null)).toEqual([['excellent', 'possible']]);
});
