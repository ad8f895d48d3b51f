import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';

const MAKE = `insert into event_store.subject_keys (subject, algorithm, wrapped_key) values ($1, 'AES-256-GCM', '\\x01')`;
const DESTROY =
  'update event_store.subject_keys set wrapped_key = null, destroyed_at = now() where subject = $1';

let database: TemporaryDatabase;
let owner: pg.Client;
let application: pg.Client;
let subject = 0;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  owner = new pg.Client({ connectionString: database.adminUrl });
  application = new pg.Client({ connectionString: database.applicationUrl });
  await Promise.all([owner.connect(), application.connect()]);
});

afterAll(async () => {
  await Promise.all([owner.end(), application.end()]);
  await database.drop();
});

beforeEach(async () => {
  subject += 1;
  await application.query(MAKE, [`someone ${subject}`]);
});

it.each([
  ['replaced', `update event_store.subject_keys set wrapped_key = '\\x02'`],
  ['given to another', `update event_store.subject_keys set subject = 'another'`],
  ['taken for one of another kind', `update event_store.subject_keys set algorithm = 'SM4-GCM'`],
  ['deleted without a trace', 'delete from event_store.subject_keys'],
  ['emptied out', 'truncate event_store.subject_keys'],
])('a key cannot be %s, by the owner neither', async (_, change) => {
  await expect(owner.query(change)).rejects.toMatchObject({ code: 'ES001' });
  await expect(application.query(change)).rejects.toMatchObject({
    code: expect.stringMatching(/^(ES001|42501)$/),
  });
});

it('a key is destroyed once and does not come back', async () => {
  const name = `someone ${subject}`;
  expect(await application.query(DESTROY, [name])).toMatchObject({ rowCount: 1 });
  const { rows } = await owner.query<{ destroyed_at: Date }>(
    'select destroyed_at from event_store.subject_keys where subject = $1',
    [name],
  );
  for (const client of [owner, application]) {
    await expect(
      client.query(
        `update event_store.subject_keys set wrapped_key = '\\x01', destroyed_at = null where subject = $1`,
        [name],
      ),
    ).rejects.toMatchObject({ code: 'ES001' });
    await expect(client.query(DESTROY, [name])).rejects.toMatchObject({ code: 'ES001' });
    await expect(client.query(MAKE, [name])).rejects.toMatchObject({ code: '23505' });
  }
  const after = await owner.query('select destroyed_at from event_store.subject_keys where subject = $1', [
    name,
  ]);
  expect(after.rows).toEqual(rows);
});

it.each(['delete from event_store.checkpoints', `update event_store.parked set reason = ''`])(
  'the application role can do with a projection what it needs to, and no more: %s',
  async (change) => {
    await expect(application.query(change)).rejects.toMatchObject({ code: '42501' });
  },
);
