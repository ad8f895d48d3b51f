import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../system-code.js';
import { writeDurably } from './write-durably.js';

/** Passwords of the embedded database, made on the first start and known only to this data folder. */
export interface Secrets {
  /** Of the superuser `postgres`. */
  readonly postgresPassword: string;
  /** Of `tidu_app`, the role the API and the worker sign in as. */
  readonly appPassword: string;
}

/** Reads the folder's secrets (`secrets.json`, mode 0600), making them first where there are none. */
export function secretsOf(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Secrets;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
  const secrets: Secrets = { postgresPassword: password(), appPassword: password() };
  writeDurably(path, JSON.stringify(secrets, null, 2), 0o600);
  return secrets;
}

const password = (): string => randomBytes(24).toString('base64url');
