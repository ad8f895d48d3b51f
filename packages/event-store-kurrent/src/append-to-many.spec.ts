import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { TransactionMaxSizeExceededError, UnavailableError } from '@kurrent/kurrentdb-client';
import { createKurrent26 } from '../test/support/kurrent-26.js';
import { sampleEvent, sampleRecords } from '../../event-store/test/support/events.js';
import { eventStoreOn } from './create-kurrent-event-store.js';

const overTwo = () => [...sampleRecords('left', 2), ...sampleRecords('right')];

describe('an append to several streams', () => {
  it('is answered with the versions it gave, though another has written since', async () => {
    const server = createKurrent26();
    const other = eventStoreOn(server);
    const store = eventStoreOn({
      ...server,
      appendRecords: async (...append) => {
        const result = await server.appendRecords(...append);
        await other.append([...sampleRecords('left'), ...sampleRecords('right')].slice(0, 1), []);
        return result;
      },
    });
    expect(await store.append(overTwo(), [], { commandId: 'c' })).toMatchObject({
      versions: { left: 2, right: 1 },
    });
    expect(await store.append(overTwo(), [])).toMatchObject({ versions: { left: 5, right: 2 } });
  });

  it('is answered though nothing can be read, when a command names it', async () => {
    const store = eventStoreOn({
      ...createKurrent26(),
      readStream: () => {
        throw new UnavailableError();
      },
    });
    expect(await store.append(overTwo(), [], { commandId: 'c' })).toMatchObject({
      versions: { left: 2, right: 1 },
      duplicate: false,
    });
  });

  it('is recognised when it is repeated, after others came and where what it rested on has changed', async () => {
    const store = eventStoreOn(createKurrent26());
    const records = overTwo();
    const checks = [
      { stream: 'left', expect: 'no-stream' as const },
      { stream: 'third', expect: 'no-stream' as const },
    ];
    const first = await store.append(records, checks);
    for (const stream of ['left', 'right', 'third']) await store.append(sampleRecords(stream), []);
    expect(first).toMatchObject({ versions: { left: 2, right: 1 }, duplicate: false });
    expect(await store.append(records, checks)).toEqual({ ...first, duplicate: true });
    expect(await store.append(records, [])).toEqual({ ...first, duplicate: true });
    expect(await store.read('left')).toHaveLength(3);
  });

  it('is refused by its ids when it is repeated with other contents, in another order or in part', async () => {
    const store = eventStoreOn(createKurrent26());
    const [first, second, third] = overTwo();
    if (first === undefined || second === undefined || third === undefined) throw new Error('no record');
    await store.append([first, second, third], []);
    const otherData = sampleEvent({ id: third.event.id, data: { note: 'other' } });
    for (const records of [
      [first, second, { stream: 'right', event: otherData }],
      [third, first, second],
      [second, first, third],
      [first, second, ...sampleRecords('right')],
    ]) {
      await expect(store.append(records, [])).rejects.toMatchObject({ code: 'duplicate-event' });
    }
    await expect(store.append([third, ...sampleRecords('left')], [])).rejects.toMatchObject({
      eventIds: [third.event.id],
    });
    expect(await store.read('left')).toHaveLength(2);
    expect(await store.read('right')).toHaveLength(1);
  });

  it('meets the versions it was judged by, not those of a moment later', async () => {
    const server = createKurrent26();
    const other = eventStoreOn(server);
    await other.append(sampleRecords('left', 3), []);
    const store = eventStoreOn({
      ...server,
      appendRecords: async (...append) => {
        try {
          return await server.appendRecords(...append);
        } finally {
          await other.append(sampleRecords('left'), []);
        }
      },
    });
    await expect(store.append(overTwo(), [{ stream: 'left', expect: 1 }])).rejects.toMatchObject({
      failures: [{ stream: 'left', expected: 1, actual: 3 }],
    });
  });

  it('takes several expectations of one stream for what they come to, and those that exclude each other for a conflict', async () => {
    const store = eventStoreOn(createKurrent26());
    const expecting = (...expected: (number | 'any' | 'no-stream' | 'stream-exists')[]) =>
      store.append(
        overTwo(),
        expected.map((expect) => ({ stream: 'left', expect })),
      );
    await expecting('any', 'no-stream', 0);
    await expecting('stream-exists', 2, 'any');
    await expect(expecting('any', 3, 4, 'stream-exists')).rejects.toMatchObject({
      failures: [{ stream: 'left', expected: 3, actual: 4 }],
    });
    await expect(expecting('no-stream', 'stream-exists')).rejects.toMatchObject({
      failures: [{ stream: 'left', expected: 'no-stream', actual: 4 }],
    });
    expect(await store.read('left')).toHaveLength(4);
  });

  it('is refused where two names differ in their case alone, which the server would take for one', async () => {
    const store = eventStoreOn(createKurrent26());
    const records = [...sampleRecords('left'), ...sampleRecords('Left')];
    await expect(store.append(records, [])).rejects.toMatchObject({ code: 'unsupported' });
    await expect(
      store.append(sampleRecords('left'), [{ stream: 'LEFT', expect: 'no-stream' }]),
    ).rejects.toMatchObject({ code: 'unsupported' });
    expect(await store.head()).toBe(0);
  });

  it('is refused as more than the server takes, not as if the server were away', async () => {
    const raised = new Error('10 ABORTED') as ConstructorParameters<
      typeof TransactionMaxSizeExceededError
    >[0];
    const store = eventStoreOn({
      ...createKurrent26(),
      appendRecords: () =>
        Promise.reject(new TransactionMaxSizeExceededError(raised, { size: 2_000, maxSize: 1_000 })),
    });
    await expect(store.append(overTwo(), [])).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('is found again by its command among what others write meanwhile', async () => {
    const store = eventStoreOn(createKurrent26());
    const commands = Array.from({ length: 20 }, () => randomUUID());
    const written = await Promise.all(
      commands.flatMap((commandId) => [
        store.append(overTwo(), [], { commandId, fingerprint: 'f' }),
        store.append(sampleRecords('left'), []).then(() => null),
      ]),
    );
    const results = written.filter((result) => result !== null);
    const found = await Promise.all(commands.map((commandId) => store.findCommand(commandId)));
    expect(found).toEqual(results.map((result) => ({ ...result, duplicate: true, fingerprint: 'f' })));
  });
});
