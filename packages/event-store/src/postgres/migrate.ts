import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { SchemaMismatchError } from '../port/errors.js';
import { withClient } from './with-client.js';

const MIGRATIONS = new URL('./migrations/', import.meta.url);
const MIGRATION_LOCK = 7_215_901;

export interface Migration {
  number: number;
  name: string;
  sql: string;
  digest: string;
}

/** The migrations shipped with this version, in order. */
export async function shippedMigrations(): Promise<Migration[]> {
  const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(new URL(file, MIGRATIONS), 'utf8');
      return {
        number: Number(file.slice(0, 4)),
        name: file,
        sql,
        digest: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}

/**
 * Brings the schema `event_store` up to this version and grants the application role what it needs and no more:
 * it may read, execute `append`, move checkpoints, park events and take them back, make keys and destroy them; it can never
 * change or delete an event, nor put back a key.
 * Safe to run from several processes at once. Rejects with `SchemaMismatchError` when a migration that already ran was
 * edited since, when the database is newer than this version, or when the role does not exist.
 */
export async function migrateEventStore(
  adminUrl: string,
  options: { applicationRole: string },
): Promise<void> {
  await withClient({ connectionString: adminUrl }, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await runMigrations(client, await shippedMigrations());
    await grant(client, options.applicationRole);
    await client.query('commit');
  });
}

/** Runs those that have not run yet, in the transaction that is open; for a history of the schema, the first few alone. */
export async function runMigrations(client: pg.Client, shipped: Migration[]): Promise<void> {
  await client.query('create schema if not exists event_store');
  await client.query(
    'create table if not exists event_store.migrations (number integer primary key, name text not null, digest text not null, ran_at timestamptz not null default now())',
  );
  const { rows: ran } = await client.query<{ number: number; name: string; digest: string }>(
    'select number, name, digest from event_store.migrations order by number',
  );
  for (const [index, done] of ran.entries()) {
    const same = shipped[index];
    if (same === undefined)
      throw new SchemaMismatchError(`the database has ${done.name}, which this version does not know`);
    if (same.number !== done.number || same.digest !== done.digest) {
      throw new SchemaMismatchError(`${done.name} was changed after it ran`);
    }
  }
  for (const migration of shipped.slice(ran.length)) {
    await client.query(migration.sql);
    await client.query('insert into event_store.migrations (number, name, digest) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.digest,
    ]);
  }
}

async function grant(client: pg.Client, applicationRole: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [applicationRole]);
  if (rowCount === 0) throw new SchemaMismatchError(`the role ${applicationRole} does not exist`);
  const role = pg.escapeIdentifier(applicationRole);
  await client.query(`
    revoke all on all tables in schema event_store from public, ${role};
    revoke all on all routines in schema event_store from public, ${role};
    grant usage on schema event_store to ${role};
    grant select on all tables in schema event_store to ${role};
    grant execute on function event_store.append, event_store.append_exact, event_store.append_one,
      event_store.append_next, event_store.append_next_of_command, event_store.settle to ${role};
    grant execute on procedure event_store.append_exact_and_settle to ${role};
    grant insert, update (position, updated_at) on event_store.checkpoints to ${role};
    grant insert, delete on event_store.parked to ${role};
    grant insert on event_store.followed_log to ${role};
    grant insert, update (wrapped_key, destroyed_at) on event_store.subject_keys to ${role};
  `);
}
