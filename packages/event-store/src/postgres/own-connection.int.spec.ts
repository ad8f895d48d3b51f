import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createEmptyDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { onOwnConnection, type Query } from './own-connection.js';

let database: TemporaryDatabase;
let other: pg.Client;

beforeAll(async () => {
  database = await createEmptyDatabase();
  other = new pg.Client({ connectionString: database.adminUrl });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await database.drop();
});

const pidOf = async (query: Query): Promise<number> =>
  (await query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid ?? 0;

const terminate = async (pid: number): Promise<void> => {
  await other.query('select pg_terminate_backend($1, 10000)', [pid]);
};

it('tells of a connection lost while it was idle at the next statement, and nowhere else', async () => {
  const lost = onOwnConnection(database.adminUrl, 'tidu test', async (query) => {
    await terminate(await pidOf(query));
    // The server process is gone; while another connection is asked, what it said last is read.
    await other.query('select 1');
    return query('select 1');
  });
  await expect(lost).rejects.toMatchObject({ code: 'store-unavailable', reason: 'connection' });
});
