import type pg from 'pg';

/**
 * Runs `work` in one transaction that is on disk when this resolves; rolled back when it throws. What was signed must never
 * be forgotten: the next start would sign another tree in its place.
 */
export async function inTransaction<T>(pool: pg.Pool, work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const tx = await pool.connect();
  let broken = false;
  try {
    await tx.query('begin; set local synchronous_commit to on');
    const result = await work(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away; PostgreSQL then rolls back by itself.
    await tx.query('rollback').catch(() => (broken = true));
    throw error;
  } finally {
    tx.release(broken);
  }
}
