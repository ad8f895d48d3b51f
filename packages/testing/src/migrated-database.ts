import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '@tidu/platform';
import { dropDatabase } from './drop-database.js';

/** A database of its own on the server of the test run, migrated as an installation's is. */
export interface MigratedDatabase {
  readonly adminUrl: string;
  /** As the application role, as weak as in production. */
  readonly url: string;
  readonly appPassword: string;
  drop(): Promise<void>;
}

const APP_ROLE = 'tidu_app';
const APP_PASSWORD = 'tests-only';
const ONE_MIGRATES_AT_A_TIME = 7_215_999;

/** Makes a database and migrates it. */
export async function migratedDatabase(): Promise<MigratedDatabase> {
  const name = `tidu_${randomUUID().replaceAll('-', '')}`;
  const adminUrl = urlOf(name);
  await onServer(async (server) => {
    await server.query(`create database ${name}`);
    // The application role belongs to the whole server: specs that run at the same time must not alter it at once.
    await server.query('select pg_advisory_lock($1)', [ONE_MIGRATES_AT_A_TIME]);
    await migrate(adminUrl, APP_PASSWORD);
  });
  return {
    adminUrl,
    url: urlOf(name, APP_ROLE, APP_PASSWORD),
    appPassword: APP_PASSWORD,
    drop: () => onServer((server) => dropDatabase(server, name)),
  };
}

function urlOf(database: string, user?: string, password?: string): string {
  const server = process.env['TIDU_TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('TIDU_TEST_DATABASE_URL is not set');
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function onServer(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: process.env['TIDU_TEST_DATABASE_URL'] });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}
