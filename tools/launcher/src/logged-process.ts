import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { type Command } from './postgres/account.js';

/** A process of ours. */
export interface RunningPart {
  readonly pid: number;
  /** Settles when the process is gone, for whatever reason, with that reason in words. */
  readonly ended: Promise<string>;
  /** Asks the process to end, and asks less politely each time `patienceMs` has passed in vain. */
  stop(patienceMs?: number): Promise<void>;
}

export interface LoggedProcess extends RunningPart {
  readonly child: ChildProcess;
  /** What it has written to its log in this run. */
  said(): string;
}

const LONG_LOG_BYTES = 16 * 1024 * 1024;
const STOP_PATIENCE_MS = 2_500;

/**
 * Runs `command` with its output added to the file `log`, in a session of its own: Ctrl-C reaches the supervisor alone,
 * which then stops things in order. `stopSignals` are those that `stop` sends, the politest first.
 */
export function startLogged(
  command: Command,
  options: {
    env: NodeJS.ProcessEnv;
    log: string;
    stopSignals: readonly NodeJS.Signals[];
    ipc: boolean;
    cwd?: string;
  },
): LoggedProcess {
  const { log, env, cwd } = options;
  mkdirSync(dirname(log), { recursive: true });
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LONG_LOG_BYTES) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a', 0o600);
  const start = statSync(log).size;
  const { file, args, ...identity } = command;
  const child = spawn(file, args, {
    ...identity,
    env,
    ...(cwd !== undefined && { cwd }),
    stdio: ['ignore', output, output, options.ipc ? 'ipc' : 'ignore'],
    detached: true,
  });
  closeSync(output);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
  });
  const stop = async (patienceMs = STOP_PATIENCE_MS): Promise<void> => {
    for (const signal of options.stopSignals) {
      if (child.exitCode !== null || child.signalCode !== null || !child.kill(signal)) return;
      const inTime = new AbortController();
      const patience = after(patienceMs, undefined, { signal: inTime.signal }).catch(() => undefined);
      const how = await Promise.race([ended, patience]);
      inTime.abort();
      if (how !== undefined) return;
    }
  };
  const said = (): string => readFileSync(log).subarray(start).toString('utf8');
  return { pid: child.pid ?? 0, ended, stop, child, said };
}
