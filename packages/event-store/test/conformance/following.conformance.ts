import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { canonicalJson } from '../../src/canonical-json/canonical-json.js';
import { type RecordedEvent, type StoredEvent } from '../../src/port/event.js';
import { sampleRecords } from '../support/events.js';
import { until } from '../../../testing/src/until.js';

const WRITERS = 32;
const APPENDS_EACH = 12;

async function collect(
  store: EventStore,
  after: number,
  options: { limit?: number; batchSize?: number } = {},
): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const events of store.readAll({ after, ...options })) all.push(...events);
  return all;
}

/** Readers see everything, in one order, and never skip. */
export function followingConforms(open: () => EventStore): void {
  const stream = (): string => `sample-${randomUUID()}`;

  it('reads the whole log in batches, after any position, up to a limit', async () => {
    const store = open();
    const before = await store.head();
    const records = sampleRecords(stream(), 25);
    await store.append(records, []);
    const ids = records.map((record) => record.event.id);
    const all = await collect(store, before, { batchSize: 10 });
    expect(all.map((event) => event.id)).toEqual(ids);
    expect((await collect(store, before, { limit: 13, batchSize: 5 })).map((event) => event.id)).toEqual(
      ids.slice(0, 13),
    );
    expect(await collect(store, before, { limit: 0 })).toEqual([]);
    expect((await collect(store, all[19]?.position ?? 0)).map((event) => event.id)).toEqual(ids.slice(20));
    expect(await store.head()).toBe(all.at(-1)?.position);
  });

  it('reads events as they were written: their JSON as the canonical text', async () => {
    const store = open();
    const before = await store.head();
    await store.append(sampleRecords(stream(), 12), []);
    const stored: StoredEvent[] = [];
    for await (const batch of store.readStored({ after: before, batchSize: 5 })) stored.push(...batch);
    const expected = (await collect(store, before)).map(({ hash: _, ...event }) => ({
      ...event,
      recordedAt: Date.parse(event.recordedAt),
      metadata: canonicalJson({ ...event.metadata }),
      data: canonicalJson(event.data),
    }));
    expect(stored).toEqual(expected);
    const beyond = store.readStored({ after: (await store.head()) + 1_000_000 });
    await expect(beyond[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'unknown-position' });
  });

  it('refuses a position that the log does not have, instead of answering that nothing came', async () => {
    const store = open();
    await store.append(sampleRecords(stream()), []);
    const beyond = (await store.head()) + 1_000_000;
    await expect(collect(store, beyond)).rejects.toMatchObject({
      code: 'unknown-position',
      position: beyond,
    });
    const failures: unknown[] = [];
    const subscription = store.subscribe({
      after: beyond,
      handle: () => Promise.resolve(),
      onFailure: (error) => failures.push(error),
    });
    await until(() => failures.length > 0);
    await subscription.stop();
    expect(failures[0]).toMatchObject({ code: 'unknown-position' });
  });

  it('gives a subscriber that follows 32 writers every event once, in order', async () => {
    const store = open();
    const start = await store.head();
    const live: RecordedEvent[] = [];
    const failures: unknown[] = [];
    const subscription = store.subscribe({
      after: start,
      batchSize: 7,
      handle: (events) => {
        live.push(...events);
        return Promise.resolve();
      },
      onFailure: (error) => failures.push(error),
    });
    const writers = Array.from({ length: WRITERS }, async () => {
      const name = stream();
      for (let version = 0; version < APPENDS_EACH; version += 1) {
        await store.append(sampleRecords(name, 1 + (version % 2)), [{ stream: name, expect: 'any' }]);
      }
    });
    await Promise.all(writers);
    const head = await store.head();
    await until(() => subscription.position() >= head);
    await subscription.stop();
    // A gap that is noticed fails the reading, which is then tried again: that would hide it.
    expect(failures).toEqual([]);
    const written = await collect(store, start);
    expect(live.map((event) => event.position)).toEqual(written.map((event) => event.position));
    expect(written).toHaveLength((WRITERS * APPENDS_EACH * 3) / 2);
    const versions = new Map<string, number>();
    for (const event of live) {
      expect(event.version).toBe((versions.get(event.stream) ?? 0) + 1);
      versions.set(event.stream, event.version);
    }
  });

  it('hands over one batch at a time, and tries a failed one again', async () => {
    const store = open();
    const start = await store.head();
    await store.append(sampleRecords(stream(), 6), []);
    const handled: number[][] = [];
    const failures: unknown[] = [];
    let busy = 0;
    const subscription = store.subscribe({
      after: start,
      batchSize: 2,
      async handle(events) {
        busy += 1;
        expect(busy).toBe(1);
        await new Promise(setImmediate);
        busy -= 1;
        if (handled.length === 1 && failures.length < 2) throw new Error('not yet');
        handled.push(events.map((event) => event.version));
      },
      onFailure: (error) => failures.push(error),
    });
    await until(() => handled.length === 3);
    await subscription.stop();
    expect(handled).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(failures).toHaveLength(2);
  });

  it('stops only when the batch under way is handled, and then hands over nothing more', async () => {
    const store = open();
    const start = await store.head();
    await store.append(sampleRecords(stream(), 6), []);
    const handled: number[] = [];
    const steps: string[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const stopped = store.subscribe({
      after: start,
      batchSize: 2,
      async handle(events) {
        handled.push(...events.map((event) => event.version));
        await gate;
        steps.push('handled');
      },
    });
    await until(() => handled.length > 0);
    const stopping = stopped.stop().then(() => steps.push('stopped'));
    const { position } = await store.append(sampleRecords(stream()), []);
    const further = store.subscribe({ after: start, handle: () => Promise.resolve() });
    await until(() => further.position() === position);
    expect(steps).toEqual([]);
    release();
    await stopping;
    await store.append(sampleRecords(stream()), []);
    const head = await store.head();
    await until(() => further.position() === head);
    await further.stop();
    expect(steps).toEqual(['handled', 'stopped']);
    expect(handled).toEqual([1, 2]);
  });

  it('goes on from its checkpoint', async () => {
    const store = open();
    const start = await store.head();
    await store.append(sampleRecords(stream(), 4), []);
    let place = start;
    const seen: number[] = [];
    const run = async (count: number): Promise<void> => {
      const subscription = store.subscribe({
        after: {
          load: () => Promise.resolve(place),
          save: (position) => {
            place = position;
            return Promise.resolve();
          },
        },
        batchSize: 1,
        handle: (events) => {
          seen.push(...events.map((event) => event.version));
          return Promise.resolve();
        },
      });
      await until(() => seen.length >= count);
      await subscription.stop();
    };
    await run(2);
    await run(4);
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it('raises an alarm when it stands still with events before it, and only then', async () => {
    const store = open();
    const start = await store.head();
    const stalls: { position: number; head: number | null }[] = [];
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const subscription = store.subscribe({
      after: start,
      stallAfterMs: 300,
      onStall: (stall) => stalls.push(stall),
      handle: () => gate,
    });
    await store.append(sampleRecords(stream()), []);
    const head = await store.head();
    await until(() => stalls.length > 0);
    expect(stalls).toEqual([expect.objectContaining({ position: start, head })]);
    release();
    await until(() => subscription.position() === head);
    await subscription.stop();
    expect(stalls).toHaveLength(1);
  });
}
