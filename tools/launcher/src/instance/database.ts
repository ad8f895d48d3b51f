import pg from 'pg';
import { secretsOf } from '../data-folder/secrets.js';
import { startPostgres } from '../postgres/server.js';
import { type KeptPart, keep } from './part.js';

const NAME = 'tidu';
const APP_ROLE = 'tidu_app';
const POSTGRES_PATIENCE_MS = 1_000;

/** Where an instance keeps its events and read models. */
export interface Database {
  /** As the role the API and the worker use. */
  readonly url: string;
  /** As a role that may migrate. */
  readonly adminUrl: string;
  readonly appPassword: string;
  readonly postgres: KeptPart | undefined;
  ensure(): Promise<void>;
  /** Removes all that is in it, so that a demo broken off half way can be loaded afresh. */
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** The PostgreSQL that comes with Tidu, on the cluster in the data folder. */
export async function embeddedDatabase(dataDir: string, report: (line: string) => void): Promise<Database> {
  let port: number | undefined;
  let serverUrl = '';
  const postgres = await keep(
    'postgres',
    async () => {
      // After a crash on the port of the first start: that is where the API and the worker look for it.
      const server = await startPostgres({ dataDir, ...(port !== undefined && { port }) });
      ({ port, url: serverUrl } = server);
      return server;
    },
    report,
  );
  const { appPassword } = secretsOf(dataDir);
  return {
    url: databaseUrl(serverUrl, APP_ROLE, appPassword),
    adminUrl: databaseUrl(serverUrl),
    appPassword,
    postgres,
    ensure: () =>
      query(serverUrl, async (client) => {
        const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
        if (rowCount === 0) await client.query(`create database ${NAME}`);
      }),
    empty: () => query(serverUrl, (client) => client.query(`drop database if exists ${NAME} with (force)`)),
    stop: () => postgres.stop(POSTGRES_PATIENCE_MS),
  };
}

/** A database of the user's own: it is migrated and used, never made, emptied or stopped. */
export function givenDatabase(url: string, adminUrl = url, appPassword = ''): Database {
  const nothing = (): Promise<void> => Promise.resolve();
  return { url, adminUrl, appPassword, postgres: undefined, ensure: nothing, empty: nothing, stop: nothing };
}

function databaseUrl(serverUrl: string, user?: string, password?: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${NAME}`;
  if (user !== undefined) url.username = user;
  if (password !== undefined) url.password = password;
  return url.href;
}

async function query(url: string, ask: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await ask(client);
  } finally {
    await client.end();
  }
}
