import { upcastersOf } from '@tidu/domain';
import {
  createKurrentEventStore,
  createPostgresEventStore,
  createUpcast,
  type EventStore,
} from '@tidu/event-store';

/**
 * The event log that an operator's command folds: as for the installation, KurrentDB where `KURRENTDB_URL` names one. Read
 * from PostgreSQL there, the log would be empty, and a rebuild would put empty read models in the place of the live ones.
 */
export function openLog(
  databaseUrl: string,
  { KURRENTDB_URL: kurrentUrl }: Readonly<Record<string, string | undefined>>,
): EventStore {
  const upcast = createUpcast(upcastersOf());
  return kurrentUrl === undefined
    ? createPostgresEventStore({ connectionString: databaseUrl, listen: false, upcast })
    : createKurrentEventStore({ connectionString: kurrentUrl, upcast });
}
