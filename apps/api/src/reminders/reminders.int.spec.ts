import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { writeReminders } from '@tidu/platform';
import { asking } from '../../test/support/asking.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const USCC = '91320214MA1T0A0B2R';
let api: RunningApi;

beforeAll(async () => {
  api = await runningApi();
}, 60_000);
afterAll(() => api.stop());

it('tells each reader of the deadlines that wait for them', async () => {
  const expert = await api.account({ role: 'expert', region: '320000', specialty: 'technical' });
  const reminder = (id: string) => ({
    aggregate: 'application',
    id,
    clock: 'review',
    label: { zh: '评审', en: 'review' },
    title: '示例工厂',
    dueOn: '2026-08-10',
    stage: 3,
  });
  const readers = {
    enterprise: [await api.account({ role: 'enterprise', enterprise: USCC }), `enterprise:${USCC}`],
    district: [await api.account({ role: 'district', region: '320214' }), 'unit:320214'],
    city: [await api.account({ role: 'city', region: '320200' }), 'unit:320200'],
    province: [await api.account({ role: 'province', region: '320000' }), 'unit:320000'],
    group: [await api.account({ role: 'group', unit: 'xpcc' }), 'unit:xpcc'],
    miit: [await api.account({ role: 'miit' }), 'miit'],
    expert: [expert, `expert:${expert.id}`],
  } as const;
  const all = Object.entries(readers).map(([id, [, reader]]) => ({ ...reminder(id), forWhom: [reader] }));
  await writeReminders(api.admin, all, '2026-08-07T02:00:00.000Z');
  const ask = asking(api.url);
  for (const [id, [account]] of Object.entries(readers)) {
    const own = reminder(id);
    const { status, body } = await ask('GET', 'reminders', { cookie: await api.signIn(account) });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        items: [{ ...own, at: '2026-08-07T02:00:00.000Z' }],
        count: { value: 1, exact: true },
        next: null,
      },
    });
  }
  const auditor = await api.signIn(await api.account({ role: 'auditor' }));
  expect((await ask('GET', 'reminders', { cookie: auditor })).body).toEqual({
    items: [],
    count: { value: 0, exact: true },
    next: null,
  });
  expect((await ask('GET', 'reminders')).status).toBe(401);
}, 60_000);
