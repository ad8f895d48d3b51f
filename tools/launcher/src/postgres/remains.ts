import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf } from '../../lock/process-identity.mjs';
import { systemCode } from '../system-code.js';

/**
 * Ends a PostgreSQL left running on `cluster` by a supervisor that was killed, and takes away what would keep the next
 * one from starting. The caller holds the data folder, so nothing else may be using the cluster.
 */
export async function endRemains(cluster: string): Promise<void> {
  const server = recordedServer(cluster);
  if (server === undefined) return;
  const isOurs = process.platform === 'linux' ? worksIn(cluster, server) : isStartedOn(cluster, server);
  // A fast shutdown first; when that takes too long an immediate one, which the write-ahead log makes safe.
  if (isOurs) await end(server, ['SIGINT', 'SIGQUIT']);
  if (process.platform !== 'linux') {
    // Elsewhere PostgreSQL itself sees whether a killed server's backends still run, unless its pid was given to another.
    if (!isOurs && identityOf(server) !== undefined) removePidFile(cluster);
    return;
  }
  // A killed server's backends may outlive it for a moment, and must not write beside the next server.
  for (const backend of processesIn(cluster)) await end(backend, ['SIGQUIT', 'SIGKILL']);
  // The recorded pid may still be known to the system, as a process that nobody waited for or as another program by now;
  // PostgreSQL would take either for a running server.
  removePidFile(cluster);
}

const PATIENCE_MS = 10_000;

async function end(pid: number, signals: readonly NodeJS.Signals[]): Promise<void> {
  for (const signal of signals) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (systemCode(error) === 'ESRCH') return;
      throw error;
    }
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      if (identityOf(pid) === undefined) return;
      await pause(20);
    }
  }
  throw new Error(`PostgreSQL process ${pid}, left over, does not end`);
}

const removePidFile = (cluster: string): void => rmSync(join(cluster, 'postmaster.pid'), { force: true });

/** First line of postmaster.pid: the server's process id (PostgreSQL manual, "Database File Layout"). */
function recordedServer(cluster: string): number | undefined {
  const text = whereItExists(() => readFileSync(join(cluster, 'postmaster.pid'), 'utf8'));
  const pid = Number.parseInt(text ?? '', 10);
  return pid > 1 ? pid : undefined;
}

const processesIn = (cluster: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && worksIn(cluster, pid));

/** Whether `pid` is a PostgreSQL process of this cluster: all of them work in its folder. */
function worksIn(cluster: string, pid: number): boolean {
  const name = whereItExists(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim());
  return name === 'postgres' && whereItExists(() => readlinkSync(`/proc/${pid}/cwd`)) === cluster;
}

function isStartedOn(cluster: string, pid: number): boolean {
  if (identityOf(pid) === undefined) return false;
  return execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).includes(
    `-D ${cluster} `,
  );
}

/** The answer, or undefined where the file or process is gone, or is somebody else's to look into. */
function whereItExists<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(systemCode(error) ?? '')) return undefined;
    throw error;
  }
}
