import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { dropDatabase } from '../../../testing/src/drop-database.js';
import { migrateEventStore } from '../../src/migration/migrate-event-store.js';

/** A database of its own on a running server, migrated, with an application role as weak as in production. */
export interface TemporaryDatabase {
  /** The application role's name. */
  role: string;
  adminUrl: string;
  applicationUrl: string;
  drop(): Promise<void>;
}

export async function createTemporaryDatabase(serverUrl?: string): Promise<TemporaryDatabase> {
  const database = await createEmptyDatabase(serverUrl);
  await migrateEventStore(database.adminUrl, { applicationRole: database.role });
  return database;
}

/** The same before any migration. */
export async function createEmptyDatabase(
  serverUrl = process.env['TIDU_TEST_DATABASE_URL'],
): Promise<TemporaryDatabase> {
  if (serverUrl === undefined) throw new Error('TIDU_TEST_DATABASE_URL is not set');
  const name = `event_store_${randomUUID().replaceAll('-', '')}`;
  const password = randomBytes(12).toString('hex');
  await onServer(serverUrl, async (server) => {
    await server.query(`create role ${name} login password '${password}'`);
    await server.query(`create database ${name}`);
  });
  const adminUrl = withDatabase(serverUrl, name);
  const application = new URL(adminUrl);
  application.username = name;
  application.password = password;
  return {
    role: name,
    adminUrl,
    applicationUrl: application.href,
    drop: () =>
      onServer(serverUrl, async (server) => {
        await dropDatabase(server, name);
        await server.query(`drop role ${name}`);
      }),
  };
}

async function onServer(serverUrl: string, work: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
