import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { type EventRecord } from '../../src/port/event.js';
import { sampleEvent, sampleRecords } from '../support/events.js';
import { type Abilities } from './abilities.js';

const stream = (): string => `sample-${randomUUID()}`;

/** The same events asked again are written once, without a command id. */
export function idempotencyConforms(open: () => EventStore, eventIds: Abilities['eventIds']): void {
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
