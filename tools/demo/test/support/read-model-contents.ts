import { readModelTables } from '@tidu/read-models';
import type pg from 'pg';

/** Every row of every read model's table, by the table's name. */
export async function readModelContents(
  database: pg.Pool | pg.PoolClient,
): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of readModelTables)
    tables[table] = (await database.query(`select * from ${table} order by id`)).rows;
  return tables;
}
