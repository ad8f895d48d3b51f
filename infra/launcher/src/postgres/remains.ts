import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from '../system-code.js';

/**
 * Ends a PostgreSQL left running on `cluster` by a supervisor that was killed. The caller holds the data folder, so
 * nothing else may be using it. A fast shutdown first; when that takes too long, an immediate one, which the
 * write-ahead log makes safe.
 */
export async function endRemains(cluster: string): Promise<void> {
  const pid = recordedPid(cluster);
  if (pid === undefined || !isAlive(pid)) return;
  if (!servesCluster(pid, cluster)) {
    // The pid was given to another program since; PostgreSQL would take that program for itself and refuse to start.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    process.kill(pid, signal);
    if (await ended(pid, patienceMs)) return;
  }
  throw new Error(`PostgreSQL ${pid}, left over on ${cluster}, does not end`);
}

/** First line of postmaster.pid: the server's process id (PostgreSQL manual, "Database File Layout"). */
function recordedPid(cluster: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10);
    return pid > 1 ? pid : undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function servesCluster(pid: number, cluster: string): boolean {
  const commandLine =
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return commandLine.includes('postgres') && commandLine.includes(`-D ${cluster} `);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

async function ended(pid: number, patienceMs: number): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    if (!isAlive(pid)) return true;
    await pause(20);
  }
  return !isAlive(pid);
}
