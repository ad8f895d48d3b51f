import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { type EventRecord, type NewEvent } from '../../src/port/event.js';
import { sampleEvent, sampleRecords } from '../support/events.js';
import { storeOf, type Stores } from '../support/stores.js';
import { type Abilities } from './abilities.js';
import { RACERS } from './race.js';

const ROUNDS = 3;

const stream = (): string => `sample-${randomUUID()}`;

/** The same events asked again are written once, without a command id. */
export function idempotencyConforms(
  open: () => EventStore,
  openAll: () => Stores,
  eventIds: Abilities['eventIds'],
): void {
  it('takes the very same events again as the same append, without a command id', async () => {
    const store = open();
    const name = stream();
    const records = sampleRecords(name, 2);
    const first = await store.append(records, [{ stream: name, expect: 0 }]);
    const results = await Promise.all([
      store.append(records, [{ stream: name, expect: 0 }]),
      store.append(records, [{ stream: name, expect: 0 }]),
    ]);
    for (const result of results) expect(result).toEqual({ ...first, duplicate: true });
    expect(await store.read(name)).toHaveLength(2);
  });

  it.each(['no-stream', 0, 'any'] as const)(
    'writes once what 16 send in the same moment as the first of a stream, expecting %s',
    async (expected) => {
      const stores = openAll();
      for (let round = 0; round < ROUNDS; round += 1) {
        const name = stream();
        const records = sampleRecords(name, 2);
        const results = await Promise.all(
          Array.from({ length: RACERS }, (_, turn) =>
            storeOf(stores, turn).append(records, [{ stream: name, expect: expected }]),
          ),
        );
        expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
        for (const { versions } of results) expect(versions).toEqual({ [name]: 2 });
        for (const store of stores) {
          const written = await store.read(name);
          expect(written.map(({ id }) => id)).toEqual(records.map(({ event }) => event.id));
          for (const { position } of results) expect(position).toBe(written.at(-1)?.position);
        }
      }
    },
  );

  it('takes the very same events again without an expectation, and after others came', async () => {
    const store = open();
    const name = stream();
    const records = sampleRecords(name, 2);
    const first = await store.append(records, [{ stream: name, expect: 'no-stream' }]);
    await store.append(sampleRecords(name), [{ stream: name, expect: 2 }]);
    for (const checks of [[], [{ stream: name, expect: 'no-stream' as const }]]) {
      expect(await store.append(records, checks)).toEqual({ ...first, duplicate: true });
    }
    expect(await store.read(name)).toHaveLength(3);
  });

  it('takes the very same events again, or refuses others under their ids, in a store that knows only older ones', async () => {
    const [one, ...others] = openAll();
    const name = stream();
    for (const store of others) await store.append(sampleRecords(stream()), []);
    const records = sampleRecords(name, 2);
    const first = await one.append(records, [{ stream: name, expect: 0 }]);
    for (const store of others) {
      expect(await store.append(records, [])).toEqual({ ...first, duplicate: true });
      expect(await store.append(records, [{ stream: name, expect: 0 }])).toEqual({
        ...first,
        duplicate: true,
      });
    }
    for (const store of others) {
      const event = sampleRecords(stream());
      await one.append(event, []);
      const changed = event.map(({ stream: same, event: { id } }) => ({
        stream: same,
        event: sampleEvent({ id, data: { note: 'other' } }),
      }));
      await expect(store.append(changed, [])).rejects.toMatchObject({ code: 'duplicate-event' });
    }
    expect(await one.read(name)).toHaveLength(2);
  });

  it('writes one of 16 events that are sent in the same moment under one id, and refuses the others', async () => {
    const stores = openAll();
    const [name, id] = [stream(), randomUUID()];
    const results = await Promise.allSettled(
      Array.from({ length: RACERS }, (_, note) =>
        storeOf(stores, note).append([{ stream: name, event: sampleEvent({ id, data: { note } }) }], []),
      ),
    );
    const refusals = results.flatMap((result): unknown[] =>
      result.status === 'rejected' ? [result.reason] : [],
    );
    expect(refusals).toHaveLength(RACERS - 1);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: 'duplicate-event', eventIds: [id] });
    expect(await stores[0].read(name)).toHaveLength(1);
  });

  it('refuses an event id that belongs to another event of its stream', async () => {
    const store = open();
    const name = stream();
    const [first] = sampleRecords(name);
    if (first === undefined) throw new Error('no record');
    await store.append([first], []);
    const { id } = first.event;
    await isDuplicate(store, id, [{ stream: name, event: sampleEvent({ id, data: { note: 'other' } }) }]);
    await isDuplicate(store, id, [first, ...sampleRecords(name)]);
    expect(await store.read(name)).toHaveLength(1);
  });

  const others: [string, Partial<NewEvent>][] = [
    ['type', { type: 'sample.happened-otherwise' }],
    ['schema version', { schemaVersion: 2 }],
    ['content', { data: { note: '示例', more: true } }],
  ];
  it.each(others)('refuses events of the same ids and another %s, whatever they expect', async (_, other) => {
    const store = open();
    const name = stream();
    const records = sampleRecords(name, 2);
    await store.append(records, [{ stream: name, expect: 0 }]);
    const before = await store.read(name);
    const [first, last] = records;
    if (first === undefined || last === undefined) throw new Error('no record');
    const changed = [first, { stream: name, event: { ...last.event, ...other } }];
    for (const checks of [[], [{ stream: name, expect: 0 }]]) {
      const refusal: unknown = await store.append(changed, checks).catch((error: unknown) => error);
      expect(refusal).toMatchObject({
        code: 'duplicate-event',
        eventIds: expect.arrayContaining([first.event.id, last.event.id]) as unknown,
      });
    }
    expect(await store.read(name)).toEqual(before);
  });

  it('takes the very same events again though their metadata is of another attempt, and keeps the first', async () => {
    const store = open();
    const name = stream();
    const records = sampleRecords(name, 2);
    const first = await store.append(records, [{ stream: name, expect: 0 }]);
    const before = await store.read(name);
    const later = records.map(({ event }) => ({
      stream: name,
      event: { ...event, metadata: { ...event.metadata, at: '2026-03-02T00:00:00.000Z' } },
    }));
    expect(await store.append(later, [{ stream: name, expect: 0 }])).toEqual({ ...first, duplicate: true });
    expect(await store.read(name)).toEqual(before);
  });

  (eventIds === 'everywhere' ? knowsIdsEverywhere : knowsIdsWhereAnAppendIsRepeated)(open);
}

