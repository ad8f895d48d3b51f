import { createKurrentEventStore, createPostgresEventStore, type EventStore } from '@tidu/event-store';
import type pg from 'pg';
import { type Configuration } from '../configuration/configuration.js';

/** The event store an installation was told to use: KurrentDB where `KURRENTDB_URL` names one, else PostgreSQL. */
export function openEventStore({ kurrentUrl }: Pick<Configuration, 'kurrentUrl'>, pool: pg.Pool): EventStore {
  return kurrentUrl === null
    ? createPostgresEventStore({ pool })
    : createKurrentEventStore({ connectionString: kurrentUrl });
}
