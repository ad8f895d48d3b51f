import type pg from 'pg';
import { ignoreError } from '../postgres/connections.js';

/**
 * What is derived from events can be derived again, so its commits need not wait for the disk: a crash takes back read
 * model and checkpoint together, and the events they came from were on disk before they were read.
 */
const BEGIN = 'begin; set local synchronous_commit to off';

/** Runs `work` in one transaction: committed when it resolves, rolled back when it throws. */
export async function inTransaction<T>(pool: pg.Pool, work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const tx = await pool.connect();
  tx.on('error', ignoreError);
  let broken = false;
  try {
    await tx.query(BEGIN);
    const result = await work(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away; PostgreSQL then rolls back by itself.
    await tx.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    tx.off('error', ignoreError);
    tx.release(broken);
  }
}
