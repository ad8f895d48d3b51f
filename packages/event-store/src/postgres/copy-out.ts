import { transcode } from 'node:buffer';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type JsonValue, type RecordedEvent } from '../port/event.js';
import { breakOff, heard } from './wire.js';
import { contiguous, EVENT_COLUMNS, notJson, parseStored, recordedEvent } from './recorded.js';

/**
 * The events after a position up to another, in batches, as one COPY: no round trip a page, the server works ahead
 * while a batch is used. Where nothing comes for `patienceMs` while it is waited for, the connection is taken for lost. Binary, so that every text comes with its length and nothing in it is escaped.
 */
export async function* copyOut(
  pool: pg.Pool,
  after: number,
  through: number,
  batchSize: number,
  patienceMs: number,
): AsyncGenerator<RecordedEvent[], void, void> {
  const client = await pool.connect();
  client.on('error', heard);
  let complete = false;
  try {
    const copy = client.query(
      copyTo(
        `copy (select ${EVENT_COLUMNS} from event_store.events
          where position > ${BigInt(after)} and position <= ${BigInt(through)} order by position)
          to stdout (format binary)`,
      ),
    );
    let reached = after;
    for await (const events of inBatches(
      within(patienceMs, copy, () => breakOff(client)),
      batchSize,
    )) {
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

/** The same chunks; `giveUp` is called where one is waited for longer than that. The time their user takes does not count. */
async function* within(
  ms: number,
  chunks: AsyncIterable<Buffer>,
  giveUp: () => void,
): AsyncGenerator<Buffer, void, void> {
  let waiting = true;
  const timer = setTimeout(() => {
    if (waiting) giveUp();
  }, ms);
  try {
    for await (const chunk of chunks) {
      waiting = false;
      yield chunk;
      waiting = true;
      timer.refresh();
    }
  } finally {
    clearTimeout(timer);
  }
}

async function* inBatches(
  chunks: AsyncIterable<Buffer>,
  batchSize: number,
): AsyncGenerator<RecordedEvent[], void, void> {
  let batch: RecordedEvent[] = [];
  for await (const rows of wholeRows(chunks)) {
    for (const event of eventsOf(rows)) {
      batch.push(event);
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

// https://www.postgresql.org/docs/18/sql-copy.html, "Binary Format": signature, flags, length of an extension (none);
// a row is its number of fields in two bytes, then each field's length in four and its bytes; the end, a row of -1 fields.
const HEADER_BYTES = 19;
const COUNT_BYTES = 2;
const LENGTH_BYTES = 4;
const FIELDS = 3;

/** As much as V8 still keeps among the young objects once it is text: larger ones get memory of their own, new each time. */
const PIECE_BYTES = 32_768;

/** The bytes cut anew, so that no row is in two pieces; without header and end. */
async function* wholeRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  let headerBytes = HEADER_BYTES;
  for await (const chunk of chunks) {
    const bytes: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = Math.min(headerBytes, bytes.length);
    headerBytes -= from;
    let at = from;
    for (let end = endOfRow(bytes, at); end !== null; end = endOfRow(bytes, at)) {
      at = end;
      if (at - from < PIECE_BYTES) continue;
      yield bytes.subarray(from, at);
      from = at;
    }
    if (at > from) yield bytes.subarray(from, at);
    rest = bytes.subarray(at);
  }
}

/** Where the row that begins here ends; null when it is not there whole, or is the end of all rows. */
function endOfRow(bytes: Buffer, start: number): number | null {
  let at = start + COUNT_BYTES;
  if (at > bytes.length || bytes.readInt16BE(start) !== FIELDS) return null;
  for (let field = 0; field < FIELDS; field += 1) {
    if (at + LENGTH_BYTES > bytes.length) return null;
    at += LENGTH_BYTES + bytes.readInt32BE(at);
  }
  return at <= bytes.length ? at : null;
}

/**
 * The events of whole rows. What is JSON is gathered, in the same bytes, into one array and parsed as one text of two-byte
 * characters: a third faster than text by text, of which most is what each costs to decode.
 */
function eventsOf(rows: Buffer): RecordedEvent[] {
  const heads: string[] = [];
  let gathered = 0;
  const gather = (mark: string, start: number, end: number): void => {
    rows[gathered] = mark.charCodeAt(0);
    rows.copyWithin(gathered + 1, start, end);
    gathered += 1 + end - start;
  };
  for (let at = 0; at < rows.length;) {
    const head = at + COUNT_BYTES + LENGTH_BYTES;
    const headEnd = head + rows.readInt32BE(head - LENGTH_BYTES);
    const metadata = headEnd + LENGTH_BYTES;
    const metadataEnd = metadata + rows.readInt32BE(headEnd);
    const data = metadataEnd + LENGTH_BYTES;
    at = data + rows.readInt32BE(metadataEnd);
    heads.push(rows.toString('utf8', head, headEnd));
    gather(gathered === 0 ? '[' : ',', metadata, metadataEnd);
    gather(',', data, at);
  }
  rows[gathered] = ']'.charCodeAt(0);
  const json = transcode(rows.subarray(0, gathered + 1), 'utf8', 'utf16le').toString('utf16le');
  const values = parseStored(json, heads[0] ?? '') as JsonValue[];
  if (values.length !== 2 * heads.length) throw notJson(heads[0] ?? '');
  return heads.map((head, index) =>
    recordedEvent(head, values[2 * index] ?? null, values[2 * index + 1] ?? null),
  );
}
