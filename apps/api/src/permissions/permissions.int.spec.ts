import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { permissionMatrix } from '@tidu/domain';
import { asking } from '../../test/support/asking.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

let api: RunningApi;

beforeAll(async () => {
  api = await runningApi();
}, 60_000);
afterAll(() => api.stop());

it('shows the permission matrix to whoever is signed in, as the deciders go by it', async () => {
  const ask = asking(api.url);
  const cookie = await api.signIn(await api.account({ role: 'auditor' }));
  const { status, body } = await ask('GET', 'permissions', { cookie });
  expect(status).toBe(200);
  expect(body).toEqual(JSON.parse(JSON.stringify(permissionMatrix)));
  expect((await ask('GET', 'permissions')).status).toBe(401);
}, 60_000);
