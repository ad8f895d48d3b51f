import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type EventStore } from '@tidu/event-store';
import { askWhatIsOffered, type Abilities } from '../../event-store/test/conformance/abilities.js';
import { eventStoreConforms } from '../../event-store/test/conformance/conformance.js';
import { behavesLikeTheModel, runBesideTheModel } from '../../event-store/test/conformance/model.js';
import { sampleRecords } from '../../event-store/test/support/events.js';
import { closeAll, type Stores } from '../../event-store/test/support/stores.js';
import { createKurrentEventStore } from './create-kurrent-event-store.js';

const connectionString = process.env['KURRENTDB_URL'];

if (connectionString === undefined) {
  it.skip('the KurrentDB adapter conforms to the port: skipped, KURRENTDB_URL names no server', () =>
    undefined);
  it.skip('the KurrentDB adapter does what the model does: skipped, KURRENTDB_URL names no server', () =>
    undefined);
} else {
  const abilities = await abilitiesAt(connectionString);
  eventStoreConforms({
    name: 'The KurrentDB adapter',
    abilities,
    open: () => {
      const client = (): EventStore => createKurrentEventStore({ connectionString });
      const stores: Stores = [client(), client(), client(), client()];
      return Promise.resolve({ stores, dispose: () => closeAll(stores) });
    },
  });
  // In this file, because the suite counts what is in the whole log meanwhile.
  describe('the KurrentDB adapter', () => {
    it('does what the in-memory model does, as far as the server goes, and refuses the rest', async () => {
      const store = createKurrentEventStore({ connectionString });
      await fc.assert(
        fc.asyncProperty(behavesLikeTheModel(), (commands) => runBesideTheModel(store, commands, abilities)),
        { numRuns: 100, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
      );
      await store.close();
    }, 120_000);
  });
}

/** What the server of this run offers beside what is in its nature. */
async function abilitiesAt(server: string): Promise<Abilities> {
  const store = createKurrentEventStore({ connectionString: server });
  const offered = await askWhatIsOffered(store);
  await store.close();
  return { ...offered, eventIds: 'own stream', positions: 'ascending' };
}

describe('the KurrentDB adapter without a server', () => {
  it('says that the store is unavailable', async () => {
    const store = createKurrentEventStore({
      connectionString:
        'kurrentdb://127.0.0.1:9?tls=false&maxDiscoverAttempts=1&discoveryInterval=1&defaultDeadline=500',
    });
    await expect(store.append(sampleRecords('a'), [])).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.append([], [])).rejects.toMatchObject({ code: 'invalid-append' });
    await store.close();
  }, 30_000);
});
