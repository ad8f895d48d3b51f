import { randomBytes, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { AccountTakenError, createAccount } from '../accounts/accounts.js';
import { readConfiguration } from '../configuration/configuration.js';

/**
 * Opens the first account of an empty installation, the system administrator's, and leaves name and password in a file
 * only its owner can read. Where that account exists already it changes nothing.
 */
const { databaseUrl, dataDir } = readConfiguration(process.env);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
const account = 'admin';
const password = randomBytes(12).toString('base64url');
try {
  await createAccount(pool, {
    id: randomUUID(),
    account,
    password,
    name: '系统管理员',
    role: 'system-admin',
    enterprise: null,
    region: null,
    specialty: null,
  });
  const notice = join(dataDir, 'first-administrator.json');
  await writeFile(notice, `${JSON.stringify({ account, password })}\n`, { mode: 0o600 });
} catch (error) {
  if (!(error instanceof AccountTakenError)) throw error;
} finally {
  await pool.end();
}
