import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FactoryCampaignPage } from '@tidu/contracts';
import { type CampaignTerms } from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { projectReadModels } from '@tidu/read-models';
import { campaign } from '../../../../packages/domain/test/dossier.js';
import { asking } from '../../test/support/asking.js';
import { record } from '../../../../packages/testing/src/recording.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const USCC = '91320214MA1T0A0B2R';
const GROUP = '91110000100000999H';
/** Within the window of the sample campaigns. */
const JULY = '2026-07-10T02:00:00.000Z';

let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
const factoryId = randomUUID();
const ids: Record<string, string> = {};

/** 示例 · A campaign that differs from the sample of its tier in some of its terms. */
async function open(name: string, tier: 'basic' | 'advanced' | 'excellent', change: Partial<CampaignTerms>) {
  const id = randomUUID();
  const { terms } = campaign(tier);
  ids[id] = name;
  await record(store, `campaign-${id}`, [{ type: 'campaign.opened', data: { id, ...terms, ...change } }]);
}

beforeAll(async () => {
  api = await runningApi({ demo: true });
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  const place = { province: '320000', city: '320200' };
  const enterprise = { uscc: USCC, name: '示例企业', ...place, annualRevenueCny: 1 };
  await record(store, `enterprise-${USCC}`, [
    { type: 'enterprise.registered', data: enterprise },
    { type: 'enterprise.affiliated', data: { group: GROUP } },
  ]);
  const factory = { id: factoryId, enterprise: USCC, name: '示例工厂', ...place, industry: 'C3451' };
  await record(store, `factory-${factoryId}`, [{ type: 'factory.registered', data: factory }]);
  await open('own basic', 'basic', {});
  await open('own advanced', 'advanced', {});
  await open('national', 'excellent', { region: '000000' });
  await open('of the group', 'basic', { group: GROUP });
  await open('elsewhere', 'basic', { region: '330000' });
  await open('over', 'basic', { window: { opensOn: '2026-01-01', closesOn: '2026-02-01' } });
  for await (const events of store.readAll({ after: 0, batchSize: 500 }))
    await projectReadModels(api.admin, events);
}, 60_000);
afterAll(async () => {
  await store.close();
  await api.stop();
});

async function said(
  account: Parameters<RunningApi['account']>[0],
  act: 'open-application' | 'convert-title',
): Promise<Record<string, unknown>> {
  const cookie = await api.signIn(await api.account(account));
  const { status, body } = await ask('GET', `factories/${factoryId}/campaigns?act=${act}`, {
    cookie,
    headers: { 'Tidu-Demo-Time': JULY },
  });
  expect(status).toBe(200);
  return Object.fromEntries(
    (body as unknown as FactoryCampaignPage).items.map(({ id, choices }) => [
      ids[id] ?? id,
      choices.map(({ group, whyNot, later }) => [group, whyNot?.code ?? null, later?.code ?? null]),
    ]),
  );
}

describe('the campaigns for a factory', () => {
  it('are those open to its place and its group, with what its submission would meet', async () => {
    expect(await said({ role: 'enterprise', enterprise: USCC }, 'open-application')).toEqual({
      'own basic': [[null, null, null]],
      'own advanced': [[null, null, 'tier-below-missing']],
      national: [
        [null, null, null],
        [GROUP, null, null],
      ],
      'of the group': [[GROUP, null, null]],
    });
  });

  it('are to an authority those in which it may convert a title, the closed ones among them', async () => {
    const asProvince = await said({ role: 'province', region: '320000' }, 'convert-title');
    expect(asProvince).toMatchObject({ 'own basic': [[null, null, null]], over: [[null, null, null]] });
    expect(asProvince['national']).toEqual([]);
    expect(asProvince['elsewhere']).toBeUndefined();
  });

  it('are nobody’s who may not see the factory', async () => {
    const cookie = await api.signIn(await api.account({ role: 'province', region: '330000' }));
    const { status } = await ask('GET', `factories/${factoryId}/campaigns?act=convert-title`, { cookie });
    expect(status).toBe(404);
  });
});
