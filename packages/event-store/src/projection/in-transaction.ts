import type pg from 'pg';

/** The statement under way reports a lost connection too; unheard, the event itself would end the process. */
const heard = (): void => undefined;

/** Runs `work` in one transaction: committed when it resolves, rolled back when it throws. */
export async function inTransaction<T>(pool: pg.Pool, work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const tx = await pool.connect();
  tx.on('error', heard);
  let broken = false;
  try {
    await tx.query('begin');
    const result = await work(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away; PostgreSQL then rolls back by itself.
    await tx.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    tx.off('error', heard);
    tx.release(broken);
  }
}
