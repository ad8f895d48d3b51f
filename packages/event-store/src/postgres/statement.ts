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

/**
 * Runs statements on a pool, by their name only where connections keep what they have prepared. A connection that does not
 * answer within `answerMs` is taken for lost: where the other side vanished, TCP would wait for a quarter of an hour.
 */
export function createRunStatement(pool: pg.Pool, sessions: boolean, answerMs: number): RunStatement {
  return async <Row extends pg.QueryResultRow>({ name, text }: Statement, values: unknown[]) => {
    const question = { text, values, query_timeout: answerMs };
    const { rows } = await pool.query<Row>(sessions ? { ...question, name } : question);
    return rows;
  };
}
