import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** One of this package's commands, as it was built, in a process of its own. */
export interface Command {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
}

export function startCommand(name: string, databaseUrl: string, ...args: string[]): Command {
  const program = fileURLToPath(new URL(`../../dist/bin/${name}.js`, import.meta.url));
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, DATABASE_ADMIN_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const ended = Promise.all([exit, text(child.stdout), text(child.stderr)]).then(([[code], out, err]) => ({
    code,
    out,
    err,
  }));
  return { child, ended };
}
