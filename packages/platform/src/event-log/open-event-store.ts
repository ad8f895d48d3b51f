import { type EventSchema } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { openLog } from '@tidu/read-models';
import type pg from 'pg';
import { type Configuration } from '../configuration/configuration.js';
import { requireSchema } from '../migration/migrate.js';

/**
 * The event store an installation was told to use: KurrentDB where `KURRENTDB_URL` names one, else PostgreSQL. Rejects with
 * `SchemaMismatchError` where the database is not of this version, and as `openLog` does: nothing is begun then.
 */
export async function openEventStore(
  { kurrentUrl, pooled }: Pick<Configuration, 'kurrentUrl' | 'pooled'>,
  pool: pg.Pool,
  schema?: EventSchema,
): Promise<EventStore> {
  await requireSchema(pool);
  return openLog({ kurrentUrl, pool, listen: !pooled, ...(schema === undefined ? {} : { schema }) });
}
