import type pg from 'pg';
import { until } from './until.js';

/**
 * Drops a database once its connections are gone. `pg.Pool.end` answers before the server has closed them; a forced
 * drop would cut them, and the error would end the process while another spec runs. What a spec left open for longer
 * than `patienceMs` is cut.
 */
export async function dropDatabase(
  server: pg.Client | pg.Pool,
  name: string,
  patienceMs = 2000,
): Promise<void> {
  const inUse = async (): Promise<boolean> => {
    const { rowCount } = await server.query('select from pg_stat_activity where datname = $1', [name]);
    return rowCount !== 0;
  };
  const deadline = performance.now() + patienceMs;
  await until(async () => !(await inUse()) || performance.now() > deadline);
  await server.query(`drop database if exists ${name} with (force)`);
}
