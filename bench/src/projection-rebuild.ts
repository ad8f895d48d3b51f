import { createPostgresEventStore, runMigrations } from '@tidu/event-store';
import {
  projectReadModels,
  READ_MODEL_MIGRATIONS,
  readModelTables,
  rebuildReadModels,
} from '@tidu/read-models';
import type pg from 'pg';
import { seedRecorded } from './measure/recorded-log.js';
import { reportRate } from './measure/report.js';
import { interleave, type Sample } from './measure/rounds.js';
import { createDatabase, withClient, withPostgres } from './measure/server.js';
import { prepareTidu } from './peers/tidu.js';

const EVENTS = Number(process.env['TIDU_BENCH_REBUILD_EVENTS'] ?? 40_000);
const BATCH = 1_000;

interface Statement {
  text: string;
  values: unknown[];
}

/**
 * What `npm run rebuild` runs: every read model built from the first event on, beside the live one, and swapped in. Beside
 * it the least that must be written: the same rows by the same statements, known beforehand, without reading or folding.
 */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const admin = await createDatabase(server, 'tidu_bench');
    await withClient(admin, (client) => client.query('create role tidu_app login'));
    await runMigrations(admin, READ_MODEL_MIGRATIONS);
    await prepareTidu(admin);
    const events = await seedRecorded(admin, EVENTS);
    const upserts = await upsertsOfAll(admin);
    const measured = await interleave([
      { name: 'tidu', run: () => rebuild(admin, events) },
      { name: 'batched upsert', run: () => upsertAll(admin, upserts, events) },
    ]);
    reportRate(measured, {
      benchmark: 'projection-rebuild',
      case: `events=${events} batch=${BATCH}`,
      ours: 'tidu',
      against: 'batched upsert',
      target: 0.7,
    });
  });
}

async function rebuild(adminUrl: string, expected: number): Promise<Sample> {
  const store = createPostgresEventStore({ connectionString: adminUrl });
  const start = performance.now();
  const { events, parked } = await rebuildReadModels({ store, adminUrl });
  const rate = events / ((performance.now() - start) / 1_000);
  if (events !== expected || parked > 0) throw new Error(`${events} of ${expected} folded, ${parked} parked`);
  await store.close();
  return { rate };
}

async function upsertAll(url: string, upserts: Statement[][], events: number): Promise<Sample> {
  return withClient(url, async (client) => {
    await client.query(`truncate ${readModelTables.join(', ')}`);
    const start = performance.now();
    for (const statements of upserts) {
      await client.query('begin');
      for (const { text, values } of statements) await client.query(text, values);
      await client.query('commit');
    }
    return { rate: events / ((performance.now() - start) / 1_000) };
  });
}

/** Every statement that writes a row in a rebuild, batch by batch. */
async function upsertsOfAll(url: string): Promise<Statement[][]> {
  const store = createPostgresEventStore({ connectionString: url });
  const upserts: Statement[][] = [];
  await withClient(url, async (client) => {
    for await (const events of store.readAll({ after: 0, batchSize: BATCH })) {
      const written: Statement[] = [];
      await projectReadModels(recording(client, written), events);
      upserts.push(written);
    }
  });
  await store.close();
  return upserts;
}

/** The same connection; what is inserted over it is noted. */
function recording(client: pg.Client, written: Statement[]): pg.Client {
  return new Proxy(client, {
    get(target, key): unknown {
      if (key !== 'query') return Reflect.get(target, key);
      return (text: string, values: unknown[]) => {
        if (text.includes('insert into')) written.push({ text, values });
        return target.query(text, values);
      };
    },
  });
}
