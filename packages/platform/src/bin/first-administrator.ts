import { randomBytes, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { type Account, createAccount, listAccounts } from '../accounts/accounts.js';
import { uuidFrom } from '@tidu/application';
import { executeCommand } from '@tidu/application';
import { load } from '@tidu/application';
import { readConfiguration } from '../configuration/configuration.js';
import { openEventStore } from '../event-log/open-event-store.js';

type FirstRole = 'system-admin' | 'security-admin';

/**
 * Opens the first accounts of an empty installation, the system administrator's and the security administrator's (三员分立),
 * and records their roles. Where roles need confirming, an installation that has accounts gets the second administrator
 * too, and those who administer it already keep their roles; every other role is then theirs to propose and confirm.
 */
const configuration = readConfiguration(process.env);
const { databaseUrl, dataDir, roleConfirmation } = configuration;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
const store = await openEventStore(configuration, pool);
try {
  const accounts = await listAccounts(pool);
  await keepRoles(accounts);
  if (accounts.length === 0) await open('system-admin', 'admin', '系统管理员', 'first-administrator.json');
  const lacksSecond = !accounts.some(({ role }) => role === 'security-admin');
  if (accounts.length === 0 || (roleConfirmation && lacksSecond))
    await open('security-admin', 'security', '安全管理员', 'first-security-administrator.json');
} finally {
  await store.close();
  await pool.end();
}

/**
 * Name and password are left in a file only its owner can read, and that before the account is opened: a password nobody
 * was told would lock everybody out, and so would an account without its role.
 */
async function open(role: FirstRole, account: string, name: string, file: string): Promise<void> {
  const credentials = { account, password: randomBytes(12).toString('base64url') };
  await writeFile(join(dataDir, file), `${JSON.stringify(credentials)}\n`, { mode: 0o600 });
  const id = randomUUID();
  await establish(id, role);
  const nobodys = { enterprise: null, region: null, unit: null, specialty: null };
  await createAccount(pool, { ...credentials, ...nobodys, id, name, role });
}

/** Records the roles of those who administered an installation before there were grants: where there is any, not again. */
async function keepRoles(accounts: readonly Account[]): Promise<void> {
  const administrators = accounts.flatMap(({ id, role }) =>
    role === 'system-admin' || role === 'security-admin' ? [{ id, role }] : [],
  );
  const grants = await Promise.all(administrators.map(({ id }) => load(store, 'role-grant', id)));
  if (grants.some(({ state }) => state.phase !== 'none')) return;
  for (const { id, role } of administrators) await establish(id, role);
}

async function establish(id: string, role: FirstRole): Promise<void> {
  const outcome = await executeCommand(store, {
    aggregate: 'role-grant',
    id,
    command: { type: 'establish-role', id, role },
    actor: { id: 'platform', role: 'system' },
    now: new Date().toISOString(),
    commandId: uuidFrom(`establish ${id}`),
  });
  if (!outcome.ok) throw new Error(`the role of ${id} was not established: ${outcome.refusal.code}`);
}
