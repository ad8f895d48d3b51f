import pg from 'pg';
import {
  EVENT_STORE_MIGRATIONS,
  migrateEventStore,
  type Migrations,
  requireMigrations,
  runMigrations,
  withClient,
} from '@tidu/event-store';
import { READ_MODEL_MIGRATIONS } from '@tidu/read-models';
import { JOBS_SCHEMA } from '../jobs/schema.js';

/** Accounts (账号), drafts (草稿), reminders (催办提醒) and the schema of the queues. */
const PLATFORM_MIGRATIONS: Migrations = {
  room: 'platform',
  folder: new URL('./sql/', import.meta.url),
};

const APPLICATION_ROLE = 'tidu_app';
const MIGRATION_LOCK = 7_215_902;

/**
 * Brings a database up to this version: the application role, the event store, the read models, accounts and the queues'
 * schema. Run it as an owner of the database; api and worker then run as the application role. Repeating it is harmless,
 * and so is running it from several processes at once. Rejects with `SchemaMismatchError` where a newer version has
 * migrated the database.
 */
export async function migrate(adminUrl: string, applicationPassword: string): Promise<void> {
  await alone(adminUrl, (client) => ensureRole(client, applicationPassword));
  await runMigrations(adminUrl, READ_MODEL_MIGRATIONS);
  await runMigrations(adminUrl, PLATFORM_MIGRATIONS);
  await migrateEventStore(adminUrl, { applicationRole: APPLICATION_ROLE });
  await withClient({ connectionString: adminUrl }, migrateQueues);
}

/** Rejects with `SchemaMismatchError` unless the database is of exactly this version: before api or worker begins on it. */
export async function requireSchema(pool: pg.Pool): Promise<void> {
  for (const migrations of [EVENT_STORE_MIGRATIONS, READ_MODEL_MIGRATIONS, PLATFORM_MIGRATIONS])
    await requireMigrations(pool, migrations);
}

/** The queues' tables are made here, by the owner: the application role may fill and empty them, and make no others. */
async function migrateQueues(client: pg.Client): Promise<void> {
  // Loaded here: what asks for the schema at its start has no use for it, and would start later by its size.
  const { runMigrations: migrateQueueTables } = await import('bullmq');
  await migrateQueueTables(client, JOBS_SCHEMA);
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

/** Runs in one transaction while no other migration of this database does; what throws leaves nothing behind. */
function alone(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  return withClient({ connectionString: url }, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await work(client);
    await client.query('commit');
  });
}
