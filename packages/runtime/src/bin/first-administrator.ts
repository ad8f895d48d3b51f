import { randomBytes, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { createAccount, listAccounts } from '../accounts/accounts.js';
import { readConfiguration } from '../configuration/configuration.js';

/**
 * Opens the first account of an empty installation, the system administrator's. Name and password are left in a file
 * only its owner can read, and that before the account is opened: a password nobody was told would lock everybody out.
 */
const { databaseUrl, dataDir } = readConfiguration(process.env);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
try {
  if ((await listAccounts(pool)).length === 0) {
    const credentials = { account: 'admin', password: randomBytes(12).toString('base64url') };
    await writeFile(join(dataDir, 'first-administrator.json'), `${JSON.stringify(credentials)}\n`, {
      mode: 0o600,
    });
    await createAccount(pool, {
      ...credentials,
      id: randomUUID(),
      name: '系统管理员',
      role: 'system-admin',
      enterprise: null,
      region: null,
      unit: null,
      specialty: null,
    });
  }
} finally {
  await pool.end();
}
