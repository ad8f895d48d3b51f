import { createPostgresEventStore, runProjection, type RecordedEvent } from '@tidu/event-store';
import pg from 'pg';
import { openPool } from './measure/pool.js';
import { interleave, type Sample } from './measure/rounds.js';
import { reportRate } from './measure/report.js';
import { EVENTS as LOG_EVENTS, seed } from './measure/seed.js';
import { createDatabase, withClient, withPostgres } from './measure/server.js';
import { prepareTidu } from './peers/tidu.js';

const EVENTS = Math.min(LOG_EVENTS, 200_000);
const BATCH = 500;
const PATIENCE_MS = 300_000;

interface Row {
  stream: string;
  version: number;
  finding: string;
  position: number;
}

const UPSERT = `insert into findings as f (stream, version, finding, position)
  select * from unnest($1::text[], $2::int[], $3::text[], $4::bigint[])
  on conflict (stream, version) do update set finding = excluded.finding, position = excluded.position`;

/** A read model built from the first event on, through a projection; beside a bare batched upsert of the same rows. */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const admin = await createDatabase(server, 'tidu_bench');
    const url = await prepareTidu(admin);
    await seed(admin, EVENTS);
    await withClient(admin, async (client) => {
      await client.query(
        'create table findings (stream text, version integer, finding text not null, position bigint not null, primary key (stream, version))',
      );
      await client.query('grant all on findings to public');
    });
    const batches = await batchesOfRows(url);
    let round = 0;
    const measured = await interleave([
      { name: 'tidu', run: () => rebuild(url, `rebuild-${(round += 1)}`) },
      { name: 'batched upsert', run: () => upsertAll(url, batches) },
    ]);
    reportRate(measured, {
      benchmark: 'projection-rebuild',
      case: `events=${EVENTS} batch=${BATCH}`,
      ours: 'tidu',
      against: 'batched upsert',
      target: 0.7,
    });
  });
}

async function rebuild(url: string, name: string): Promise<Sample> {
  const pool = openPool({ connectionString: url });
  const store = createPostgresEventStore({ connectionString: url });
  await pool.query('truncate findings');
  const start = performance.now();
  const projection = runProjection({
    store,
    pool,
    name,
    batchSize: BATCH,
    project: async (tx, events) => {
      await tx.query(UPSERT, columns(rowsOf(events)));
    },
  });
  if (!(await projection.waitFor(EVENTS, PATIENCE_MS))) throw new Error('the rebuild did not end');
  const rate = EVENTS / ((performance.now() - start) / 1_000);
  await projection.stop();
  await store.close();
  await pool.end();
  return { rate };
}

async function upsertAll(url: string, batches: Row[][]): Promise<Sample> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('truncate findings');
  const start = performance.now();
  for (const rows of batches) {
    await client.query('begin');
    await client.query(UPSERT, columns(rows));
    await client.query('commit');
  }
  const rate = EVENTS / ((performance.now() - start) / 1_000);
  await client.end();
  return { rate };
}

async function batchesOfRows(url: string): Promise<Row[][]> {
  const store = createPostgresEventStore({ connectionString: url });
  const batches: Row[][] = [];
  for await (const events of store.readAll({ after: 0, batchSize: BATCH })) batches.push(rowsOf(events));
  await store.close();
  return batches;
}

const rowsOf = (events: RecordedEvent[]): Row[] =>
  events.map(({ stream, version, data, position }) => ({
    stream,
    version,
    finding: (data as { finding: string }).finding,
    position,
  }));

const columns = (rows: Row[]): unknown[] => [
  rows.map((row) => row.stream),
  rows.map((row) => row.version),
  rows.map((row) => row.finding),
  rows.map((row) => row.position),
];
