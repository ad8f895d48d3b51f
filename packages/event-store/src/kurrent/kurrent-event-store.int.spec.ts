import { describe, expect, it } from '@jest/globals';
import { eventStoreConforms } from '../../test/conformance/conformance.js';
import { sampleRecords } from '../../test/support/events.js';
import { createKurrentEventStore } from './create-kurrent-event-store.js';

const connectionString = process.env['KURRENTDB_URL'];

if (connectionString === undefined) {
  it.skip('the KurrentDB adapter conforms to the port: skipped, KURRENTDB_URL names no server', () =>
    undefined);
} else {
  eventStoreConforms({
    name: 'The KurrentDB adapter',
    open: () => {
      const store = createKurrentEventStore({ connectionString });
      return Promise.resolve({ store, dispose: () => store.close() });
    },
  });
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
