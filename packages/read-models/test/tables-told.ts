import type pg from 'pg';
import { readModelTables } from '../src/projection/project.js';

/** Every row of every read model, in an order of their own. */
export async function tablesTold(pool: pg.Pool): Promise<Record<string, unknown[]>> {
  const told: Record<string, unknown[]> = {};
  for (const table of readModelTables) {
    const { rows } = await pool.query<{ row: unknown }>(
      `select to_jsonb(t) as row from ${table} t order by id`,
    );
    told[table] = rows.map(({ row }) => row);
  }
  return told;
}
