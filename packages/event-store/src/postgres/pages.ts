import type pg from 'pg';
import { CorruptStoreError } from '../port/errors.js';
import { type EventMetadata, type JsonValue, type RecordedEvent } from '../port/event.js';
import { type ReadOptions } from '../port/event-store.js';
import { type Page } from '../subscription/read-ahead.js';

const FIELDS = 10;

// One text for a whole page, a field a line: the driver's cost per row and field was a third of a replay.
const PAGE_TEXT = `string_agg(concat_ws(E'\\n',
  position, stream, version, id, type, schema_version, recorded_at, encode(hash, 'hex'), metadata, data), E'\\n'`;

const PAGE = `select ${PAGE_TEXT} order by position) as page, count(*)::integer as length
  from event_store.events where position > $1 and position <= $2`;

const STREAM_FORWARD = `select ${PAGE_TEXT} order by version) as page from (
  select * from event_store.events where stream = $1 and version >= $2 order by version limit $3) e`;

const STREAM_BACKWARD = `select ${PAGE_TEXT} order by version desc) as page from (
  select * from event_store.events where stream = $1 and version <= $2 order by version desc limit $3) e`;

const LARGEST_VERSION = 2_147_483_647;

/** At most `count` events after a position, in order; its events are refused with `CorruptStoreError` when one is missing. */
export async function readPage(pool: pg.Pool, after: number, count: number): Promise<Page> {
  const { rows } = await pool.query<{ page: string | null; length: number }>(PAGE, [after, after + count]);
  const { page, length } = rows[0] ?? { page: null, length: 0 };
  return { length, last: after + length, events: () => contiguous(after, parsePage(page)) };
}

function contiguous(after: number, events: RecordedEvent[]): RecordedEvent[] {
  for (const [index, event] of events.entries()) {
    if (event.position !== after + 1 + index)
      throw new CorruptStoreError(`position ${after + 1 + index} is missing`);
  }
  return events;
}

export async function readStream(
  pool: pg.Pool,
  stream: string,
  options: ReadOptions,
): Promise<RecordedEvent[]> {
  const backward = options.direction === 'backward';
  const from = options.from ?? (backward ? LARGEST_VERSION : 1);
  const { rows } = await pool.query<{ page: string | null }>(backward ? STREAM_BACKWARD : STREAM_FORWARD, [
    stream,
    from,
    options.limit ?? LARGEST_VERSION,
  ]);
  return parsePage(rows[0]?.page ?? null);
}

function parsePage(page: string | null): RecordedEvent[] {
  if (page === null) return [];
  const lines = page.split('\n');
  const events: RecordedEvent[] = [];
  let lastTime = '';
  let lastIso = '';
  for (let at = 0; at < lines.length; at += FIELDS) {
    const field = (offset: number): string => lines[at + offset] ?? '';
    const time = field(6);
    if (time !== lastTime) {
      lastTime = time;
      lastIso = new Date(Number(time)).toISOString();
    }
    events.push({
      position: Number(field(0)),
      stream: field(1),
      version: Number(field(2)),
      id: field(3),
      type: field(4),
      schemaVersion: Number(field(5)),
      recordedAt: lastIso,
      hash: field(7),
      metadata: JSON.parse(field(8)) as EventMetadata,
      data: JSON.parse(field(9)) as JsonValue,
    });
  }
  return events;
}
