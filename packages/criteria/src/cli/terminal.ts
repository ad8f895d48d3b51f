import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

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
 * @throws BadInput where it cannot be read or is not JSON
 */
export function readJson(name: string): unknown {
  let text: string;
  try {
    text = name === '-' ? readFileSync(0, 'utf8') : readFileSync(located(name), 'utf8');
  } catch (error) {
    throw new BadInput(`$: 无法读取 ${name} / cannot read ${name}: ${String(error)}`);
  }
  try {
    return parseJson(text);
  } catch (error) {
    throw error instanceof BadInput ? new BadInput(`$: ${error.message}`) : error;
  }
}

/** npm runs scripts in the package's folder; a relative name means the folder the user stands in. */
function located(name: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
}

/**
 * Parses one JSON text, a byte order mark before it allowed.
 * @throws BadInput where it is not JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadInput(`不是有效的 JSON / not valid JSON: ${String(error)}`);
  }
}
