import { createPostgresEventStore } from '../../src/postgres/create-postgres-event-store.js';
import { type EventStore } from '../../src/port/event-store.js';
import { type Stores } from './stores.js';

/** Four stores on one database. */
export function openStores(connectionString: string): Stores {
  const open = (): EventStore => createPostgresEventStore({ connectionString });
  return [open(), open(), open(), open()];
}
