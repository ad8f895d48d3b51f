import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DeadlineExceededError, UnavailableError } from '@kurrent/kurrentdb-client';
import { sampleEvent, sampleRecords } from '../../event-store/test/support/events.js';
import { createKurrent26 } from '../test/support/kurrent-26.js';
import { type KurrentClient } from './client.js';
import { eventStoreOn } from './create-kurrent-event-store.js';

/** Counts how often a stream is read. */
function counting(server: KurrentClient): { client: KurrentClient; readings: () => number } {
  let readings = 0;
  return {
    readings: () => readings,
    client: {
      ...server,
      readStream: (...reading) => {
        readings += 1;
        return server.readStream(...reading);
      },
    },
  };
}

const overTwo = () => [...sampleRecords('left'), ...sampleRecords('right')];

describe('an append', () => {
  it('of a command is not read back: the answer says it all', async () => {
    const { client, readings } = counting(createKurrent26());
    const store = eventStoreOn(client);
    const append = () => store.append(overTwo(), [], { commandId: randomUUID() });
    expect(await append()).toMatchObject({ duplicate: false, versions: { left: 1, right: 1 } });
    expect(await append()).toMatchObject({
      duplicate: false,
      versions: { left: 2, right: 2 },
      position: await store.head(),
    });
    expect(readings()).toBe(0);
  });
});

describe('an append without a command', () => {
  it('is known for a repetition by a store that was opened since, and compared', async () => {
    const server = createKurrent26();
    const [one, two] = [sampleRecords('one', 2), overTwo()];
    const first = await eventStoreOn(server).append(one, []);
    const second = await eventStoreOn(server).append(two, []);
    expect(await eventStoreOn(server).append(one, [])).toEqual({ ...first, duplicate: true });
    expect(await eventStoreOn(server).append(two, [])).toEqual({ ...second, duplicate: true });
    const others = one.map(({ stream, event }) => ({
      stream,
      event: sampleEvent({ id: event.id, data: { note: 'other' } }),
    }));
    await expect(eventStoreOn(server).append(others, [])).rejects.toMatchObject({ code: 'duplicate-event' });
  });

  it('whose first answer was lost is known for what it was when it is sent again', async () => {
    const server = createKurrent26();
    let lost = false;
    const store = eventStoreOn({
      ...server,
      appendToStream: async (...append) => {
        const answer = await server.appendToStream(...append);
        if (lost) return answer;
        lost = true;
        throw new UnavailableError();
      },
    });
    const records = sampleRecords('one');
    await expect(store.append(records, [])).rejects.toMatchObject({ code: 'store-unavailable' });
    expect(await store.append(records, [])).toMatchObject({ versions: { one: 1 }, duplicate: true });
    expect(await store.read('one')).toHaveLength(1);
  });

  it.each([
    ['by nobody', 'nobody', false],
    ['by this store, which was not told', 'this store', false],
    ['by another', 'another', true],
  ] as const)('is asked again where the server ran out of time: written %s', async (_, writer, duplicate) => {
    const server = createKurrent26();
    const records = sampleRecords('one');
    let asked = 0;
    const store = eventStoreOn({
      ...server,
      appendToStream: async (...append) => {
        asked += 1;
        if (asked > 1) return server.appendToStream(...append);
        if (writer === 'this store') await server.appendToStream(...append);
        if (writer === 'another') await eventStoreOn(server).append(records, []);
        throw new DeadlineExceededError();
      },
    });
    expect(await store.append(records, [])).toMatchObject({ versions: { one: 1 }, duplicate });
    expect(await store.read('one')).toHaveLength(1);
  });

  it('is given up where the server never has the time', async () => {
    const store = eventStoreOn(
      { ...createKurrent26(), appendToStream: () => Promise.reject(new DeadlineExceededError()) },
      { patienceMs: 120 },
    );
    await expect(store.append(sampleRecords('one'), [])).rejects.toMatchObject({
      code: 'store-unavailable',
      reason: 'connection',
    });
  });

  it('that is made many times at once was written by one of them, whichever the server took first', async () => {
    const server = createKurrent26();
    const stores = Array.from({ length: 8 }, () => eventStoreOn(server));
    const records = sampleRecords(randomUUID());
    const results = await Promise.all(stores.map((store) => store.append(records, [])));
    expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(new Set(results.map(({ position }) => position)).size).toBe(1);
  });
});
