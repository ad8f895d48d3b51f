import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { sampleRecords } from '../support/events.js';
import { race, RACERS } from './race.js';

export function racesConform(open: () => EventStore): void {
  const stream = (): string => `sample-${randomUUID()}`;

  it('lets exactly one of 16 racers at a version win, round after round', async () => {
    const store = open();
    const name = stream();
    for (let version = 0; version < 10; version += 1) {
      const check = [{ stream: name, expect: version }];
      const winners = await race(
        Array.from({ length: RACERS }, () => () => store.append(sampleRecords(name), check)),
      );
      expect(winners).toBe(1);
    }
    expect((await store.read(name)).map((event) => event.version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('loses nothing when 16 append to one stream without an expectation', async () => {
    const store = open();
    const name = stream();
    const winners = await race(
      Array.from(
        { length: RACERS },
        () => () => store.append(sampleRecords(name), [{ stream: name, expect: 'any' }]),
      ),
    );
    expect(winners).toBe(RACERS);
    expect(await store.read(name)).toHaveLength(RACERS);
  });
}
