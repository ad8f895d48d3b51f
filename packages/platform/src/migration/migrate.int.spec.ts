import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createPostgresEventStore } from '@tidu/event-store';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { applicant, registerEnterprise, request } from '../../../testing/src/sample.js';
import { executeCommand } from '@tidu/application';
import { migrate, requireSchema } from './migrate.js';

let database: MigratedDatabase;
let application: pg.Pool;
let admin: pg.Pool;

beforeAll(async () => {
  database = await migratedDatabase();
  application = new pg.Pool({ connectionString: database.url });
  admin = new pg.Pool({ connectionString: database.adminUrl });
});

afterAll(async () => {
  await application.end();
  await admin.end();
  await database.drop();
});

async function told(query: string): Promise<unknown[]> {
  const { rows } = await admin.query<Record<string, unknown>>(query);
  return rows;
}

const COLUMNS = `select table_schema, table_name, column_name, data_type from information_schema.columns
  where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2, 3`;
const RAN = `select 'event_store', name, timestamp from migrations.event_store
  union all select 'platform', name, timestamp from migrations.platform
  union all select 'read_models', name, timestamp from migrations.read_models order by 1, 2`;

it('changes nothing when it is repeated, by four at once', async () => {
  const before = await told(COLUMNS);
  const ran = await told(RAN);
  expect(before.length).toBeGreaterThan(80);
  await Promise.all(Array.from({ length: 4 }, () => migrate(database.adminUrl, database.appPassword)));
  expect(await told(COLUMNS)).toEqual(before);
  expect(await told(RAN)).toEqual(ran);
});

it.each(['event_store', 'read_models', 'platform'])(
  'refuses a database of a newer version of %s: when migrating, and when api or worker starts',
  async (room) => {
    await admin.query(`insert into migrations.${room} values ('9999-from-the-future', '')`);
    const newer = {
      code: 'schema-mismatch',
      message: expect.stringMatching(/更新的版本.*newer version.*9999-from/),
    };
    await expect(migrate(database.adminUrl, database.appPassword)).rejects.toMatchObject(newer);
    await expect(requireSchema(application)).rejects.toMatchObject(newer);
    await admin.query(`delete from migrations.${room} where name like '9999%'`);
    await requireSchema(application);
  },
);

it.each(['event_store', 'read_models', 'platform'])(
  'refuses to start on a database whose %s is older',
  async (room) => {
    const { rows } = await admin.query<{ name: string; timestamp: string }>(
      `delete from migrations.${room} where name like '0001%' returning name, timestamp`,
    );
    await expect(requireSchema(application)).rejects.toMatchObject({
      code: 'schema-mismatch',
      message: expect.stringMatching(/0001-baseline has not run/),
    });
    await admin.query(`insert into migrations.${room} values ($1, $2)`, [rows[0]?.name, rows[0]?.timestamp]);
    await requireSchema(application);
  },
);

it('lets the application role append events, and never change, delete or forge one', async () => {
  const store = createPostgresEventStore({ pool: application });
  expect(await executeCommand(store, request(applicant, registerEnterprise()))).toMatchObject({ ok: true });
  await store.close();
  const denied = { code: '42501' };
  await expect(application.query(`update event_store.events set type = 'x'`)).rejects.toMatchObject(denied);
  await expect(application.query('delete from event_store.events')).rejects.toMatchObject(denied);
  await expect(application.query('truncate event_store.events')).rejects.toMatchObject(denied);
  await expect(
    application.query(`insert into event_store.events select * from event_store.events`),
  ).rejects.toMatchObject(denied);
  await expect(application.query('alter table event_store.events disable trigger all')).rejects.toMatchObject(
    denied,
  );
  const { rows } = await application.query<{ type: string }>('select type from event_store.events');
  expect(rows).toEqual([{ type: 'enterprise.registered' }]);
});

it('stops even the owner of the database from changing an event by a slip', async () => {
  await expect(admin.query(`update event_store.events set type = 'x'`)).rejects.toThrow(/event/i);
  await expect(admin.query('delete from event_store.events')).rejects.toThrow(/event/i);
});

it('gives the application role no way to make objects outside the queues’ own schema', async () => {
  for (const schema of ['public', 'migrations', 'event_store', 'accounts', 'read_model']) {
    await expect(
      application.query(`create table ${schema}.t_${randomUUID().slice(0, 8)} (id integer)`),
    ).rejects.toMatchObject({ code: '42501' });
  }
  await application.query('create table jobs.allowed (id integer)');
});
