import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate } from '@tidu/criteria';
import { reportRate } from './measure/report.js';
import { type Contender, interleave, type Measured, type Sample } from './measure/rounds.js';

const IN_PROCESS = 40_000;
const THROUGH_PIPE = 100_000;

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

  const folder = mkdtempSync(join(tmpdir(), 'tidu-bench-'));
  const lines = join(folder, 'dossiers.jsonl');
  try {
    for (let index = 0; index < THROUGH_PIPE; index += texts.length)
      appendFileSync(lines, `${texts.join('\n')}\n`);
    await throughPipe(lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function throughPipe(lines: string): Promise<void> {
  const measured = await interleave([
    { name: 'evaluate --jsonl', run: () => piped([evaluateProgram(), '--jsonl'], lines) },
    { name: 'JSON lines', run: () => piped(['-e', jsonLines], lines) },
  ]);
  promise(measured, 'evaluate --jsonl', 'through a pipe', 15_000);
  reportRate(measured, {
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

/** Sends all lines through a program, its start included, into a program that counts what comes back. */
async function piped(program: readonly string[], lines: string): Promise<Sample> {
  const start = process.hrtime.bigint();
  const shell = spawn('sh', ['-c', '"$0" "$@" < "$LINES" | wc -l', process.execPath, ...program], {
    env: { ...process.env, LINES: lines },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let counted = '';
  shell.stdout.on('data', (chunk: Buffer) => (counted += chunk.toString()));
  await once(shell, 'close');
  if (Number(counted) !== THROUGH_PIPE)
    throw new Error(`${counted.trim()} of ${THROUGH_PIPE} lines were answered`);
  return rateSince(start, THROUGH_PIPE);
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
    name: 'criteria-evaluate',
    case: what,
    what: name,
    value: Math.round(found.rate.median),
    unit: 'per second',
    ratio: Number((found.rate.median / target).toPrecision(4)),
    against: `the promised ${target} per second`,
    rounds: found.rounds,
    spread: found.rate.spread.map(Math.round),
    met: found.rate.median >= target,
    ...more,
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
