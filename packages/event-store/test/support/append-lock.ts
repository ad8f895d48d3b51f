import pg from 'pg';
import { until } from '../../../testing/src/until.js';

/** As the migrations have it. */
const APPEND_LOCK = 7_215_904;

export interface HeldLock {
  /** Resolves when so many connections wait for the lock. */
  awaited(by: number): Promise<void>;
  /** Lets them append, in the order in which they came. */
  release(): Promise<void>;
}

/** Holds the lock that every append takes, so that it is known who waits for it. */
export async function holdAppendLock(adminUrl: string): Promise<HeldLock> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock($1)', [APPEND_LOCK]);
  return {
    awaited: (by) =>
      until(async () => {
        const { rowCount } = await client.query(
          `select from pg_locks where locktype = 'advisory' and not granted and objid = $1
             and database = (select oid from pg_database where datname = current_database())`,
          [APPEND_LOCK],
        );
        return rowCount === by;
      }),
    release: () => client.end(),
  };
}