async function isDuplicate(store: EventStore, id: string, records: EventRecord[]): Promise<void> {
  await expect(store.append(records, [])).rejects.toMatchObject({ code: 'duplicate-event', eventIds: [id] });
}

function knowsIdsEverywhere(open: () => EventStore): void {
  it('refuses an event id that stands in another stream, or after a new one', async () => {
    const store = open();
    const [name, elsewhere] = [stream(), stream()];
    const [first] = sampleRecords(name);
    if (first === undefined) throw new Error('no record');
    await store.append([first], []);
    const { id } = first.event;
    await isDuplicate(store, id, [{ stream: elsewhere, event: first.event }]);
    await isDuplicate(store, id, [...sampleRecords(name), first]);
    expect(await store.read(name)).toHaveLength(1);
    expect(await store.read(elsewhere)).toEqual([]);
  });
}

/** What such a store does not look for is written, and answered as written: never taken in silence for a repetition. */
function knowsIdsWhereAnAppendIsRepeated(open: () => EventStore): void {
  it('takes an event id again in another stream, after a new one, or at the version it rightly expects', async () => {
    const store = open();
    const [name, elsewhere] = [stream(), stream()];
    const [first] = sampleRecords(name);
    if (first === undefined) throw new Error('no record');
    await store.append([first], []);
    expect(await store.append([{ stream: elsewhere, event: first.event }], [])).toMatchObject({
      versions: { [elsewhere]: 1 },
      duplicate: false,
    });
    expect(await store.append([...sampleRecords(name), first], [])).toMatchObject({
      versions: { [name]: 3 },
      duplicate: false,
    });
    expect(await store.append([first], [{ stream: name, expect: 3 }])).toMatchObject({
      versions: { [name]: 4 },
      duplicate: false,
    });
    expect(await store.read(name)).toHaveLength(4);
    expect(await store.read(elsewhere)).toHaveLength(1);
  });

  it('names the version, not the id, where both are wrong', async () => {
    const store = open();
    const name = stream();
    const records = sampleRecords(name);
    await store.append(records, []);
    await expect(
      store.append([...records, ...sampleRecords(name)], [{ stream: name, expect: 0 }]),
    ).rejects.toMatchObject({
      code: 'version-conflict',
      failures: [{ stream: name, expected: 0, actual: 1 }],
    });
    expect(await store.read(name)).toHaveLength(1);
  });
}
