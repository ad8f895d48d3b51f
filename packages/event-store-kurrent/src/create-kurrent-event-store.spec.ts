import { describe, expect, it } from '@jest/globals';
import { type EventStore } from '@tidu/event-store';
import { createKurrent26 } from '../test/support/kurrent-26.js';
import { sampleRecords } from '../../event-store/test/support/events.js';
import { type KurrentClient } from './client.js';
import { eventStoreOn } from './create-kurrent-event-store.js';

const calls: [string, (store: EventStore) => Promise<unknown>][] = [
  ['append', (store) => store.append(sampleRecords('one'), [])],
  ['append to several streams', (store) => store.append(severalStreams(), [])],
  ['append of a command', (store) => store.append(sampleRecords('one'), [], { commandId: 'c' })],
  ['read', (store) => store.read('one')],
  ['readAll', (store) => store.readAll({ after: 0 })[Symbol.asyncIterator]().next()],
  ['head', (store) => store.head()],
  ['findCommand', (store) => store.findCommand('c')],
];

const severalStreams = () => [...sampleRecords('one'), ...sampleRecords('two')];

describe('the KurrentDB adapter', () => {
  it.each(calls)(
    'gives a server that is silent up: %s',
    async (_name, call) => {
      const never = new Promise<never>(() => undefined);
      const silent = { [Symbol.asyncIterator]: () => ({ next: () => never }) };
      const client: KurrentClient = {
        appendToStream: () => never,
        appendRecords: () => never,
        readStream: () => silent,
        readAll: () => silent,
        dispose: () => Promise.resolve(),
      };
      await expect(call(eventStoreOn(client, { patienceMs: 5 }))).rejects.toMatchObject({
        code: 'store-unavailable',
      });
    },
    5_000,
  );

  it('gives a server up that falls silent in the middle of a page', async () => {
    const server = createKurrent26();
    await eventStoreOn(server).append(sampleRecords('one', 3), []);
    async function* stopping(page: AsyncIterable<{ event?: object }>): AsyncGenerator<{ event?: object }> {
      for await (const event of page) {
        yield event;
        await new Promise(() => undefined);
      }
    }
    const client: KurrentClient = {
      ...server,
      readStream: (...reading) => stopping(server.readStream(...reading)),
      readAll: (reading) => stopping(server.readAll(reading)),
    };
    const store = eventStoreOn(client, { patienceMs: 5 });
    await expect(store.read('one')).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.head()).rejects.toMatchObject({ code: 'store-unavailable' });
  }, 5_000);

  it.each(calls)('refuses once it is closed: %s', async (_name, call) => {
    const store = eventStoreOn(createKurrent26());
    await store.append(sampleRecords('one'), []);
    await store.close();
    await expect(call(store)).rejects.toMatchObject({ code: 'closed' });
  });

  it('refuses the names that the server and this package keep for themselves, each by name', async () => {
    const store = eventStoreOn(createKurrent26());
    const kept = ['$settings', 'tidu_command-1'];
    const refused = { code: 'invalid-append', message: expect.stringContaining('$settings, tidu_command-1') };
    await expect(
      store.append(
        [...kept, 'one'].flatMap((name) => sampleRecords(name)),
        [],
      ),
    ).rejects.toMatchObject(refused);
    await expect(
      store.append(
        sampleRecords('one'),
        kept.map((stream) => ({ stream, expect: 'any' as const })),
      ),
    ).rejects.toMatchObject(refused);
    for (const name of kept) {
      await expect(store.read(name)).rejects.toMatchObject({
        code: 'invalid-append',
        message: expect.stringContaining(name),
      });
    }
    expect(await store.head()).toBe(0);
  });
});
