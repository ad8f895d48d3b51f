import type pg from 'pg';

/** Runs a statement; where connections keep their session, it is parsed and planned once for each of them. */
export type RunStatement = <Row extends pg.QueryResultRow>(
  statement: Statement,
  values: unknown[],
) => Promise<Row[]>;

export interface Statement {
  name: string;
  text: string;
}

export function createRunStatement(pool: pg.Pool, sessions: boolean): RunStatement {
  return async <Row extends pg.QueryResultRow>({ name, text }: Statement, values: unknown[]) => {
    const { rows } = await pool.query<Row>(sessions ? { name, text, values } : { text, values });
    return rows;
  };
}
