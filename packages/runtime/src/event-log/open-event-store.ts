import { type EventSchema, eventSchema, upcastersOf } from '@tidu/domain';
import {
  createKurrentEventStore,
  createPostgresEventStore,
  createUpcast,
  type EventStore,
} from '@tidu/event-store';
import type pg from 'pg';
import { type Configuration } from '../configuration/configuration.js';

/**
 * The event store an installation was told to use: KurrentDB where `KURRENTDB_URL` names one, else PostgreSQL. Events of
 * older schema versions are read as they would be written today.
 */
export function openEventStore(
  { kurrentUrl }: Pick<Configuration, 'kurrentUrl'>,
  pool: pg.Pool,
  schema: EventSchema = eventSchema,
): EventStore {
  const upcast = createUpcast(upcastersOf(schema));
  return kurrentUrl === null
    ? createPostgresEventStore({ pool, upcast })
    : createKurrentEventStore({ connectionString: kurrentUrl, upcast });
}
