import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type RecordedEvent } from '../port/event.js';
import { contiguous, EVENT_COLUMNS, recordedEvent } from './recorded.js';

/** The statement under way reports a lost connection too; unheard, the event itself would end the process. */
const heard = (): void => undefined;

/**
 * The events after a position up to another, in batches, as one COPY: no round trip a page, the server works ahead
 * while a batch is used. No field holds a tab or a line feed (see hash-chain.ts), so only backslashes come escaped.
 */
export async function* copyOut(
  pool: pg.Pool,
  after: number,
  through: number,
  batchSize: number,
): AsyncGenerator<RecordedEvent[], void, void> {
  const client = await pool.connect();
  client.on('error', heard);
  let complete = false;
  try {
    const copy = client.query(
      copyTo(
        `copy (select ${EVENT_COLUMNS} from event_store.events
          where position > ${BigInt(after)} and position <= ${BigInt(through)} order by position) to stdout`,
      ),
    );
    let reached = after;
    for await (const events of inBatches(copy, batchSize)) {
      yield contiguous(reached, reached + events.length, events);
      reached += events.length;
    }
    complete = true;
    contiguous(reached, through, []);
  } finally {
    client.off('error', heard);
    client.release(!complete);
  }
}

const LINE_FEED = 0x0a;
const TAB = 0x09;
const BACKSLASH = 0x5c;
// Numbers, ids and hashes are ASCII, and cheaper to read as such; the others are text of any kind.
const ENCODINGS = [
  'latin1',
  'utf8',
  'latin1',
  'latin1',
  'utf8',
  'latin1',
  'latin1',
  'latin1',
  'utf8',
  'utf8',
] as const;

/** The events of the lines. A line feed's byte, and a tab's, is in no other character of UTF-8. */
async function* inBatches(
  chunks: AsyncIterable<Buffer>,
  batchSize: number,
): AsyncGenerator<RecordedEvent[], void, void> {
  let begun: Buffer | null = null;
  let events: RecordedEvent[] = [];
  for await (const chunk of chunks) {
    const bytes: Buffer = begun === null ? chunk : Buffer.concat([begun, chunk]);
    let at = 0;
    let escape = -1;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, at)) {
      if (escape < at) escape = placeOf(bytes, BACKSLASH, at);
      const fields = fieldsOf(bytes, at, end);
      events.push(
        recordedEvent(escape < end ? fields.map((field) => field.replaceAll('\\\\', '\\')) : fields),
      );
      at = end + 1;
      if (events.length === batchSize) {
        yield events;
        events = [];
      }
    }
    begun = at < bytes.length ? bytes.subarray(at) : null;
  }
  if (events.length > 0) yield events;
}

/** The fields of a line, each a text of its own: one cut out of the line's would keep all of it alive as long as an event is. */
function fieldsOf(bytes: Buffer, start: number, end: number): string[] {
  let at = start;
  return ENCODINGS.map((encoding, index) => {
    const stop = index === ENCODINGS.length - 1 ? end : nextTab(bytes, at);
    const field = bytes.toString(encoding, at, stop);
    at = stop + 1;
    return field;
  });
}

/** The fields before the last are short: looking at each byte is quicker than a call that searches. */
function nextTab(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== TAB) at += 1;
  return at;
}

function placeOf(bytes: Buffer, byte: number, from: number): number {
  const place = bytes.indexOf(byte, from);
  return place === -1 ? Infinity : place;
}
