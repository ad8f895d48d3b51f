import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * How to reach the database as its owner: DATABASE_ADMIN_URL, else DATABASE_URL, else the running PostgreSQL of the data
 * folder (TIDU_DATA, else `.tidu` below `from`). Null where none is named and none is running.
 */
export async function ownerUrl(
  env: Readonly<Record<string, string | undefined>>,
  from: string,
): Promise<string | null> {
  const named = env['DATABASE_ADMIN_URL'] ?? env['DATABASE_URL'];
  if (named !== undefined) return named;
  const folder = resolve(from, env['TIDU_DATA'] ?? '.tidu');
  const secrets = await textOf(join(folder, 'secrets.json'));
  // postmaster.pid: process id, data folder, start time, port (PostgreSQL manual, "Creating a Database Cluster").
  const port = (await textOf(join(folder, 'postgres', 'postmaster.pid')))?.split('\n')[3];
  if (secrets === null || port === undefined) return null;
  const { postgresPassword } = JSON.parse(secrets) as { readonly postgresPassword: string };
  return `postgres://postgres:${postgresPassword}@127.0.0.1:${port}/tidu`;
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
