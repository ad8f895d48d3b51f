import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { type EventRecord } from '../../src/port/event.js';
import { sampleRecords } from '../support/events.js';
import { type Stores } from '../support/stores.js';
import { race, RACERS, type Racer } from './race.js';

/** One decision over several streams is one append. */
export function manyStreamsConform(open: () => EventStore, openAll: () => Stores): void {
  const stream = (): string => `sample-${randomUUID()}`;

  it('lets one of 16 racers over two streams win, in whatever order they name them, and never half of one', async () => {
    const stores = openAll();
    const [left, right] = [stream(), stream()];
    for (let version = 0; version < 5; version += 1) {
      const racers = Array.from({ length: RACERS }, (_, racer): Racer => {
        const records: EventRecord[] = [...sampleRecords(left), ...sampleRecords(right)];
        const checks = [left, right].map((name) => ({ stream: name, expect: version }));
        // Each store has both orders among its racers.
        if (Math.floor(racer / stores.length) % 2 === 1) for (const list of [records, checks]) list.reverse();
        return (store) => store.append(records, checks);
      });
      expect(await race(stores, racers)).toBe(1);
    }
    for (const store of stores)
      for (const name of [left, right]) expect(await store.read(name)).toHaveLength(5);
  });

  it('checks streams that it does not write, and names every failing check', async () => {
    const store = open();
    const [read, written] = [stream(), stream()];
    await store.append(sampleRecords(read, 2), []);
    await store.append(sampleRecords(written), [{ stream: read, expect: 2 }]);
    await expect(
      store.append(sampleRecords(written), [
        { stream: read, expect: 1 },
        { stream: written, expect: 'no-stream' },
        { stream: written, expect: 1 },
      ]),
    ).rejects.toMatchObject({
      failures: [
        { stream: read, expected: 1, actual: 2 },
        { stream: written, expected: 'no-stream', actual: 1 },
      ],
    });
    expect(await store.read(written)).toHaveLength(1);
  });

  it('lets no two decisions that each rest on the stream the other writes both pass', async () => {
    const stores = openAll();
    for (let round = 0; round < 10; round += 1) {
      const [left, right] = [stream(), stream()];
      const winners = await race(stores, [
        (store) => store.append(sampleRecords(left), [{ stream: right, expect: 'no-stream' }]),
        (store) => store.append(sampleRecords(right), [{ stream: left, expect: 'no-stream' }]),
      ]);
      expect(winners).toBe(1);
    }
  });

  it('lets one of 16 begin its stream where each expects that none of the others is there', async () => {
    const stores = openAll();
    const names = Array.from({ length: RACERS }, stream);
    const winners = await race(
      stores,
      names.map(
        (own): Racer =>
          (store) =>
            store.append(
              sampleRecords(own),
              names.map((name) => ({ stream: name, expect: 'no-stream' as const })),
            ),
      ),
    );
    expect(winners).toBe(1);
    const written = await Promise.all(names.map((name) => stores[0].read(name)));
    expect(written.flat()).toHaveLength(1);
  });

  it('keeps each stream of an interleaved append in the order given', async () => {
    const store = open();
    const [left, right] = [stream(), stream()];
    const records = [left, right, left, right, left].flatMap((name) => sampleRecords(name));
    const before = await store.head();
    const result = await store.append(records, []);
    expect(result.versions).toEqual({ [left]: 3, [right]: 2 });
    const written: string[] = [];
    for await (const events of store.readAll({ after: before }))
      written.push(...events.map((event) => event.id));
    expect(written).toEqual(records.map((record) => record.event.id));
  });
}
