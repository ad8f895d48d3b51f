import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { migrateEventStore } from '@tidu/event-store';

const MIGRATIONS = new URL('./sql/', import.meta.url);
const APPLICATION_ROLE = 'tidu_app';

/**
 * Brings a database up to this version: the application role, the event store, accounts, read models and the queues'
 * schema. Run it as an owner of the database; api and worker then run as the application role. Repeating it is harmless.
 */
export async function migrate(adminUrl: string, applicationPassword: string): Promise<void> {
  await withClient(adminUrl, (client) => ensureRole(client, applicationPassword));
  await migrateEventStore(adminUrl, { applicationRole: APPLICATION_ROLE });
  await withClient(adminUrl, runOwnMigrations);
}

async function ensureRole(client: pg.Client, password: string): Promise<void> {
  await client.query(
    `do $$ begin create role ${APPLICATION_ROLE} login; exception when duplicate_object or unique_violation then null; end $$`,
  );
  await client.query(`alter role ${APPLICATION_ROLE} login password ${pg.escapeLiteral(password)}`);
}

async function runOwnMigrations(client: pg.Client): Promise<void> {
  const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort();
  await client.query('begin');
  await client.query('select pg_advisory_xact_lock(7215902)');
  await client.query(
    'create table if not exists public.tidu_migrations (name text primary key, ran_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string }>('select name from public.tidu_migrations');
  const ran = new Set(rows.map((row) => row.name));
  for (const file of files.filter((name) => !ran.has(name))) {
    await client.query(await readFile(new URL(file, MIGRATIONS), 'utf8'));
    await client.query('insert into public.tidu_migrations (name) values ($1)', [file]);
  }
  await client.query('commit');
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
