import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type EventSchema } from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { applicant, registerFactory, request } from '../../../testing/src/sample.js';
import { executeCommand } from '@tidu/application';
import { load } from '@tidu/application';
import { openEventStore } from './open-event-store.js';

/** 示例 · as if a factory's name had been its title in version 1, and its label in version 2. */
const schema: EventSchema = {
  'factory.registered': [called('title', 'label'), called('label', 'name')],
};

function called(before: string, after: string) {
  return (data: unknown) => {
    const { [before]: value, ...rest } = data as Record<string, string>;
    return { ...rest, [after]: value ?? '' };
  };
}

let database: MigratedDatabase;
let pool: pg.Pool;
let store: EventStore;
let asStored: EventStore;

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 4 });
  store = await openEventStore({ kurrentUrl: null, pooled: false }, pool, schema);
  asStored = createPostgresEventStore({ pool });
});

afterAll(async () => {
  await store.close();
  await asStored.close();
  await pool.end();
  await database.drop();
});

it('reads events of every older version as those of today, which are recorded with their version', async () => {
  const today = randomUUID();
  expect(await executeCommand(store, request(applicant, registerFactory(today)), schema)).toMatchObject({
    ok: true,
  });
  const [written] = await asStored.read(`factory-${today}`);
  expect(written).toMatchObject({ schemaVersion: 3, data: { name: '示例工厂' } });

  const { name, ...rest } = written?.data as { name: string };
  for (const [schemaVersion, called] of [
    [1, 'title'],
    [2, 'label'],
  ] as const) {
    const [id, before] = [randomUUID(), randomUUID()];
    const data = { ...rest, id: before, [called]: name };
    const { type, metadata } = written ?? { type: '', metadata: { actor: '', role: '', at: '' } };
    await store.append(
      [{ stream: `factory-${before}`, event: { id, type, schemaVersion, data, metadata } }],
      [],
    );
    const { state } = await load(store, 'factory', before);
    expect(state).toEqual({ ...(await load(store, 'factory', today)).state, id: before });
    expect(state.name).toBe('示例工厂');
    expect((await asStored.read(`factory-${before}`))[0]).toMatchObject({ schemaVersion, data });
  }
});

it('is not opened on a database of another version', async () => {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`insert into migrations.event_store values ('9000-later', '')`);
  await expect(openEventStore({ kurrentUrl: null, pooled: false }, pool)).rejects.toMatchObject({
    code: 'schema-mismatch',
  });
  await admin.query("delete from migrations.event_store where name = '9000-later'");
  await admin.end();
  await (await openEventStore({ kurrentUrl: null, pooled: false }, pool)).close();
});
