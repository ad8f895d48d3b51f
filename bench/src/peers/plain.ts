import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPool } from '../measure/pool.js';
import { drive, type Driven } from '../measure/drive.js';
import { SAMPLE_DATA, SAMPLE_METADATA } from '../measure/payload.js';
import { type Sample } from '../measure/rounds.js';
import { withClient } from '../measure/server.js';

// The same columns and indexes as ours, without chain, head or commands; a sequence instead of a gap-free position.
const SCHEMA = `
  create table streams (stream text collate "C" primary key, version integer not null) with (fillfactor = 70);
  create table events (
    position bigint generated always as identity primary key, stream text collate "C" not null, version integer not null,
    id uuid not null unique, type text not null, schema_version smallint not null, recorded_at bigint not null default 0,
    metadata text not null, data text not null, unique (stream, version));`;

const APPEND = `
  with s as (
    insert into streams as st (stream, version) values ($1, 1)
    on conflict (stream) do update set version = st.version + 1 where st.version = $2 returning version)
  insert into events (stream, version, id, type, schema_version, metadata, data)
    select $1, s.version, $3, $4, 1, $5, $6 from s`;

const STREAMS = 20_000;
/** pgbench's clock runs while its clients still connect: on a busy machine two seconds saw no transaction at all. */
const PGBENCH_LEAST_SECONDS = 6;
const TYPE = 'review.finding-recorded';

export async function preparePlain(url: string): Promise<void> {
  await withClient(url, (client) => client.query(SCHEMA));
}

/** pgbench, one append a transaction, prepared: what PostgreSQL can do with no client of ours between. */
export async function drivePgbench(url: string, callers: number, seconds: number): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'tidu-pgbench-'));
  const script = join(folder, 'append.sql');
  const metadata = JSON.stringify(SAMPLE_METADATA).replaceAll("'", "''");
  const data = JSON.stringify(SAMPLE_DATA).replaceAll("'", "''").replaceAll(':', '\\:');
  await writeFile(
    script,
    `\\set s random(1, ${STREAMS})
with s as (insert into streams as st (stream, version) values ('pgbench-' || :s, 1)
  on conflict (stream) do update set version = st.version + 1 where st.version >= 0 returning stream, version)
insert into events (stream, version, id, type, schema_version, metadata, data)
  select s.stream, s.version, gen_random_uuid(), '${TYPE}', 1, '${metadata.replaceAll(':', '\\:')}', '${data}' from s;\n`,
  );
  const threads = Math.min(callers, 2);
  const log = join(folder, 'log');
  const args = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(callers),
    '-j',
    String(threads),
    '-T',
    String(Math.max(seconds, PGBENCH_LEAST_SECONDS)),
  ];
  const output = await runPgbench([...args, '-f', script, '-l', `--log-prefix=${log}`, url]);
  const rate = Number(/tps = ([\d.]+)/.exec(output)?.[1] ?? Number.NaN);
  if (Number.isNaN(rate)) throw new Error(`pgbench finished no transaction: ${output}`);
  const p99 = await p99OfLogs(folder);
  await rm(folder, { recursive: true });
  return { rate, p99 };
}

function runPgbench(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`pgbench: ${errors}`))));
  });
}

async function p99OfLogs(folder: string): Promise<number> {
  const logs = (await readdir(folder)).filter((file) => file.startsWith('log'));
  const texts = await Promise.all(logs.map((file) => readFile(join(folder, file), 'utf8')));
  const latencies = texts
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => Number(line.split(' ')[2]) / 1_000)
    .sort((a, b) => a - b);
  return latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN;
}

/** One statement an append through \`pg\`, prepared, on a pool. */
export function openPlain(url: string, callers: number): Driven {
  const pool = openPool({ connectionString: url, max: Math.min(callers, 32) });
  const places = Array.from({ length: callers }, () => ({ stream: '', version: 10 }));
  const append = async (caller: number): Promise<void> => {
    const place = places[caller];
    if (place === undefined) throw new Error('no such caller');
    if (place.version === 10) Object.assign(place, { stream: `plain-${randomUUID()}`, version: 0 });
    const texts = [JSON.stringify(SAMPLE_METADATA), JSON.stringify(SAMPLE_DATA)];
    const values = [place.stream, place.version, randomUUID(), TYPE, ...texts];
    await pool.query({ name: 'append', text: APPEND, values });
    place.version += 1;
  };
  return { drive: (seconds) => drive(callers, seconds, append), close: () => pool.end() };
}

const ROWS = 100;

/** 100 rows a transaction from 8 connections: the ceiling of what can be inserted durably. The rate is in rows. */
export function openBulk(url: string): Driven {
  const pool = openPool({ connectionString: url, max: 8 });
  const metadata = Array<string>(ROWS).fill(JSON.stringify(SAMPLE_METADATA));
  const insert = async (): Promise<void> => {
    const stream = `bulk-${randomUUID()}`;
    const ids = Array.from({ length: ROWS }, () => randomUUID());
    const data = ids.map(() => JSON.stringify(SAMPLE_DATA));
    await pool.query({
      name: 'bulk',
      text: `insert into events (stream, version, id, type, schema_version, metadata, data)
        select $1, e.version, e.id, $2, 1, e.metadata, e.data from unnest($3::uuid[], $4::text[], $5::text[]) with ordinality e(id, metadata, data, version)`,
      values: [stream, TYPE, ids, metadata, data],
    });
  };
  return {
    drive: async (seconds) => ({ rate: (await drive(8, seconds, insert)).rate * ROWS }),
    close: () => pool.end(),
  };
}
