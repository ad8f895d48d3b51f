import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { UnsupportedError } from '../../src/port/errors.js';
import { type AppendOptions, type EventStore, type StreamCheck } from '../../src/port/event-store.js';
import { type EventRecord } from '../../src/port/event.js';
import { sampleRecords } from '../support/events.js';
import { type Stores } from '../support/stores.js';

const stream = (): string => `sample-${randomUUID()}`;

/** Refused by name, and nothing of it is anywhere. */
async function isRefused(
  store: EventStore,
  records: EventRecord[],
  checks: StreamCheck[],
  options?: AppendOptions,
): Promise<void> {
  const names = [...new Set([...records, ...checks].map((each) => each.stream))];
  const contents = (): Promise<unknown> => Promise.all(names.map((name) => store.read(name)));
  const [head, before] = [await store.head(), await contents()];
  const refusal: unknown = await store.append(records, checks, options).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UnsupportedError);
  expect(refusal).toMatchObject({ code: 'unsupported' });
  expect(await contents()).toEqual(before);
  expect(await store.head()).toBe(head);
}

/** For a store that appends to one stream at a time, with at most one check on it. */
export function refusesManyStreams(open: () => EventStore): void {
  it('refuses an append to several streams, new or not, and writes none of them', async () => {
    const store = open();
    const [left, right] = [stream(), stream()];
    await isRefused(store, [...sampleRecords(left), ...sampleRecords(right)], []);
    await store.append(sampleRecords(left, 2), []);
    await isRefused(
      store,
      [...sampleRecords(left), ...sampleRecords(right)],
      [
        { stream: left, expect: 2 },
        { stream: right, expect: 'no-stream' },
      ],
    );
  });

  it('refuses a check on a stream that is not written, whether it would hold or not', async () => {
    const store = open();
    const [read, written] = [stream(), stream()];
    await store.append(sampleRecords(read, 2), []);
    for (const expected of [1, 2] as const) {
      await isRefused(store, sampleRecords(written), [{ stream: read, expect: expected }]);
    }
  });

  it('refuses several checks in one append', async () => {
    const store = open();
    const name = stream();
    await isRefused(store, sampleRecords(name), [
      { stream: name, expect: 'no-stream' },
      { stream: name, expect: 0 },
    ]);
  });
}

/** For a store that keeps no commands: it must not take one and forget it. */
export function refusesCommands(open: () => EventStore): void {
  it('refuses a command id, and knows nothing of the command afterwards', async () => {
    const store = open();
    const name = stream();
    const commandId = randomUUID();
    await isRefused(store, sampleRecords(name), [], { commandId });
    await isRefused(store, sampleRecords(name), [{ stream: name, expect: 'no-stream' }], {
      commandId,
      fingerprint: 'f',
    });
    expect(await store.findCommand(commandId)).toBeNull();
  });
}

/** For a server that is too old for commands: nothing may be begun on it. */
export function refusesIdentity(openAll: () => Stores): void {
  it('has no identity, and leaves nothing behind when it is asked for one', async () => {
    const [store] = openAll();
    const head = await store.head();
    await expect(store.identity()).rejects.toBeInstanceOf(UnsupportedError);
    expect(await store.head()).toBe(head);
  });
}
