import { LogElsewhereError } from '../port/errors.js';
import { type Query } from '../postgres/own-connection.js';

/** Where the installation was told to keep its events in KurrentDB (`KURRENTDB_URL`); null where it was not. */
export function kurrentUrl({
  KURRENTDB_URL: url = '',
}: Readonly<Record<string, string | undefined>>): string | null {
  return url === '' ? null : url;
}

/** Throws `LogElsewhereError` for a command on the log in PostgreSQL where the environment names KurrentDB. */
export function requireLogInPostgres(env: Readonly<Record<string, string | undefined>>): void {
  if (kurrentUrl(env) !== null) throw new LogElsewhereError();
}

/** Rejects with `LogElsewhereError` where this database follows a log that is not its own. */
export async function requireLogHere(query: Query): Promise<void> {
  const elsewhere = await query(
    'select from event_store.followed_log f, event_store.log l where f.identity <> l.id::text',
    [],
  );
  if (elsewhere.length > 0) throw new LogElsewhereError();
}
