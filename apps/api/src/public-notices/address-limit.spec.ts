import { describe, expect, it } from '@jest/globals';
import { AddressLimit } from './address-limit.js';

describe('a limit by address', () => {
  it('lets so many through within its time, and says how long to wait', () => {
    const limit = new AddressLimit(2, 60_000);
    expect(limit.secondsToWait('192.0.2.1', 0)).toBeNull();
    expect(limit.secondsToWait('192.0.2.1', 10_000)).toBeNull();
    expect(limit.secondsToWait('192.0.2.1', 20_000)).toBe(40);
    expect(limit.secondsToWait('192.0.2.2', 20_000)).toBeNull();
    expect(limit.secondsToWait('192.0.2.1', 60_000)).toBeNull();
    expect(limit.secondsToWait('192.0.2.1', 61_000)).toBe(9);
  });

  it('takes the addresses of one IPv6 subscriber for one', () => {
    const limit = new AddressLimit(1, 60_000);
    expect(limit.secondsToWait('2001:db8:1:2:aaaa::1', 0)).toBeNull();
    expect(limit.secondsToWait('2001:db8:1:2:bbbb::2', 1)).toBe(60);
    expect(limit.secondsToWait('2001:db8:1:3:aaaa::1', 2)).toBeNull();
    expect(limit.secondsToWait('::ffff:192.0.2.1', 3)).toBeNull();
    expect(limit.secondsToWait('::ffff:192.0.2.2', 4)).toBeNull();
  });

  it('remembers nobody for longer than its time', () => {
    const limit = new AddressLimit(1, 1_000);
    for (let n = 0; n < 100; n += 1) limit.secondsToWait(`192.0.2.${String(n)}`, n);
    expect(limit.size).toBe(100);
    limit.secondsToWait('198.51.100.1', 5_000);
    expect(limit.size).toBe(1);
  });
});
