import type pg from 'pg';
import { mapErrors } from './failures.js';
import { withClient } from './with-client.js';

/** Runs a statement and gives its rows; rejects as the port does. */
export type Query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Does the work on one connection of its own, named `name` in `pg_stat_activity`, and closes it. What PostgreSQL refuses
 * comes as the port says it (`StoreUnavailableError` and the like), a connection lost between statements too.
 */
export function onOwnConnection<T>(
  connectionString: string,
  name: string,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  return mapErrors(
    withClient({ connectionString, application_name: name }, (client) =>
      work(async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => {
        const { rows } = await mapErrors(client.query<Row>(text, values));
        return rows;
      }),
    ),
  );
}
