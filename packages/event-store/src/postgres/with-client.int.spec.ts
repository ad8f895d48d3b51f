import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { withClient } from './with-client.js';

let database: TemporaryDatabase;

beforeAll(async () => {
  database = await createTemporaryDatabase();
});

afterAll(() => database.drop());

it('fails, and the process goes on, where the connection is lost while nothing is asked', async () => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  const working = withClient({ connectionString: database.applicationUrl }, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    await client.query('select 1');
  });
  await expect(working).rejects.toThrow(/not queryable/);
  await admin.end();
});

it('gives what was worked out, and ends the connection', async () => {
  const used = await withClient({ connectionString: database.applicationUrl }, (client) =>
    Promise.resolve(client),
  );
  await expect(used.query('select 1')).rejects.toThrow(/closed/);
});
