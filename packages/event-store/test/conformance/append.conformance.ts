import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore, type ExpectedVersion } from '../../src/port/event-store.js';
import { type JsonValue } from '../../src/port/event.js';
import { sampleEvent, sampleRecords } from '../support/events.js';

/** No JSON value although its type says so: what a class makes is not read back as it was. */
class WithClass {
  [name: string]: JsonValue;
}

/** What every adapter must do on append, one rule a test. */
export function appendConforms(open: () => EventStore): void {
  const stream = (): string => `sample-${randomUUID()}`;

  it('gives versions from 1 and ascending positions, and reads back what was written', async () => {
    const store = open();
    const name = stream();
    const records = sampleRecords(name, 3, {
      ключ: [1, 'é', null, { b: true, a: '\u0000"\\' }],
      b: 1e21,
      a: -0.5,
    });
    const result = await store.append(records, [{ stream: name, expect: 'no-stream' }]);
    expect(result).toMatchObject({ versions: { [name]: 3 }, duplicate: false });
    const events = await store.read(name);
    expect(events.map((event) => event.version)).toEqual([1, 2, 3]);
    expect(events.at(-1)?.position).toBe(result.position);
    expect(
      events.map(({ id, type, schemaVersion, data, metadata }) => ({
        id,
        type,
        schemaVersion,
        data,
        metadata,
      })),
    ).toEqual(records.map((record) => record.event));
  });

  it('reads forward and backward, from a version, up to a limit', async () => {
    const store = open();
    const name = stream();
    await store.append(sampleRecords(name, 5), []);
    const versions = async (options: Parameters<EventStore['read']>[1]): Promise<number[]> =>
      (await store.read(name, options)).map((event) => event.version);
    expect(await versions({ from: 2, limit: 2 })).toEqual([2, 3]);
    expect(await versions({ direction: 'backward' })).toEqual([5, 4, 3, 2, 1]);
    expect(await versions({ direction: 'backward', from: 3, limit: 2 })).toEqual([3, 2]);
    expect(await versions({ from: 6 })).toEqual([]);
    expect(await store.read(stream())).toEqual([]);
  });

  const cases: { expect: ExpectedVersion; empty: boolean; three: boolean }[] = [
    { expect: 'no-stream', empty: true, three: false },
    { expect: 0, empty: true, three: false },
    { expect: 'stream-exists', empty: false, three: true },
    { expect: 'any', empty: true, three: true },
    { expect: 3, empty: false, three: true },
    { expect: 2, empty: false, three: false },
    { expect: 4, empty: false, three: false },
  ];
  it.each(cases)('enforces the expectation $expect', async ({ expect: expected, empty, three }) => {
    const store = open();
    for (const [events, passes] of [
      [0, empty],
      [3, three],
    ] as const) {
      const name = stream();
      if (events > 0) await store.append(sampleRecords(name, events), []);
      const append = store.append(sampleRecords(name), [{ stream: name, expect: expected }]);
      if (passes) await append;
      else {
        await expect(append).rejects.toMatchObject({
          code: 'version-conflict',
          failures: [{ stream: name, expected, actual: events }],
        });
      }
      expect(await store.read(name)).toHaveLength(events + (passes ? 1 : 0));
    }
  });

  it('refuses what is not valid, before anything is written', async () => {
    const store = open();
    const name = stream();
    const before = await store.head();
    const refused = [
      [],
      [{ stream: '', event: sampleEvent() }],
      [{ stream: 'a\nb', event: sampleEvent() }],
      [{ stream: name, event: sampleEvent({ id: 'not-a-uuid' }) }],
      [{ stream: name, event: sampleEvent({ schemaVersion: 0 }) }],
      [{ stream: name, event: sampleEvent({ data: { text: '\ud800' } }) }],
      [{ stream: name, event: sampleEvent({ data: Number.NaN }) }],
      [{ stream: name, event: sampleEvent({ data: { at: new WithClass() } }) }],
      [{ stream: name, event: sampleEvent({ data: 'x'.repeat(4_194_305) }) }],
      Array.from({ length: 2 }, () => ({
        stream: name,
        event: sampleEvent({ id: '00000000-0000-4000-8000-000000000001' }),
      })),
    ];
    for (const records of refused) {
      await expect(store.append(records, [])).rejects.toMatchObject({ code: 'invalid-append' });
    }
    await expect(store.append(sampleRecords(name), [{ stream: name, expect: -1 }])).rejects.toMatchObject({
      code: 'invalid-append',
    });
    expect(await store.head()).toBe(before);
  });
}
