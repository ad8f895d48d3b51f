import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate } from '@tidu/criteria';
import { reportRate } from './measure/report.js';
import { type Contender, interleave, type Measured, ROUNDS, type Sample } from './measure/rounds.js';

const IN_PROCESS = 40_000;
const THROUGH_PIPE = 30_000;

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

/** The requests of the five sample stories, as they would arrive: one JSON text each. */
function requestTexts(): readonly string[] {
  return readdirSync(samples)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { request } = JSON.parse(readFileSync(join(samples, name), 'utf8')) as { request: unknown };
      return JSON.stringify(request);
    });
}

/**
 * Dossiers of the samples' shape evaluated a second, in process on one core and line by line through a pipe; beside
 * them, what merely parsing and writing the same dossiers costs.
 */
export async function run(): Promise<void> {
  const texts = requestTexts();
  const requests = texts.map((text) => JSON.parse(text) as unknown);
  const memory: number[] = [];
  const inProcess = await interleave([
    timed('evaluate', IN_PROCESS, (index) => {
      if (!evaluate(requests[index % requests.length]).ok) throw new Error('a sample was refused');
      if (index === IN_PROCESS - 1) memory.push(process.memoryUsage().rss);
    }),
    timed('JSON round trip', IN_PROCESS, (index) => {
      JSON.stringify(JSON.parse(texts[index % texts.length] ?? ''));
    }),
  ]);
  promise(inProcess, 'evaluate', 'in process', 50_000, {
    rssMiB: [memory[0], memory.at(-1)].map((bytes) => Math.round((bytes ?? 0) / 2 ** 20)),
  });
  reportRate(inProcess, {
    benchmark: 'criteria-evaluate',
    case: 'in process',
    ours: 'evaluate',
    against: 'JSON round trip',
  });

  const lines = Buffer.from(
    Array.from({ length: THROUGH_PIPE }, (_, index) => `${texts[index % texts.length] ?? ''}\n`).join(''),
  );
  const throughPipe = await interleave([
    { name: 'evaluate --jsonl', run: () => piped([evaluateProgram(), '--jsonl'], lines) },
    { name: 'JSON lines', run: () => piped(['-e', jsonLines], lines) },
  ]);
  promise(throughPipe, 'evaluate --jsonl', 'through a pipe', 15_000);
  reportRate(throughPipe, {
    benchmark: 'criteria-evaluate',
    case: 'through a pipe',
    ours: 'evaluate --jsonl',
    against: 'JSON lines',
  });
}

function timed(name: string, count: number, work: (index: number) => void): Contender {
  return {
    name,
    run: () => {
      const start = process.hrtime.bigint();
      for (let index = 0; index < count; index += 1) work(index);
      return Promise.resolve(rateSince(start, count));
    },
  };
}

function rateSince(start: bigint, count: number): Sample {
  return { rate: count / (Number(process.hrtime.bigint() - start) / 1e9) };
}

function evaluateProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@tidu/criteria')), 'cli', 'evaluate.js');
}

/** The least a program can do with the same lines: read each, and write it again. */
const jsonLines = `
  const lines = require('node:readline').createInterface({ input: process.stdin });
  lines.on('line', (line) => process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n'));
`;

/** Sends all lines through a program, its start included, and counts the lines that come back. */
async function piped(program: readonly string[], lines: Buffer): Promise<Sample> {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) answered += 1;
  });
  const ended = once(child, 'close');
  child.stdin.end(lines);
  await ended;
  if (answered !== THROUGH_PIPE) throw new Error(`${answered} of ${THROUGH_PIPE} lines were answered`);
  return rateSince(start, answered);
}

/** Prints one JSON line: the median rate against the rate we promise. */
function promise(
  measured: ReadonlyMap<string, Measured>,
  name: string,
  what: string,
  target: number,
  more: object = {},
): void {
  const found = measured.get(name);
  if (found === undefined) throw new Error(`nothing was measured for ${name}`);
  const line = {
    benchmark: 'criteria-evaluate',
    name,
    case: what,
    unit: 'per second',
    value: Math.round(found.rate),
    spread: found.spread.map(Math.round),
    target,
    met: found.rate >= target,
    rounds: ROUNDS,
    ...more,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
