import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { redisIsHere, startRedis } from '../../../../packages/testing/src/redis.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const LIMIT = 5;

(redisIsHere ? describe : describe.skip)('two APIs on one Redis (skipped without redis-server)', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let apis: RunningApi[];

  beforeAll(async () => {
    redis = await startRedis();
    const configuration = { redisUrl: redis.url, trustedProxies: 1 };
    apis = [await runningApi(configuration), await runningApi(configuration)];
  });
  afterAll(async () => {
    for (const api of apis) await api.stop();
  });

  /** Tries to object from an address, at each API in turn; nothing is sent that could be taken. */
  async function statusesOf(address: string, tries: number): Promise<number[]> {
    const statuses: number[] = [];
    for (let n = 0; n < tries; n += 1) {
      const url = `${apis[n % 2]?.url ?? ''}/api/public/notices/none/objections`;
      const response = await fetch(url, { method: 'POST', headers: { 'x-forwarded-for': address } });
      statuses.push(response.status);
    }
    return statuses;
  }

  it('count together, and an IPv6 subscriber’s addresses as one', async () => {
    expect((await statusesOf('192.0.2.1', LIMIT + 1)).map((status) => status === 429)).toEqual([
      ...Array<boolean>(LIMIT).fill(false),
      true,
    ]);
    expect(await statusesOf('2001:db8:1:2:aaaa::1', LIMIT)).not.toContain(429);
    expect(await statusesOf('2001:db8:1:2:bbbb::2', 1)).toEqual([429]);
    expect(await statusesOf('2001:db8:1:3:aaaa::1', 1)).not.toContain(429);
  });

  it('refuse nobody when Redis is gone', async () => {
    await redis.stop();
    const statuses = await statusesOf('192.0.2.1', 2);
    expect(statuses).not.toContain(429);
    expect(statuses).not.toContain(500);
  });
});
