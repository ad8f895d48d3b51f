import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Issue } from '../request/request.js';
import { parseJson } from './json.js';

/** Bad input: the command says what is wrong on stderr and ends with exit code 2. */
export class BadInput extends Error {}

/**
 * Runs a command. A reader that goes away early (a closed pipe) ends it quietly.
 * @param command ends normally for exit code 0, throws {@link BadInput} for 2
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await command();
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Writes text to stdout, and waits until it is taken. */
export async function print(text: string): Promise<void> {
  await printBytes(Buffer.from(text));
}

/** Writes bytes to stdout, and waits until they are taken: then they may be reused. */
export async function printBytes(bytes: Uint8Array): Promise<void> {
  await new Promise<void>((taken, failed) => {
    process.stdout.write(bytes, (error) => {
      if (error) failed(error);
      else taken();
    });
  });
}

/**
 * Reads a JSON file named on the command line, or stdin for `-`.
 * @throws BadInput where it cannot be read, is not UTF-8 or not JSON, or gives a key twice
 */
export function readJson(name: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(name === '-' ? 0 : located(name));
  } catch (error) {
    throw new BadInput(`$: 无法读取 ${name} / cannot read ${name}: ${String(error)}`);
  }
  const parsed = parseJson(bytes);
  if (!parsed.ok) throw badInput(parsed.issues);
  return parsed.value;
}

/**
 * Writes a JSON file named on the command line.
 * @throws BadInput where there is a file of that name already: nobody's work is overwritten
 */
export function writeJson(name: string, value: unknown): void {
  try {
    writeFileSync(located(name), `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw new BadInput(
      `$: 无法写入 ${name}，没有改动 / cannot write ${name}, nothing was changed: ${String(error)}`,
    );
  }
}

/** Faults as the command line tells them: one a line, each with its JSON path. */
export function badInput(issues: readonly Issue[]): BadInput {
  return new BadInput(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** npm runs scripts in the package's folder; a relative name means the folder the user stands in. */
export function located(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
}
