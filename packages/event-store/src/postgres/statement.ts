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
  return (statement, values) => runOn(pool, sessions, statement, values);
}

/** By its name only where the connection keeps what it has prepared. */
export async function runOn<Row extends pg.QueryResultRow>(
  connection: pg.Pool | pg.Client,
  sessions: boolean,
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = await connection.query<Row>(sessions ? { name, text, values } : { text, values });
  return rows;
}
