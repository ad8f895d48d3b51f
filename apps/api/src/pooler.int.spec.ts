import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import {
  type Pgbouncer,
  pgbouncerIsHere,
  startPgbouncer,
} from '../../../packages/event-store/test/support/pgbouncer.js';
import { asking } from '../test/support/asking.js';
import { runningApi } from '../test/support/running-api.js';

const USCC = '91440300MA5G0C1D66';
const CALLERS = 12;

if (!pgbouncerIsHere) {
  it.skip('the API behind PgBouncer in transaction mode: skipped, pgbouncer is not installed', () =>
    undefined);
} else {
  it('signs in, carries out and repeats behind PgBouncer in transaction mode, many at a time', async () => {
    const bouncers: Pgbouncer[] = [];
    const api = await runningApi(async (databaseUrl) => {
      const bouncer = await startPgbouncer(databaseUrl);
      bouncers.push(bouncer);
      return { databaseUrl: bouncer.url, pooled: true };
    });
    const ask = asking(api.url);
    const cookie = await api.signIn(await api.account({ role: 'enterprise', enterprise: USCC }));
    const post = (path: string, body: unknown, key: string) =>
      ask('POST', path, { cookie, body, headers: { 'idempotency-key': key } });
    const place = { name: '示例企业', province: '440000', city: '440300' };
    expect(
      (await post('enterprises', { uscc: USCC, ...place, annualRevenueCny: 940_000_000 }, randomUUID()))
        .status,
    ).toBe(201);
    const keys = Array.from({ length: CALLERS }, () => randomUUID());
    const registerAll = () =>
      Promise.all(keys.map((key) => post('factories', { ...place, industry: 'C3961' }, key)));
    const made = await registerAll();
    const again = await registerAll();
    expect(made.map(({ status, body }) => [status, body['repeated']])).toEqual(keys.map(() => [201, false]));
    expect(again.map(({ body }) => body)).toEqual(made.map(({ body }) => ({ ...body, repeated: true })));
    const { body: enterprise } = await ask('GET', `enterprises/${USCC}`, { cookie });
    expect(enterprise).toMatchObject({ uscc: USCC, name: '示例企业' });
    await api.stop();
    for (const bouncer of bouncers) await bouncer.stop();
  }, 60_000);
}
