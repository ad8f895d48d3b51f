import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { createPostgresEventStore } from '@tidu/event-store';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { authenticate, createAccount, listAccounts } from '../accounts/accounts.js';
import { findLink, setPasswordByLink } from '../accounts/links.js';
import { load } from '@tidu/application';

let database: MigratedDatabase;
let pool: pg.Pool;
let dataDir: string;
const before = { ...process.env };

beforeEach(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  dataDir = await mkdtemp(join(tmpdir(), 'tidu-first-'));
}, 60_000);
afterEach(async () => {
  process.env = { ...before };
  await pool.end();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

/** Runs the program as an installation's start does. */
async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
  Object.assign(process.env, { DATABASE_URL: database.url, TIDU_DATA: dataDir }, env);
  jest.resetModules();
  await import('./first-administrator.js');
}

async function phases(): Promise<Record<string, string>> {
  const store = createPostgresEventStore({ pool });
  const accounts = await listAccounts(pool);
  const grants = await Promise.all(accounts.map(({ id }) => load(store, 'role-grant', id)));
  await store.close();
  return Object.fromEntries(
    accounts.map(({ account }, index) => [account, grants[index]?.state.phase ?? '']),
  );
}

const three = { admin: 'confirmed', security: 'confirmed', audit: 'confirmed' };
const FILES = ['first-admin.json', 'first-audit.json', 'first-security.json'];

/** The secret of the link that was left for an account. */
async function tokenOf(account: string): Promise<string> {
  const text = await readFile(join(dataDir, `first-${account}.json`), 'utf8');
  const { page } = JSON.parse(text) as { readonly page: string };
  return page.split('#')[1] ?? '';
}

it('gives an empty installation three administrators, each with a one-time link in a file of its own', async () => {
  await start();
  expect(await phases()).toEqual(three);
  expect((await readdir(dataDir)).sort()).toEqual(FILES);
  for (const file of FILES) expect((await stat(join(dataDir, file))).mode & 0o777).toBe(0o600);
  expect(await setPasswordByLink(pool, await tokenOf('admin'), 'a long password')).toBe('done');
  expect(await authenticate(pool, 'admin', 'a long password')).toMatchObject({ role: 'system-admin' });
  expect(await setPasswordByLink(pool, await tokenOf('admin'), 'another password')).toBe('void');
}, 60_000);

it('makes new links at each start until the passwords are set, and leaves no used one lying about', async () => {
  await start();
  const [admin, security] = [await tokenOf('admin'), await tokenOf('security')];
  await setPasswordByLink(pool, admin, 'a long password');
  await start();
  expect((await readdir(dataDir)).sort()).toEqual(FILES.slice(1));
  expect(await tokenOf('security')).not.toBe(security);
  expect(await findLink(pool, security)).toBeNull();
  expect(await phases()).toEqual(three);
}, 60_000);

it('opens no accounts beside those there are, and confirms nobody', async () => {
  const nobodys = { enterprise: null, region: null, unit: null, specialty: null };
  const official = { ...nobodys, id: randomUUID(), account: 'official', role: 'miit', name: '某人' } as const;
  await createAccount(pool, { ...official, password: 'a long password' });
  await start();
  expect(await phases()).toEqual({ official: 'none' });
  expect(await readdir(dataDir)).toEqual([]);
}, 60_000);

it('goes on where a first start broke off', async () => {
  await start();
  await pool.query(`delete from accounts.one_time_link`);
  await pool.query(`delete from accounts.account where account = 'audit'`);
  await start();
  expect(await phases()).toEqual(three);
}, 60_000);
