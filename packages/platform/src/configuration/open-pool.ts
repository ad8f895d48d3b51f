import pg from 'pg';
import { type Configuration } from './configuration.js';

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * The connections of one process to PostgreSQL, at most `max`, under its name. One that is lost while idle is reported, and
 * another takes its place: unheard, that event would end the process.
 */
export function openPool(
  { databaseUrl }: Pick<Configuration, 'databaseUrl'>,
  { name, max }: { readonly name: string; readonly max: number },
  onLost: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    application_name: name,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  pool.on('error', onLost);
  return pool;
}
