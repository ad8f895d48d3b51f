import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '@tidu/launcher';

let running: { server: PostgresServer; dataDir: string } | undefined;

/**
 * Jest's global setup for `*.int.spec.ts` and `*.e2e.spec.ts`: one PostgreSQL for the whole run, its superuser URL in
 * TIDU_TEST_DATABASE_URL. A URL that is already set is used as it is.
 */
export async function startDatabase(): Promise<void> {
  if (process.env['TIDU_TEST_DATABASE_URL'] !== undefined) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'tidu-test-'));
  // No fsync: the data dies with the run, and no test of durability may rest on this server.
  const server = await startPostgres({ dataDir, fsync: false });
  running = { server, dataDir };
  process.env['TIDU_TEST_DATABASE_URL'] = server.url;
}

export async function stopDatabase(): Promise<void> {
  if (running === undefined) return;
  await running.server.stop();
  rmSync(running.dataDir, { recursive: true, force: true });
  running = undefined;
}
