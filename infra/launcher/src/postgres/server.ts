import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { secretsOf } from '../data-folder/secrets.js';
import { freeLoopbackPort } from '../free-port.js';
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

export interface PostgresServer {
  /** Connects as the superuser `postgres` to the database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Settles when the server is gone, for whatever reason, with that reason in words. */
  readonly ended: Promise<string>;
  /** Fast shutdown; after `patienceMs` an immediate one, from which the next start recovers. */
  stop(patienceMs?: number): Promise<void>;
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
    const port = options.port ?? (await freeLoopbackPort());
    const log = join(dataDir, 'logs', 'postgres.log');
    const attempt = launch(binaries.postgres, account, cluster, port, log, options.fsync ?? true);
    const url = `postgres://postgres:${postgresPassword}@127.0.0.1:${port}/postgres`;
    const failure = await Promise.race([attempt.ended, accepts(url, attempt.child, deadline)]);
    if (failure === undefined) return { url, port, ...attempt.server };
    await attempt.server.stop();
    const words = attempt.words();
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
  mkdirSync(join(log, '..'), { recursive: true });
  const logFile = openSync(log, 'a', 0o600);
  const logStart = statSync(log).size;
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    lc_messages: 'C',
    fsync: fsync ? 'on' : 'off',
    max_connections: 200,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { file, args, ...identity } = runAs(account, program, ['-D', cluster, ...options], 'INT');
  const child = spawn(file, args, {
    ...identity,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', logFile, logFile],
    // Its own session: Ctrl-C reaches the supervisor alone, which then stops things in order.
    detached: true,
  });
  closeSync(logFile);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
  });
  const pid = child.pid ?? 0;
  const stop = async (patienceMs = 10_000): Promise<void> => {
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (child.exitCode !== null || child.signalCode !== null || !child.kill(signal)) break;
      const stopped = await Promise.race([ended, pause(patienceMs, undefined, { ref: false })]);
      if (stopped !== undefined) break;
    }
  };
  const words = (): string => readFileSync(log).subarray(logStart).toString('utf8');
  return { child, ended, words, server: { pid, ended, stop } };
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
