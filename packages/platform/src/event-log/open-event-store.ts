import { type EventSchema, eventSchema, upcastersOf } from '@tidu/domain';
import {
  createKurrentEventStore,
  createPostgresEventStore,
  createUpcast,
  type EventStore,
} from '@tidu/event-store';
import type pg from 'pg';
import { type Configuration } from '../configuration/configuration.js';
import { requireSchema } from '../migration/migrate.js';

/**
 * The event store an installation was told to use: KurrentDB where `KURRENTDB_URL` names one, else PostgreSQL. Events of
 * older schema versions are read as they would be written today. Rejects with `StoreUnavailableError` where it does not
 * answer, and with `SchemaMismatchError` where it is not of this version: nothing is begun on it then.
 */
export async function openEventStore(
  { kurrentUrl, pooled }: Pick<Configuration, 'kurrentUrl' | 'pooled'>,
  pool: pg.Pool,
  schema: EventSchema = eventSchema,
): Promise<EventStore> {
  await requireSchema(pool);
  const upcast = createUpcast(upcastersOf(schema));
  const store =
    kurrentUrl === null
      ? createPostgresEventStore({ pool, upcast, listen: !pooled })
      : createKurrentEventStore({ connectionString: kurrentUrl, upcast });
  try {
    await store.head();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
