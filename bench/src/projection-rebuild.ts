import { createPostgresEventStore, rebuildProjection, type RecordedEvent } from '@tidu/event-store';
import pg from 'pg';
import { openPool } from './measure/pool.js';
import { interleave, type Sample } from './measure/rounds.js';
import { reportRate } from './measure/report.js';
import { EVENTS as LOG_EVENTS, seed } from './measure/seed.js';
import { createDatabase, withClient, withPostgres } from './measure/server.js';
import { prepareTidu } from './peers/tidu.js';

const EVENTS = Math.min(LOG_EVENTS, 200_000);
const BATCH = 500;

type Cell = string | number;

/** A read model of one row an event. */
interface ReadModel {
  name: string;
  /** Column and type, the key (stream, version) first. */
  columns: [string, string][];
  row: (event: RecordedEvent) => Cell[];
}

interface Finding {
  clause: string;
  finding: string;
  tier: string;
  note: string;
}

const key = ({ stream, version }: RecordedEvent): Cell[] => [stream, version];
const finding = ({ data }: RecordedEvent): Finding => data as unknown as Finding;

const models: ReadModel[] = [
  {
    name: 'history',
    columns: [
      ['stream', 'text'],
      ['version', 'integer'],
      ['type', 'text'],
      ['actor', 'text'],
      ['at', 'text'],
      ['clause', 'text'],
      ['finding', 'text'],
      ['tier', 'text'],
      ['note', 'text'],
      ['position', 'bigint'],
    ],
    row: (event) => {
      const { clause, finding: found, tier, note } = finding(event);
      const { actor, at } = event.metadata;
      return [...key(event), event.type, actor, at, clause, found, tier, note, event.position];
    },
  },
  {
    name: 'one word an event',
    columns: [
      ['stream', 'text'],
      ['version', 'integer'],
      ['finding', 'text'],
      ['position', 'bigint'],
    ],
    row: (event) => [...key(event), finding(event).finding, event.position],
  },
];

/**
 * A read model built from the first event on, beside the live one, and swapped in; beside a bare batched upsert of the
 * same rows. Once for rows such as a page of history shows, once for the smallest rows there are.
 */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const admin = await createDatabase(server, 'tidu_bench');
    const url = await prepareTidu(admin);
    await seed(admin, EVENTS);
    await withClient(admin, (client) => client.query('grant create on schema public to public'));
    for (const model of models) {
      const batches = await batchesOfRows(url, model);
      const measured = await interleave([
        { name: 'tidu', run: () => rebuild(url, model) },
        { name: 'batched upsert', run: () => upsertAll(url, model, batches) },
      ]);
      reportRate(measured, {
        benchmark: 'projection-rebuild',
        case: `rows=${model.name} events=${EVENTS} batch=${BATCH}`,
        ours: 'tidu',
        against: 'batched upsert',
        target: 0.7,
      });
    }
  });
}

async function rebuild(url: string, model: ReadModel): Promise<Sample> {
  const pool = openPool({ connectionString: url });
  const store = createPostgresEventStore({ connectionString: url });
  await pool.query('drop table if exists live');
  const start = performance.now();
  const position = await rebuildProjection({
    store,
    pool,
    name: model.name,
    batchSize: BATCH,
    prepare: async (tx) => {
      await tx.query(createTable('shadow', model));
    },
    project: async (tx, events) => {
      await tx.query(upsert('shadow', model), columnsOf(model, events.map(model.row)));
    },
    swap: async (tx) => {
      await tx.query('alter table shadow rename to live');
    },
  });
  const rate = EVENTS / ((performance.now() - start) / 1_000);
  if (position !== EVENTS) throw new Error(`rebuilt up to ${position} of ${EVENTS}`);
  await store.close();
  await pool.end();
  return { rate };
}

async function upsertAll(url: string, model: ReadModel, batches: unknown[][]): Promise<Sample> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(createTable('bare', model));
  const start = performance.now();
  for (const columns of batches) {
    await client.query('begin');
    await client.query(upsert('bare', model), columns);
    await client.query('commit');
  }
  const rate = EVENTS / ((performance.now() - start) / 1_000);
  await client.query('drop table bare');
  await client.end();
  return { rate };
}

/**
 * The rows as the statement takes them, and copied: whole lines held by the texts cut out of them would burden the
 * collector while the other side is measured.
 */
async function batchesOfRows(url: string, model: ReadModel): Promise<unknown[][]> {
  const store = createPostgresEventStore({ connectionString: url });
  const batches: unknown[][] = [];
  for await (const events of store.readAll({ after: 0, batchSize: BATCH }))
    batches.push(structuredClone(columnsOf(model, events.map(model.row))));
  await store.close();
  return batches;
}

const createTable = (table: string, { columns }: ReadModel): string =>
  `create table ${table} (${columns.map(([name, type]) => `${name} ${type} not null`).join(', ')}, primary key (stream, version))`;

function upsert(table: string, { columns }: ReadModel): string {
  const names = columns.map(([name]) => name);
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`);
  const changed = names.slice(2).map((name) => `${name} = excluded.${name}`);
  return `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')})
    on conflict (stream, version) do update set ${changed.join(', ')}`;
}

const columnsOf = ({ columns }: ReadModel, rows: Cell[][]): unknown[] =>
  columns.map((_, index) => rows.map((row) => row[index]));
