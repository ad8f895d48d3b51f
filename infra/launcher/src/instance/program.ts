import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { runAs } from '../postgres/account.js';
import { type RunningPart } from './part.js';

/** A Node program of Tidu's, run as a process of its own. */
export interface Program {
  readonly script: string;
  readonly env: NodeJS.ProcessEnv;
  /** File its output is added to. */
  readonly log: string;
}

/** A program that ended badly; `said` is what it wrote to its log in this run. */
export class ProgramFailure extends Error {
  constructor(
    readonly program: Program,
    readonly how: string,
    readonly said: string,
  ) {
    super(`${program.script}: ${how}\n${said.trim().split('\n').slice(-20).join('\n')}`);
    this.name = 'ProgramFailure';
  }
}

const READY_PATIENCE_MS = 60_000;
const STOP_PATIENCE_MS = 5_000;
const LONG_LOG_BYTES = 16 * 1024 * 1024;

/** Starts a serving program; it is ready when it has sent `{ type: 'ready' }` over its IPC channel. */
export async function startProgram(program: Program, signal: AbortSignal): Promise<RunningPart> {
  const { child, part, said } = launch(program);
  const ready = new Promise<'ready'>((resolve) => {
    child.on('message', (message: unknown) => {
      if (isReady(message)) resolve('ready');
    });
  });
  const givenUp = new AbortController();
  const patience = after(READY_PATIENCE_MS, 'not ready in time', {
    signal: AbortSignal.any([signal, givenUp.signal]),
  }).catch(() => 'called off');
  const outcome = await Promise.race([ready, part.ended, patience]);
  givenUp.abort();
  if (outcome === 'ready') return part;
  await part.stop();
  throw new ProgramFailure(program, outcome, said());
}

/**
 * Runs a program to its end.
 * @throws ProgramFailure unless it ends with exit code 0.
 */
export async function runProgram(program: Program, signal: AbortSignal): Promise<void> {
  const { part, said } = launch(program);
  const callOff = (): void => void part.stop();
  signal.addEventListener('abort', callOff);
  if (signal.aborted) callOff();
  const how = await part.ended;
  signal.removeEventListener('abort', callOff);
  if (how !== 'exit code 0') throw new ProgramFailure(program, how, said());
}

function launch(program: Program): { child: ChildProcess; part: RunningPart; said: () => string } {
  const { log } = program;
  mkdirSync(dirname(log), { recursive: true });
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LONG_LOG_BYTES) renameSync(log, `${log}.1`);
  const output = openSync(log, 'a', 0o600);
  const start = statSync(log).size;
  // SIGKILL at the supervisor's death: one that hangs would hold on to the port when the next start wants it.
  const { file, args } = runAs({ own: true }, process.execPath, [program.script], 'KILL');
  const child = spawn(file, args, {
    env: program.env,
    stdio: ['ignore', output, output, 'ipc'],
    // Its own session: Ctrl-C reaches the supervisor alone, which then stops things in order.
    detached: true,
  });
  closeSync(output);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
  });
  const stop = async (patienceMs = STOP_PATIENCE_MS): Promise<void> => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      if (child.exitCode !== null || child.signalCode !== null || !child.kill(signal)) break;
      const stopped = await Promise.race([ended, after(patienceMs, undefined, { ref: false })]);
      if (stopped !== undefined) break;
    }
  };
  const said = (): string => readFileSync(log).subarray(start).toString('utf8');
  return { child, part: { pid: child.pid ?? 0, ended, stop }, said };
}

const isReady = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
