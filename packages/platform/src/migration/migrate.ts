import { readdir, readFile } from 'node:fs/promises';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { migrateEventStore, withClient } from '@tidu/event-store';
import { JOBS_SCHEMA } from '../jobs/schema.js';

const MIGRATIONS = new URL('./sql/', import.meta.url);
const APPLICATION_ROLE = 'tidu_app';
const MIGRATION_LOCK = 7_215_902;

/**
 * Brings a database up to this version: the application role, the event store, accounts, read models and the queues'
 * schema. Run it as an owner of the database; api and worker then run as the application role. Repeating it is harmless,
 * and so is running it from several processes at once. Throws where the database was migrated by a newer version.
 */
export async function migrate(adminUrl: string, applicationPassword: string): Promise<void> {
  await alone(adminUrl, (client) => ensureRole(client, applicationPassword));
  await migrateEventStore(adminUrl, { applicationRole: APPLICATION_ROLE });
  await alone(adminUrl, runOwnMigrations);
  await withClient({ connectionString: adminUrl }, migrateQueues);
}

/** The queues' tables are made here, by the owner: the application role may fill and empty them, and make no others. */
async function migrateQueues(client: pg.Client): Promise<void> {
  await runMigrations(client, JOBS_SCHEMA);
  await client.query(`
    grant usage on schema ${JOBS_SCHEMA} to ${APPLICATION_ROLE};
    grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${APPLICATION_ROLE};
    grant usage on all sequences in schema ${JOBS_SCHEMA} to ${APPLICATION_ROLE};
  `);
}

async function ensureRole(client: pg.Client, password: string): Promise<void> {
  await client.query(
    `do $$ begin create role ${APPLICATION_ROLE} login; exception when duplicate_object or unique_violation then null; end $$`,
  );
  await client.query(`alter role ${APPLICATION_ROLE} login password ${pg.escapeLiteral(password)}`);
}

async function runOwnMigrations(client: pg.Client): Promise<void> {
  const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort();
  await client.query(
    'create table if not exists public.tidu_migrations (name text primary key, ran_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string }>('select name from public.tidu_migrations');
  const ran = new Set(rows.map((row) => row.name));
  const unknown = rows.filter((row) => !files.includes(row.name)).map((row) => row.name);
  if (unknown.length > 0) {
    throw new Error(
      `数据库由更新的版本建立（${unknown.join('、')}），未作任何改动；请使用该版本或更新的版本。 ` +
        `The database was made by a newer version (${unknown.join(', ')}); nothing was changed; use that version or a newer one.`,
    );
  }
  for (const file of files.filter((name) => !ran.has(name))) {
    await client.query(await readFile(new URL(file, MIGRATIONS), 'utf8'));
    await client.query('insert into public.tidu_migrations (name) values ($1)', [file]);
  }
}

/** Runs in one transaction while no other migration of this database does; what throws leaves nothing behind. */
function alone(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  return withClient({ connectionString: url }, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await work(client);
    await client.query('commit');
  });
}
