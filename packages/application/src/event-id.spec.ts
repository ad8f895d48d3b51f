import { expect, it } from '@jest/globals';
import { eventId, uuidFrom } from './event-id.js';

it('makes UUIDs of version 5 and the RFC 9562 variant', () => {
  for (const name of ['', '示例', 'a'.repeat(1_000)]) {
    expect(uuidFrom(name)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

it('makes the same id of the same name for ever', () => {
  // Recorded once: command ids and event ids of the past depend on it.
  expect(uuidFrom('示例')).toBe('73073da9-7fb5-5706-8aa0-31cde1b27a94');
});

it('tells the events of one command, and of different commands, apart', () => {
  const ids = ['c1', 'c2'].flatMap((command) => [0, 1, 11].map((index) => eventId(command, index)));
  expect(new Set(ids).size).toBe(6);
});
