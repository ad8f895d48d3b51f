import { createPostgresEventStore } from '@tidu/event-store';
import { drive } from './measure/drive.js';
import { interleave, type Contender, type Sample } from './measure/rounds.js';
import { reportRate } from './measure/report.js';
import { EVENTS_PER_STREAM, seedAtScale } from './measure/seed.js';
import { createDatabase, withClient, withPostgres } from './measure/server.js';
import { openTidu, prepareTidu } from './peers/tidu.js';

const SIZES = (process.env['TIDU_BENCH_SIZES'] ?? '1000000,10000000').split(',').map(Number);
const SECONDS = 2;
const REPLAYED = 200_000;

interface Log {
  events: number;
  admin: string;
  url: string;
}

/** What a log ten times as long costs: the same work on both, side by side, and the room they take. */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const logs: Log[] = [];
    for (const events of SIZES) {
      const admin = await createDatabase(server, `log_of_${events}`);
      const url = await prepareTidu(admin);
      await seedAtScale(admin, events);
      logs.push({ events, admin, url });
      await reportSize({ events, admin, url });
    }
    await compare(logs, 'append callers=1', (log) => append(log, 1));
    await compare(logs, 'append callers=64', (log) => append(log, 64));
    await compare(logs, `replay of ${REPLAYED} from the middle`, replayFromTheMiddle);
    await compare(logs, `read of a stream of ${EVENTS_PER_STREAM}`, readStreams);
  });
}

async function compare(logs: Log[], what: string, measure: (log: Log) => Promise<Sample>): Promise<void> {
  const contenders: Contender[] = logs.map((log) => ({
    name: `${log.events} events`,
    run: () => measure(log),
  }));
  const measured = await interleave(contenders);
  const [shortest] = contenders;
  for (const { name } of contenders)
    reportRate(measured, { benchmark: 'scale', case: what, ours: name, against: shortest?.name ?? name });
}

async function append({ url }: Log, callers: number): Promise<Sample> {
  const store = await openTidu(url, callers);
  const sample = await store.drive(SECONDS);
  await store.close();
  return sample;
}

async function replayFromTheMiddle({ events, url }: Log): Promise<Sample> {
  const store = createPostgresEventStore({ connectionString: url });
  const start = performance.now();
  let count = 0;
  for await (const batch of store.readAll({ after: events / 2, limit: REPLAYED })) count += batch.length;
  const rate = count / ((performance.now() - start) / 1_000);
  await store.close();
  return { rate };
}

async function readStreams({ events, url }: Log): Promise<Sample> {
  const store = createPostgresEventStore({ connectionString: url });
  const streams = Math.ceil(events / EVENTS_PER_STREAM);
  const sample = await drive(1, SECONDS, () =>
    store.read(`application-${Math.floor(Math.random() * streams)}`),
  );
  await store.close();
  return sample;
}

/** One JSON line for the table and for each of its indexes. */
async function reportSize({ events, admin }: Log): Promise<void> {
  const { rows } = await withClient(admin, (client) =>
    client.query<{ relation: string; bytes: string }>(
      `select 'events' as relation, pg_table_size('event_store.events') as bytes
       union all select c.relname, pg_relation_size(c.oid) from pg_index i join pg_class c on c.oid = i.indexrelid
         where i.indrelid = 'event_store.events'::regclass`,
    ),
  );
  for (const { relation, bytes } of rows) {
    const line = {
      name: 'scale',
      case: `events=${events}`,
      what: relation,
      value: Number(bytes),
      unit: 'bytes',
      ratio: Number((Number(bytes) / events).toPrecision(4)),
      against: 'one event',
      rounds: 1,
      spread: [Number(bytes), Number(bytes)],
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
