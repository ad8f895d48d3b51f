import { setTimeout as after } from 'node:timers/promises';
import { type LoggedProcess, type RunningPart, startLogged } from '../logged-process.js';
import { runAs } from '../postgres/account.js';

/** A Node program of Tidu's, run as a process of its own. */
export interface Program {
  readonly script: string;
  /** What Node itself is told before the script, such as `--inspect`. */
  readonly nodeArguments?: readonly string[];
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

/** Starts a serving program; it is ready when it has sent `{ type: 'ready' }` over its IPC channel. */
export async function startProgram(program: Program, signal: AbortSignal): Promise<RunningPart> {
  const part = launch(program);
  const ready = new Promise<'ready'>((resolve) => {
    part.child.on('message', (message: unknown) => {
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
  throw new ProgramFailure(program, outcome, part.said());
}

/**
 * Runs a program to its end; `tell` is handed each line it sends as `{ type: 'told', line }` over its IPC channel.
 * @throws ProgramFailure unless it ends with exit code 0.
 */
export async function runProgram(
  program: Program,
  signal: AbortSignal,
  tell: (line: string) => void = () => undefined,
): Promise<void> {
  const part = launch(program);
  part.child.on('message', (message: unknown) => {
    if (isTold(message)) tell(message.line);
  });
  const callOff = (): void => void part.stop();
  signal.addEventListener('abort', callOff);
  if (signal.aborted) callOff();
  const how = await part.ended;
  signal.removeEventListener('abort', callOff);
  if (how !== 'exit code 0') throw new ProgramFailure(program, how, part.said());
}

function launch(program: Program): LoggedProcess {
  // SIGKILL at the supervisor's death: one that hangs would hold on to the port when the next start wants it.
  const args = [...(program.nodeArguments ?? []), program.script];
  return startLogged(runAs({ own: true }, process.execPath, args, 'KILL'), {
    env: program.env,
    log: program.log,
    ipc: true,
    stopSignals: ['SIGTERM', 'SIGKILL'],
  });
}

const isTold = (message: unknown): message is { line: string } =>
  typeof message === 'object' && message !== null && 'line' in message && typeof message.line === 'string';

const isReady = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
