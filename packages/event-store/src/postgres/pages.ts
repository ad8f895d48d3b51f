import { type RecordedEvent, type StoredEvent } from '../port/event.js';
import { SchemaMismatchError, UnknownPositionError } from '../port/errors.js';
import { type ReadAllOptions, type ReadOptions } from '../port/event-store.js';
import { prefetch } from '../subscription/prefetch.js';
import { contiguous, EVENT_COLUMNS, parseStored, recordedEvent, storedEvent } from './recorded.js';
import { type RunStatement } from './statement.js';

/** Small enough that a batch is gone before the collector has moved it twice. */
const DEFAULT_BATCH = 200;
/** Events fetched at once: enough that the round trip costs little beside them. */
const PAGE_SIZE = 1_000;
const LARGEST_VERSION = 2_147_483_647;

const ROW = `select ${EVENT_COLUMNS} from event_store.events`;

const PAGE = {
  name: 'event_store page',
  text: `${ROW} where position > $1 and position <= $2 order by position`,
};

const FORWARD = {
  name: 'event_store forward',
  text: `${ROW} where stream = $1 and version >= $2 order by version limit $3`,
};

const BACKWARD = {
  name: 'event_store backward',
  text: `${ROW} where stream = $1 and version <= $2 order by version desc limit $3`,
};

const HEAD = {
  name: 'event_store head',
  text: 'select max(position) as position from event_store.events',
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

const asStored = (rows: Row[]): StoredEvent[] =>
  rows.map(({ head, metadata, data }) => storedEvent(head, metadata, data));

export async function readStream(
  run: RunStatement,
  stream: string,
  options: ReadOptions,
): Promise<RecordedEvent[]> {
  const backward = options.direction === 'backward';
  const from = options.from ?? (backward ? LARGEST_VERSION : 1);
  const limit = options.limit ?? LARGEST_VERSION;
  return parsed(await run<Row>(backward ? BACKWARD : FORWARD, [stream, from, limit]));
}

/** Position of the last event; 0 where there is none. */
export async function readHead(run: RunStatement): Promise<number> {
  const [row] = await run<{ position: string | null }>(HEAD, []);
  return Number(row?.position ?? 0);
}

const IDENTITY = { name: 'event_store identity', text: 'select id from event_store.log' };

/** Given to the log when its tables were made. */
export async function readIdentity(run: RunStatement): Promise<string> {
  const [row] = await run<{ id: string }>(IDENTITY, []);
  if (row === undefined) throw new SchemaMismatchError('the log has no identity');
  return row.id;
}

/** Every event after a position up to the head as it is when reached, in batches, the next page fetched ahead. */
export const readLog = (
  run: RunStatement,
  options: ReadAllOptions,
): AsyncGenerator<RecordedEvent[], void, void> => readRows(run, options, parsed);

/** The same as the texts that are stored. */
export const readStoredLog = (
  run: RunStatement,
  options: ReadAllOptions,
): AsyncGenerator<StoredEvent[], void, void> => readRows(run, options, asStored);

async function* readRows<Event>(
  run: RunStatement,
  options: ReadAllOptions,
  eventsOf: (rows: Row[]) => Event[],
): AsyncGenerator<Event[], void, void> {
  const size = options.batchSize ?? DEFAULT_BATCH;
  const end = options.limit === undefined ? Infinity : options.after + options.limit;
  for (let reached = options.after; reached < end;) {
    const head = await readHead(run);
    if (head < reached) throw new UnknownPositionError(reached);
    const through = Math.min(head, end);
    if (through <= reached) return;
    for await (const events of prefetch(readPages(run, reached, through)))
      for (let at = 0; at < events.length; at += size) yield eventsOf(events.slice(at, at + size));
    reached = through;
  }
}

async function* readPages(
  run: RunStatement,
  after: number,
  through: number,
): AsyncGenerator<Row[], void, void> {
  for (let reached = after; reached < through; reached += PAGE_SIZE) {
    const to = Math.min(reached + PAGE_SIZE, through);
    yield contiguous(reached, to, await run<Row>(PAGE, [reached, to]));
  }
}
