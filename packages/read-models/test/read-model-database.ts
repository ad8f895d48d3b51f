import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { migrateEventStore } from '@tidu/event-store';
import pg from 'pg';

/** A database of its own with the event store and the read models' tables, on the server of the test run. */
export interface ReadModelDatabase {
  readonly url: string;
  /** As the owner. */
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

/** The migrations an installation runs; the read models' tables are made by them and nowhere else. */
const MIGRATIONS = new URL('../../platform/src/migration/sql/', import.meta.url);
const APP_ROLE = 'tidu_app';

export async function readModelDatabase(): Promise<ReadModelDatabase> {
  const name = `tidu_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Pool({ connectionString: process.env['TIDU_TEST_DATABASE_URL'], max: 1 });
  await server.query(`create database ${name}`);
  await server.query(
    `do $$ begin create role ${APP_ROLE} login; exception when duplicate_object or unique_violation then null; end $$`,
  );
  const url = new URL(process.env['TIDU_TEST_DATABASE_URL'] ?? '');
  url.pathname = `/${name}`;
  await migrateEventStore(url.href, { applicationRole: APP_ROLE });
  const pool = new pg.Pool({ connectionString: url.href, max: 8 });
  for (const file of (await readdir(MIGRATIONS)).sort()) {
    await pool.query(await readFile(new URL(file, MIGRATIONS), 'utf8'));
  }
  return {
    url: url.href,
    pool,
    async drop() {
      // The drop cuts connections that are still on their way out; nobody waits for them any more.
      pool.on('error', () => undefined);
      await pool.end();
      await server.query(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}
