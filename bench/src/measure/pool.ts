import pg from 'pg';

/** A pool that stays open between rounds; its last connections may still be closing when the server is stopped. */
export function openPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ idleTimeoutMillis: 0, ...options });
  pool.on('error', () => undefined);
  return pool;
}
