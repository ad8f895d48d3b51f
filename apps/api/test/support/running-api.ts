import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createPostgresEventStore } from '@tidu/event-store';
import {
  type Account,
  actorOf,
  type Configuration,
  hashPassword,
  insertAccounts,
  readConfiguration,
} from '@tidu/platform';
import pg from 'pg';
import { migratedDatabase } from '../../../../packages/testing/src/migrated-database.js';
import { recordGrants } from '../../../../packages/testing/src/grants.js';
import { createApi } from '../../src/create-api.js';
import { ResponseContract } from './response-contract.js';

export const PASSWORD = '示例 password 10';

/** The API on a database and in a data folder of its own, listening on a loopback port. */
export interface RunningApi {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** The database as the API reaches it. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** As the owner of the database. */
  readonly admin: pg.Pool;
  /** Opens an account whose role is in force; its password is `PASSWORD`. */
  account(overrides: Partial<Account>): Promise<Account>;
  /** Opens an account without any role in force. */
  unconfirmed(overrides: Partial<Account>): Promise<Account>;
  /** Signs in; returns the cookie to send. */
  signIn(account: Account): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it as an installation that is told nothing, but for what is given, or found once there is a database. */
export async function runningApi(
  told: Partial<Configuration> | ((databaseUrl: string) => Promise<Partial<Configuration>>) = {},
): Promise<RunningApi> {
  const database = await migratedDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'tidu-api-'));
  const given = typeof told === 'function' ? await told(database.url) : told;
  const configuration = readConfiguration({ DATABASE_URL: database.url, TIDU_DATA: dataDir });
  const app = await createApi({ ...configuration, ...given }, false);
  app.useGlobalInterceptors(new ResponseContract());
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  admin.on('error', () => undefined);
  const passwordHash = await hashPassword(PASSWORD);
  const store = createPostgresEventStore({ pool: admin, listen: false });
  const unconfirmed = async (overrides: Partial<Account>): Promise<Account> => {
    const id = randomUUID();
    const account: Account = {
      id,
      account: `a-${id}`,
      name: '示例某人',
      role: 'miit',
      enterprise: null,
      region: null,
      unit: null,
      specialty: null,
      ...overrides,
    };
    await insertAccounts(admin, [{ ...account, passwordHash }]);
    return account;
  };
  return {
    app,
    url,
    databaseUrl: database.url,
    dataDir,
    admin,
    unconfirmed,
    async account(overrides) {
      const account = await unconfirmed(overrides);
      await recordGrants(store, [actorOf(account)]);
      return account;
    },
    async signIn({ account }) {
      const response = await fetch(`${url}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ account, password: PASSWORD }),
      });
      const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
      if (cookie === undefined) throw new Error(`not signed in: ${await response.text()}`);
      return cookie;
    },
    async stop() {
      await store.close();
      await app.close();
      await admin.end();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
