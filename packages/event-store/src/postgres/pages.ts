import type pg from 'pg';
import { type RecordedEvent } from '../port/event.js';
import { SchemaMismatchError, UnknownPositionError } from '../port/errors.js';
import { type ReadAllOptions, type ReadOptions } from '../port/event-store.js';
import { copyOut } from './copy-out.js';
import { contiguous, EVENT_COLUMNS, parseStored, recordedEvent } from './recorded.js';
import { IS_SETTLED, settle } from './durability.js';
import { type RunStatement } from './statement.js';

/** Small enough that a batch is gone before the collector has moved it twice. */
const DEFAULT_BATCH = 200;
/** From so many events on, a COPY costs less than the pages it replaces. */
const WORTH_COPYING = 2_000;
/** A COPY holds a snapshot as long as its reader takes: a slow one must not keep VACUUM waiting for hours. */
const LONGEST_COPY = 100_000;
const LARGEST_VERSION = 2_147_483_647;

const ROW = `select ${EVENT_COLUMNS} from event_store.events`;

const PAGE = {
  name: 'event_store page',
  text: `${ROW} where position > $1 and position <= $2 order by position`,
};

const STREAM_ROW = `select ${EVENT_COLUMNS}, ${IS_SETTLED} as settled from event_store.events`;

const FORWARD = {
  name: 'event_store forward',
  text: `${STREAM_ROW} where stream = $1 and version >= $2 order by version limit $3`,
};

const BACKWARD = {
  name: 'event_store backward',
  text: `${STREAM_ROW} where stream = $1 and version <= $2 order by version desc limit $3`,
};

const HEAD = {
  name: 'event_store head',
  text: `select max(position) as position, ${IS_SETTLED} as settled from event_store.events`,
};

interface Row {
  head: string;
  metadata: string;
  data: string;
}

const parsed = (rows: Row[]): RecordedEvent[] =>
  rows.map(({ head, metadata, data }) =>
    recordedEvent(head, parseStored(metadata, head), parseStored(data, head)),
  );

export async function readStream(
  run: RunStatement,
  stream: string,
  options: ReadOptions,
): Promise<RecordedEvent[]> {
  const backward = options.direction === 'backward';
  const from = options.from ?? (backward ? LARGEST_VERSION : 1);
  const limit = options.limit ?? LARGEST_VERSION;
  const rows = await run<Row & { settled: boolean }>(backward ? BACKWARD : FORWARD, [stream, from, limit]);
  if (rows[0]?.settled === false) await settle(run);
  return parsed(rows);
}

/** Position of the last event that outlives a crash, and all before it with it. */
export async function readHead(run: RunStatement): Promise<number> {
  const [row] = await run<{ position: string | null; settled: boolean }>(HEAD, []);
  if (row?.settled === false) await settle(run);
  return Number(row?.position ?? 0);
}

const IDENTITY = { name: 'event_store identity', text: 'select id from event_store.log' };

/** Given to the log when its tables were made. */
export async function readIdentity(run: RunStatement): Promise<string> {
  const [row] = await run<{ id: string }>(IDENTITY, []);
  if (row === undefined) throw new SchemaMismatchError('the log has no identity');
  return row.id;
}

/**
 * Every event after a position up to the head as it is when reached: pages when little is left, a COPY when much is. The
 * head is read first, so that no reader acts on an event that a crash could still take back.
 */
export async function* readLog(
  pool: pg.Pool,
  run: RunStatement,
  patienceMs: number,
  options: ReadAllOptions,
): AsyncGenerator<RecordedEvent[], void, void> {
  const size = options.batchSize ?? DEFAULT_BATCH;
  const end = options.limit === undefined ? Infinity : options.after + options.limit;
  for (let reached = options.after; reached < end;) {
    const head = await readHead(run);
    if (head < reached) throw new UnknownPositionError(reached);
    const through = Math.min(head, end, reached + LONGEST_COPY);
    if (through <= reached) return;
    if (through - reached < WORTH_COPYING) yield* readPages(run, reached, through, size);
    else yield* copyOut(pool, reached, through, size, patienceMs);
    reached = through;
  }
}

async function* readPages(
  run: RunStatement,
  after: number,
  through: number,
  size: number,
): AsyncGenerator<RecordedEvent[], void, void> {
  for (let reached = after; reached < through; reached += size) {
    const to = Math.min(reached + size, through);
    yield contiguous(reached, to, parsed(await run<Row>(PAGE, [reached, to])));
  }
}
