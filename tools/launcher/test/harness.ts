import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { identityOf } from '../lock/process-identity.mjs';
import { type Programs, startInstance } from '../src/index.js';

const standIn = (name: string): string => fileURLToPath(new URL(`stand-ins/${name}.mjs`, import.meta.url));

/** Small programs in place of the real ones, so that the launcher is tested while what it starts is broken. */
export const standIns: Programs = {
  migrate: standIn('migrate'),
  seed: standIn('seed'),
  firstAdministrator: standIn('first-administrator'),
  api: standIn('api'),
  worker: standIn('worker'),
};

/** A folder of its own for one test; `remove` takes it away again. */
export function scratchFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'tidu-launcher-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** An empty data folder, started and stopped once; copying it spares a test the second that making one takes. */
export interface BegunFolder {
  copyTo(path: string): void;
  remove(): void;
}

export async function beginFolder(): Promise<BegunFolder> {
  const { path, remove } = scratchFolder();
  const begun = join(path, 'data');
  const instance = await startInstance({ dataDir: begun, port: 0, demo: false, programs: standIns });
  await instance.stop();
  return {
    remove,
    copyTo(to) {
      const { status, stderr } = spawnSync('cp', ['-a', begun, to], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    },
  };
}

/** `npm start` with the stand-ins, as a process of its own. */
export interface Terminal {
  readonly child: ChildProcess;
  readonly port: number;
  /** Everything it has said so far. */
  said(): string;
  /** Resolves when it has announced its address. */
  readonly running: Promise<void>;
  /** Resolves with its exit code, or the signal it died of. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface TerminalOptions {
  readonly dataDir: string;
  readonly port?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Runs it as this user and group id instead of our own. */
  readonly uid?: number;
  /** Runs it below a shell that stands for npm; `child` is then that shell. */
  readonly belowNpm?: boolean;
}

export async function startInTerminal(options: TerminalOptions): Promise<Terminal> {
  const port = options.port ?? (await getPort({ host: '127.0.0.1' }));
  const { uid } = options;
  const command = [process.execPath, standIn('start'), ...(options.args ?? [])];
  if (options.belowNpm === true) command.unshift('sh', '-c', '"$0" "$@" & wait');
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    env: {
      ...process.env,
      TIDU_DATA: options.dataDir,
      PORT: String(port),
      npm_lifecycle_event: 'start',
      ...options.env,
    },
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  let text = '';
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? -1));
  });
  const running = new Promise<void>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('Ctrl-C stops it')) resolve();
    });
    void ended.then(() => reject(new Error(`it ended: ${text}`)));
  });
  running.catch(() => undefined); // a test that expects no announcement does not wait for it
  return { child, port, said: () => text, running, ended };
}

export const isAlive = (pid: number): boolean => identityOf(pid) !== undefined;
