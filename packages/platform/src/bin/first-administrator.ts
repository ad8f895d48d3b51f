import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { executeCommand, uuidFrom } from '@tidu/application';
import pg from 'pg';
import { insertAccounts, listAccounts } from '../accounts/accounts.js';
import { makeLink } from '../accounts/links.js';
import { readConfiguration } from '../configuration/configuration.js';
import { openEventStore } from '../event-log/open-event-store.js';

/** Those an installation begins with (三员); every other role is theirs to propose and confirm. */
const first = [
  { role: 'system-admin', account: 'admin', name: '系统管理员' },
  { role: 'security-admin', account: 'security', name: '安全管理员' },
  { role: 'audit-admin', account: 'audit', name: '审计管理员' },
] as const;
type First = (typeof first)[number];

/**
 * Opens the first accounts of an empty installation, and leaves for each of their people a one-time link in a file that only
 * its owner can read (`first-admin.json`, `first-security.json`, `first-audit.json` in the data folder). A link is good for
 * 72 hours; each start makes a new one until the password is set, and removes the file then.
 */
const configuration = readConfiguration(process.env);
const pool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 2 });
const store = await openEventStore(configuration, pool);
try {
  await openMissing();
  await hand();
} finally {
  await store.close();
  await pool.end();
}

/** Whoever was missed because the first start broke off is opened by the next, as long as there is nobody else. */
async function openMissing(): Promise<void> {
  const accounts = await listAccounts(pool);
  if (!accounts.every(({ role }) => first.some((one) => one.role === role))) return;
  for (const one of first.filter(({ role }) => !accounts.some((account) => account.role === role))) {
    const id = randomUUID();
    const nobodys = { enterprise: null, region: null, unit: null, specialty: null };
    await establish(id, one);
    await insertAccounts(pool, [{ ...one, ...nobodys, id, passwordHash: null }]);
  }
}

async function hand(): Promise<void> {
  const accounts = await listAccounts(pool);
  for (const { account } of first) {
    const found = accounts.find((one) => one.account === account);
    if (found === undefined) continue;
    const file = join(configuration.dataDir, `first-${account}.json`);
    if (found.hasPassword) {
      await rm(file, { force: true });
      continue;
    }
    const forWhom = { purpose: 'account', accountId: found.id, enterprise: null } as const;
    const { token, expiresAt } = await makeLink(pool, { ...forWhom, madeBy: 'platform' });
    const shown = { account, page: `/link#${token}`, expiresAt };
    await rm(file, { force: true });
    await writeFile(file, `${JSON.stringify(shown)}\n`, { mode: 0o600 });
  }
}

async function establish(id: string, { role }: First): Promise<void> {
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
