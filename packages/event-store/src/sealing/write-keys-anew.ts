import pg from 'pg';

/** PostgreSQL: a lock was not to be had within `lock_timeout` (SQLSTATE appendix A, lock_not_available). */
const NOT_IN_TIME = '55P03';
const PATIENCE_MS = 2_000;

/**
 * Writes the file of the keys anew with the rows of now alone: a row that was updated or deleted stays in the file it
 * stood in. VACUUM FULL does not do: it copies whatever another transaction's older snapshot may still see, and a
 * snapshot can be hours old. An ALTER TABLE that changes values copies only what is there now; such a transaction finds
 * the table empty afterwards (PostgreSQL manual, "Caveats" of concurrency control).
 * `waiting` is called whenever a transaction that uses the table was waited for in vain; then it is tried again.
 */
export async function writeKeysAnew(client: pg.Client, waiting: () => void): Promise<void> {
  await client.query(`set lock_timeout = ${PATIENCE_MS}`);
  for (;;) {
    try {
      await client.query(
        `alter table event_store.subject_keys alter wrapped_key type bytea using wrapped_key || ''::bytea`,
      );
      return;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== NOT_IN_TIME) throw error;
      waiting();
    }
  }
}
