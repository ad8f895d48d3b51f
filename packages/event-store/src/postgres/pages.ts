import type pg from 'pg';
import { type RecordedEvent } from '../port/event.js';
import { type ReadAllOptions, type ReadOptions } from '../port/event-store.js';
import { copyOut } from './copy-out.js';
import { contiguous, EVENT_COLUMNS, recordedEvent } from './recorded.js';
import { type RunStatement } from './statement.js';

const DEFAULT_BATCH = 1_000;
/** From so many events on, a COPY costs less than the pages it replaces. */
const WORTH_COPYING = 2_000;
/** A COPY holds a snapshot as long as its reader takes: a slow one must not keep VACUUM waiting for hours. */
const LONGEST_COPY = 100_000;
const LARGEST_VERSION = 2_147_483_647;

// One text a row, a field a line: taking ten columns apart costs the driver more than splitting one.
const ROW = `select concat_ws(E'\\n', ${EVENT_COLUMNS}) as line from event_store.events`;

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

interface Line {
  line: string;
}

const parsed = (rows: Line[]): RecordedEvent[] => rows.map(({ line }) => recordedEvent(line.split('\n')));

export async function readStream(
  run: RunStatement,
  stream: string,
  options: ReadOptions,
): Promise<RecordedEvent[]> {
  const backward = options.direction === 'backward';
  const from = options.from ?? (backward ? LARGEST_VERSION : 1);
  const limit = options.limit ?? LARGEST_VERSION;
  return parsed(await run<Line>(backward ? BACKWARD : FORWARD, [stream, from, limit]));
}

export async function readHead(run: RunStatement): Promise<number> {
  const head = { name: 'event_store head', text: 'select position from event_store.head' };
  const [row] = await run<{ position: string }>(head, []);
  return Number(row?.position ?? 0);
}

/** Every event after a position up to the head as it is when reached: a page when little is left, a COPY when much is. */
export async function* readLog(
  pool: pg.Pool,
  run: RunStatement,
  options: ReadAllOptions,
): AsyncGenerator<RecordedEvent[], void, void> {
  const size = options.batchSize ?? DEFAULT_BATCH;
  const end = options.limit === undefined ? Infinity : options.after + options.limit;
  let reached = options.after;
  while (reached < end) {
    const count = Math.min(size, end - reached);
    const page = await readPage(run, reached, count);
    if (page.length === 0) return;
    reached += page.length;
    yield page;
    if (page.length < count) return;
    const through = Math.min(await readHead(run), end, reached + LONGEST_COPY);
    if (through - reached < WORTH_COPYING) continue;
    yield* copyOut(pool, reached, through, size);
    reached = through;
  }
}

async function readPage(run: RunStatement, after: number, count: number): Promise<RecordedEvent[]> {
  return contiguous(after, parsed(await run<Line>(PAGE, [after, after + count])));
}
