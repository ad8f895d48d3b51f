import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type ExpectedVersion } from '../../src/port/event-store.js';
import { sampleRecords } from '../support/events.js';
import { type Stores } from '../support/stores.js';
import { race, RACERS, type Racer } from './race.js';

/** Racers at one stream, each in another of the stores that share the log. */
export function racesConform(open: () => Stores): void {
  const stream = (): string => `sample-${randomUUID()}`;
  const racersAt = (name: string, expect: ExpectedVersion): Racer[] =>
    Array.from(
      { length: RACERS },
      (): Racer => (store) => store.append(sampleRecords(name), [{ stream: name, expect }]),
    );

  it('lets exactly one of 16 racers at a version win, round after round', async () => {
    const stores = open();
    const name = stream();
    for (let version = 0; version < 10; version += 1)
      expect(await race(stores, racersAt(name, version))).toBe(1);
    for (const store of stores)
      expect((await store.read(name)).map((event) => event.version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('lets exactly one of 16 who each would begin a stream begin it', async () => {
    const stores = open();
    for (let round = 0; round < 5; round += 1) {
      const name = stream();
      expect(await race(stores, racersAt(name, 'no-stream'))).toBe(1);
      for (const store of stores) expect(await store.read(name)).toHaveLength(1);
    }
  });

  it.each(['any', 'stream-exists'] as const)(
    'loses nothing when 16 append to one stream and expect %s',
    async (expected) => {
      const stores = open();
      const name = stream();
      const [store] = stores;
      await store.append(sampleRecords(name), []);
      expect(await race(stores, racersAt(name, expected))).toBe(RACERS);
      expect((await store.read(name)).map((event) => event.version)).toEqual(
        Array.from({ length: 1 + RACERS }, (_, index) => index + 1),
      );
    },
  );
}
