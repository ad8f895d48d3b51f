import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { type EventRecord } from '../../src/port/event.js';
import { sampleRecords } from '../support/events.js';
import { race, RACERS } from './race.js';

/** One decision over several streams is one append. */
export function manyStreamsConform(open: () => EventStore): void {
  const stream = (): string => `sample-${randomUUID()}`;

  it('lets one of 16 racers over two streams win, in whatever order they name them, and never half of one', async () => {
    const store = open();
    const [left, right] = [stream(), stream()];
    for (let version = 0; version < 5; version += 1) {
      const starters = Array.from({ length: RACERS }, (_, racer) => {
        const records: EventRecord[] = [...sampleRecords(left), ...sampleRecords(right)];
        const checks = [left, right].map((name) => ({ stream: name, expect: version }));
        return () =>
          racer % 2 === 0 ? store.append(records, checks) : store.append(records.reverse(), checks.reverse());
      });
      expect(await race(starters)).toBe(1);
    }
    expect(await store.read(left)).toHaveLength(5);
    expect(await store.read(right)).toHaveLength(5);
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
    const store = open();
    const [left, right] = [stream(), stream()];
    const winners = await race([
      () => store.append(sampleRecords(left), [{ stream: right, expect: 'no-stream' }]),
      () => store.append(sampleRecords(right), [{ stream: left, expect: 'no-stream' }]),
    ]);
    expect(winners).toBe(1);
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
