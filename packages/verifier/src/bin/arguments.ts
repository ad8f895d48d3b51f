import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Says how the command is to be called, and ends the process with status 2. */
export function refuseUsage(usage: string): never {
  process.stderr.write(`用法：${usage}\nUsage: ${usage}\n`);
  process.exit(2);
}

/** Reads the command line; what is not understood ends the process with the usage. */
export function argumentsOf<const Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
  allowPositionals = false,
) {
  try {
    return parseArgs({ options, allowPositionals, args: process.argv.slice(2) });
  } catch {
    return refuseUsage(usage);
  }
}

/** Says what went wrong and ends the process with status 2: nothing was verified then. */
export function fail(error: unknown): never {
  process.stderr.write(`未能核验：${String(error)}\nNothing was verified: ${String(error)}\n`);
  process.exit(2);
}
