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

/** Runs statements on a pool; a connection that does not answer within `patienceMs` is taken for lost. */
export function createRunStatement(pool: pg.Pool, sessions: boolean, patienceMs: number): RunStatement {
  return (statement, values) => runOn(pool, sessions, statement, values, patienceMs);
}

/** By its name only where the connection keeps what it has prepared; the connection's own limit of time where none is given. */
export async function runOn<Row extends pg.QueryResultRow>(
  connection: pg.Pool | pg.Client,
  sessions: boolean,
  { name, text }: Statement,
  values: unknown[],
  patienceMs?: number,
): Promise<Row[]> {
  const question = { text, values, query_timeout: patienceMs };
  const { rows } = await connection.query<Row>(sessions ? { ...question, name } : question);
  return rows;
}
