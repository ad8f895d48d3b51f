// Plain JavaScript, like the lock beside it: the bootstrap uses both before anything is installed or built.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells this run of process `pid` from any other that ever had the number; undefined when none runs now. One that
 * has ended but was never waited for (a container's first process often waits for nobody) does not run.
 */
export function identityOf(pid) {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    if (state === 'Z' || state === 'X') return undefined;
    const startedAtTick = fields[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${startedAtTick}`;
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH' || error.status === 1) return undefined;
    throw error;
  }
}
