import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { createPostgresEventStore } from '@tidu/event-store';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { authenticate, createAccount, listAccounts } from '../accounts/accounts.js';
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

function existing(account: string, role: 'system-admin' | 'miit'): Promise<void> {
  const nobodys = { enterprise: null, region: null, unit: null, specialty: null };
  return createAccount(pool, { ...nobodys, id: randomUUID(), account, role, name: '某人', password: 'x' });
}

it('gives an empty installation two administrators, each with a password in a file of its own', async () => {
  await start();
  expect(await phases()).toEqual({ admin: 'confirmed', security: 'confirmed' });
  for (const [file, role] of [
    ['first-administrator.json', 'system-admin'],
    ['first-security-administrator.json', 'security-admin'],
  ] as const) {
    const path = join(dataDir, file);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const { account, password } = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
    expect(await authenticate(pool, account ?? '', password ?? '')).toMatchObject({ role });
  }
  const files = await Promise.all(
    (await readdir(dataDir)).map((file) => readFile(join(dataDir, file), 'utf8')),
  );
  await start();
  expect(await phases()).toEqual({ admin: 'confirmed', security: 'confirmed' });
  const again = await Promise.all(
    (await readdir(dataDir)).map((file) => readFile(join(dataDir, file), 'utf8')),
  );
  expect(again).toEqual(files);
}, 60_000);

it('opens no accounts beside those there are, and keeps their administrators’ roles', async () => {
  await existing('boss', 'system-admin');
  await existing('official', 'miit');
  await start();
  expect(await phases()).toEqual({ boss: 'confirmed', official: 'none' });
  expect(await readdir(dataDir)).toEqual([]);
}, 60_000);

it('gives an installation that begins to ask for confirmation its second administrator', async () => {
  await existing('boss', 'system-admin');
  await start();
  await start({ TIDU_ROLE_CONFIRMATION: 'required' });
  expect(await phases()).toEqual({ boss: 'confirmed', security: 'confirmed' });
  expect(await readdir(dataDir)).toEqual(['first-security-administrator.json']);
}, 60_000);

it('confirms nobody who came in since', async () => {
  await start();
  await existing('intruder', 'system-admin');
  await start({ TIDU_ROLE_CONFIRMATION: 'required' });
  expect(await phases()).toEqual({ admin: 'confirmed', security: 'confirmed', intruder: 'none' });
}, 60_000);
