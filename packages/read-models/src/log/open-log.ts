import { type EventSchema, eventSchema, upcastersOf } from '@tidu/domain';
import {
  createPostgresEventStore,
  createUpcast,
  type EventStore,
  followLog,
  type RecordedEvent,
} from '@tidu/event-store';
import type pg from 'pg';

export interface LogOptions {
  /** Where the installation keeps its events in KurrentDB; null where they are in PostgreSQL. */
  readonly kurrentUrl: string | null;
  /** The database of the read models, and of the events where KurrentDB has them not. */
  readonly pool: pg.Pool;
  /** Whether new events are told by LISTEN, which needs a session. */
  readonly listen: boolean;
  readonly schema?: EventSchema;
}

/**
 * 事件库 · The one way to the log of an installation, for whatever runs on it: events of older schema versions are read as
 * they would be written today. Rejects, and begins nothing, where the log does not answer (`StoreUnavailableError`), where
 * it is not fit for this version (`SchemaMismatchError`, `UnsupportedError`), and where the read models of this database
 * were folded from another one (`OtherLogError`).
 */
export async function openLog({
  kurrentUrl,
  pool,
  listen,
  schema = eventSchema,
}: LogOptions): Promise<EventStore> {
  const upcast = createUpcast(upcastersOf(schema));
  const store =
    kurrentUrl === null
      ? createPostgresEventStore({ pool, upcast, listen })
      : await openKurrent(kurrentUrl, upcast);
  try {
    await followLog(pool, store);
    await store.head();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Loaded only here: an installation on PostgreSQL runs without KurrentDB's client. */
async function openKurrent(
  connectionString: string,
  upcast: (event: RecordedEvent) => RecordedEvent,
): Promise<EventStore> {
  const { createKurrentEventStore } = await import('@tidu/event-store-kurrent');
  return createKurrentEventStore({ connectionString, upcast });
}
