import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TILE_WIDTH } from '@tidu/ledger';
import { eventsPath, folderLocation, verifyLog } from '@tidu/verifier';
import { reportRate } from './measure/report.js';
import { interleave, type Sample } from './measure/rounds.js';
import { benchPolicy, writeLog } from './measure/sealed-log.js';

const EVENTS = Number(process.env['TIDU_BENCH_EVENTS'] ?? 1_000_000);
const ROUNDS = 3;
const SECONDS = 60;

/** A whole exported log verified, events and tree and all; beside it, what hashing and parsing the same lines costs alone. */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tidu-verify-log-'));
  try {
    await writeLog(folder, EVENTS);
    const policy = benchPolicy();
    const measured = await interleave(
      [
        {
          name: 'verify --log',
          run: () =>
            timed(async () => {
              const { ok, findings } = await verifyLog(folderLocation(folder), { policy });
              if (!ok) throw new Error(findings[0]?.message.en);
            }),
        },
        { name: 'SHA-256 and JSON.parse', run: () => timed(() => bare(folder)) },
      ],
      ROUNDS,
    );
    const common = { benchmark: 'verify-log', case: `events=${EVENTS}`, ours: 'verify --log' };
    reportRate(measured, { ...common, against: 'SHA-256 and JSON.parse', target: 0.5 });
    const seconds = EVENTS / (measured.get('verify --log')?.rate.median ?? Number.NaN);
    const most = (SECONDS * EVENTS) / 1_000_000;
    process.stdout.write(
      `${JSON.stringify({ name: 'verify-log', case: `events=${EVENTS}`, value: Number(seconds.toPrecision(4)), unit: 's', target: most, met: seconds <= most })}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<void>): Promise<Sample> {
  const start = performance.now();
  await work();
  return { rate: EVENTS / ((performance.now() - start) / 1_000) };
}

/** Reads every line, hashes it, and parses its three JSON texts. */
async function bare(folder: string): Promise<void> {
  let count = 0;
  for (let bundle = 0; bundle * TILE_WIDTH < EVENTS; bundle += 1)
    for (const line of (await readFile(join(folder, eventsPath(bundle)), 'utf8')).split('\n')) {
      if (line === '') continue;
      createHash('sha256').update(line).digest();
      for (const json of line.split('\t')) JSON.parse(json);
      count += 1;
    }
  if (count !== EVENTS) throw new Error(`${count} of ${EVENTS} lines`);
}
