import { type ChildProcess } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import pg from 'pg';
import { secretsOf } from '../data-folder/secrets.js';
import { type RunningPart, startLogged } from '../logged-process.js';
import { diskFull, speaksOfFullDisk } from '../refusal.js';
import { type Account, runAs, serverAccount } from './account.js';
import { postgresBinaries } from './binaries.js';
import { ensureCluster } from './cluster.js';
import { endRemains } from './remains.js';

export interface PostgresOptions {
  /** Folder that holds the cluster (`postgres/`), its log and its passwords. */
  readonly dataDir: string;
  /** Loopback port; a free one by default. */
  readonly port?: number;
  /** Only for data nobody will miss: without fsync a power cut corrupts the cluster. */
  readonly fsync?: boolean;
}

export interface PostgresServer extends RunningPart {
  /** Connects as the superuser `postgres` to the database `postgres`. */
  readonly url: string;
  readonly port: number;
}

const START_PATIENCE_MS = 60_000;

/**
 * Starts PostgreSQL on the cluster in `dataDir`, making the cluster on the first start and ending a server left over
 * from a killed supervisor. The caller must be the only user of `dataDir`.
 * @throws Refusal for what the user can mend (full disk, unreachable folder); otherwise Error with the server's words.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  mkdirSync(options.dataDir, { recursive: true });
  const dataDir = realpathSync(options.dataDir);
  const cluster = join(dataDir, 'postgres');
  const binaries = postgresBinaries();
  const { postgresPassword } = secretsOf(dataDir);
  const account = serverAccount(dataDir, cluster, Object.values(binaries) as string[]);
  await ensureCluster(dataDir, binaries.initdb, account, postgresPassword);
  await endRemains(cluster);

  const deadline = performance.now() + START_PATIENCE_MS;
  for (;;) {
    const port = options.port ?? (await getPort({ host: '127.0.0.1' }));
    const log = join(dataDir, 'logs', 'postgres.log');
    const server = launch(binaries.postgres, account, cluster, port, log, options.fsync ?? true);
    const url = `postgres://postgres:${postgresPassword}@127.0.0.1:${port}/postgres`;
    const failure = await Promise.race([server.ended, accepts(url, server.child, deadline)]);
    if (failure === undefined) return { ...server, url, port };
    await server.stop();
    const words = server.said();
    if (speaksOfFullDisk(words)) throw diskFull(dataDir);
    // Backends of a killed server let go of its memory a moment after it; a chosen port may be taken in between.
    const passing = /pre-existing shared memory block|could not create any TCP\/IP sockets/.test(words);
    if (!passing || performance.now() > deadline) {
      throw new Error(`PostgreSQL did not start (${failure}); its log is ${log}. ${lastLine(words)}`);
    }
    await pause(100);
  }
}

function launch(
  program: string,
  account: Account,
  cluster: string,
  port: number,
  log: string,
  fsync: boolean,
) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    lc_messages: 'C',
    fsync: fsync ? 'on' : 'off',
    max_connections: 200,
    shared_buffers: `${sharedMegabytes()}MB`,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return startLogged(runAs(account, program, ['-D', cluster, ...options], 'INT'), {
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    cwd: '/',
    log,
    ipc: false,
    // Fast shutdown, immediate shutdown (PostgreSQL manual, "Shutting Down the Server"), and the end.
    stopSignals: ['SIGINT', 'SIGQUIT', 'SIGKILL'],
  });
}

const LEAST_SHARED_MEGABYTES = 128;
const MOST_SHARED_MEGABYTES = 1_024;

/**
 * A quarter of the memory this process may use (PostgreSQL manual, "Resource Consumption"), within bounds. With the 128 MB
 * that PostgreSQL takes by itself, the indexes of some 300,000 events no longer fit, and each append waits for two pages.
 */
function sharedMegabytes(): number {
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.max(LEAST_SHARED_MEGABYTES, Math.min(MOST_SHARED_MEGABYTES, Math.floor(memory / 4 / 2 ** 20)));
}

/** Resolves to undefined once the server answers a query, or to what is wrong when the deadline passes. */
async function accepts(url: string, child: ChildProcess, deadline: number): Promise<string | undefined> {
  let trouble = 'no answer';
  while (performance.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', (error) => (trouble = error.message));
    try {
      await client.connect();
      await client.query('select 1');
      await client.end();
      return undefined;
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error);
      await pause(20);
    }
  }
  return trouble;
}

const lastLine = (words: string): string => words.trim().split('\n').at(-1) ?? '';
