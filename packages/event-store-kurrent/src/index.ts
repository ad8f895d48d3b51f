export { createKurrentEventStore, type KurrentEventStoreOptions } from './create-kurrent-event-store.js';
