import pg from 'pg';
import { asStoreError } from './failures.js';
import { endClient, heard } from './wire.js';

/** Runs a statement and gives its rows; rejects as the port does. */
export type Query = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>;

/**
 * Does the work on one connection of its own, named `name` in `pg_stat_activity`, and closes it. What PostgreSQL refuses
 * comes as the port tells it (`StoreUnavailableError` and the like), a connection lost between statements too.
 */
export async function onOwnConnection<T>(
  connectionString: string,
  name: string,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: name });
  client.on('error', heard);
  await told(client.connect());
  try {
    return await work(async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => {
      const { rows } = await told(client.query<Row>(text, values));
      return rows;
    });
  } finally {
    await endClient(client);
  }
}

async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw asStoreError(error);
  }
}
