import { eventStoreConforms } from '../../test/conformance/conformance.js';
import { createInMemoryEventStore } from './in-memory-event-store.js';

eventStoreConforms({
  name: 'The in-memory model',
  open: () => {
    const store = createInMemoryEventStore();
    return Promise.resolve({ stores: [store], dispose: () => store.close() });
  },
});
