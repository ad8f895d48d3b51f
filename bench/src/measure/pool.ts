import pg from 'pg';

/** A pool whose last connections may still be closing when the server is stopped: their errors concern nobody. */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on('error', () => undefined);
  return pool;
}
