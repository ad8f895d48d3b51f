import { createPostgresEventStore } from '@tidu/event-store';
import { openPool } from './measure/pool.js';
import { drive } from './measure/drive.js';
import { interleave, type Sample } from './measure/rounds.js';
import { reportRate } from './measure/report.js';
import { EVENTS_PER_STREAM, seed } from './measure/seed.js';
import { createDatabase, withPostgres } from './measure/server.js';
import { prepareTidu } from './peers/tidu.js';

const EVENTS = 50_000;
const STREAMS = EVENTS / EVENTS_PER_STREAM;
const SECONDS = 2;

/** One stream of 50 events, read and parsed; beside a bare prepared SELECT. Warm: the log fits in memory and is read before. */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const admin = await createDatabase(server, 'tidu_bench');
    const url = await prepareTidu(admin);
    await seed(admin, EVENTS);
    for (const callers of [1, 16]) {
      await readThroughPort(url, callers);
      const measured = await interleave([
        { name: 'tidu', run: () => readThroughPort(url, callers) },
        { name: 'prepared SELECT', run: () => readPrepared(url, callers) },
      ]);
      reportRate(measured, {
        benchmark: 'read-stream',
        case: `callers=${callers} events=${EVENTS_PER_STREAM}`,
        ours: 'tidu',
        against: 'prepared SELECT',
        target: 0.8,
      });
    }
  });
}

const anyStream = (): string => `application-${Math.floor(Math.random() * STREAMS)}`;

async function readThroughPort(url: string, callers: number): Promise<Sample> {
  const store = createPostgresEventStore({ connectionString: url });
  const sample = await drive(callers, SECONDS, async () =>
    requireAll((await store.read(anyStream())).length),
  );
  await store.close();
  return sample;
}

async function readPrepared(url: string, callers: number): Promise<Sample> {
  const pool = openPool({ connectionString: url, max: 6 });
  const sample = await drive(callers, SECONDS, async () => {
    const { rows } = await pool.query<{ metadata: string; data: string }>({
      name: 'stream',
      text: `select position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data
        from event_store.events where stream = $1 order by version`,
      values: [anyStream()],
    });
    const events = rows.map((row) => ({
      ...row,
      metadata: JSON.parse(row.metadata) as object,
      data: JSON.parse(row.data) as object,
    }));
    requireAll(events.length);
  });
  await pool.end();
  return sample;
}

function requireAll(count: number): void {
  if (count !== EVENTS_PER_STREAM) throw new Error(`read ${count} of ${EVENTS_PER_STREAM} events`);
}
