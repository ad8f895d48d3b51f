import pg from 'pg';
import { SchemaMismatchError } from '../port/errors.js';
import { withClient } from '../postgres/with-client.js';
import { type Migrations, runMigrations } from './migrations.js';

export const EVENT_STORE_MIGRATIONS: Migrations = {
  room: 'event_store',
  folder: new URL('./sql/', import.meta.url),
};

const GRANT_LOCK = 7_215_901;

/**
 * Brings the schema `event_store` up to this version and grants the application role what it needs and no more:
 * it may read, execute `append`, move checkpoints, park events and take them back, make keys and destroy them; it can never
 * change or delete an event, nor put back a key.
 * Safe to run from several processes at once. Rejects with `SchemaMismatchError` when the database is newer than this
 * version, or when the role does not exist.
 */
export async function migrateEventStore(
  adminUrl: string,
  options: { applicationRole: string },
): Promise<void> {
  await runMigrations(adminUrl, EVENT_STORE_MIGRATIONS);
  await withClient({ connectionString: adminUrl }, async (client) => {
    await client.query('begin');
    // Two who grant at once would fail with "tuple concurrently updated".
    await client.query('select pg_advisory_xact_lock($1)', [GRANT_LOCK]);
    await grant(client, options.applicationRole);
    await client.query('commit');
  });
}

async function grant(client: pg.Client, applicationRole: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [applicationRole]);
  if (rowCount === 0) throw new SchemaMismatchError(`the role ${applicationRole} does not exist`);
  const role = pg.escapeIdentifier(applicationRole);
  await client.query(`
    grant usage on schema migrations to ${role};
    grant select on all tables in schema migrations to ${role};
    revoke all on all tables in schema event_store from public, ${role};
    revoke all on all routines in schema event_store from public, ${role};
    grant usage on schema event_store to ${role};
    grant select on all tables in schema event_store to ${role};
    grant execute on function event_store.append, event_store.append_exact, event_store.append_one,
      event_store.append_next, event_store.append_next_of_command, event_store.settle to ${role};
    grant execute on procedure event_store.append_exact_and_settle to ${role};
    grant insert, update (position, updated_at) on event_store.checkpoints to ${role};
    grant insert, delete on event_store.parked to ${role};
    grant insert, update (wrapped_key, destroyed_at) on event_store.subject_keys to ${role};
  `);
}
