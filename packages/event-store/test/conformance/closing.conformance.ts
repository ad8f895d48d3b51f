import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { StoreClosedError } from '../../src/port/errors.js';
import { type EventStore } from '../../src/port/event-store.js';
import { sampleRecords } from '../support/events.js';
import { type Stores } from '../support/stores.js';

/** Who asks a closed store is told that it is closed, not that the database is away. */
export function closingConforms(
  start: () => Promise<{ stores: Stores; dispose: () => Promise<void> }>,
): void {
  const questions: [string, (store: EventStore) => Promise<unknown>][] = [
    ['append', (store) => store.append(sampleRecords(randomUUID()), [])],
    ['findCommand', (store) => store.findCommand(randomUUID())],
    ['read', (store) => store.read(randomUUID())],
    ['readAll', (store) => store.readAll({ after: 0 })[Symbol.asyncIterator]().next()],
    ['head', (store) => store.head()],
    ['identity', (store) => store.identity()],
  ];

  it('refuses whatever is asked afterwards', async () => {
    const { stores, dispose } = await start();
    const [store] = stores;
    await store.append(sampleRecords(randomUUID()), []);
    await dispose();
    for (const [name, ask] of questions) {
      const refusal: unknown = await ask(store).catch((error: unknown) => error);
      expect([name, refusal]).toEqual([name, expect.any(StoreClosedError)]);
    }
  });
}
