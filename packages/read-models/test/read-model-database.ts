import { randomUUID } from 'node:crypto';
import { migrateEventStore, runMigrations } from '@tidu/event-store';
import pg from 'pg';
import { dropDatabase } from '../../testing/src/drop-database.js';
import { READ_MODEL_MIGRATIONS } from '../src/schema/migrations.js';

/** A database of its own with the event store and the read models' tables, on the server of the test run. */
export interface ReadModelDatabase {
  readonly url: string;
  /** As the owner. */
  readonly pool: pg.Pool;
  drop(): Promise<void>;
}

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
  await runMigrations(url.href, READ_MODEL_MIGRATIONS);
  await migrateEventStore(url.href, { applicationRole: APP_ROLE });
  const pool = new pg.Pool({ connectionString: url.href, max: 8 });
  return {
    url: url.href,
    pool,
    async drop() {
      await pool.end();
      await dropDatabase(server, name);
      await server.end();
    },
  };
}
