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
    for await (const lines of inBatches(copy, batchSize)) {
      yield contiguous(reached, reached + lines.length, lines.map(eventOfLine));
      reached += lines.length;
    }
    complete = true;
    contiguous(reached, through, []);
  } finally {
    client.off('error', heard);
    client.release(!complete);
  }
}

function eventOfLine(line: string): RecordedEvent {
  const fields = line.split('\t');
  return recordedEvent(line.includes('\\') ? fields.map((field) => field.replaceAll('\\\\', '\\')) : fields);
}

const LINE_FEED = 0x0a;

/**
 * The lines of the bytes, each a text of its own: texts cut out of a chunk's would keep all of the chunk alive, and the
 * collector busy moving it. A line feed's byte is in no other character of UTF-8.
 */
async function* inBatches(
  chunks: AsyncIterable<Buffer>,
  batchSize: number,
): AsyncGenerator<string[], void, void> {
  let begun: Buffer | null = null;
  let lines: string[] = [];
  for await (const chunk of chunks) {
    const bytes: Buffer = begun === null ? chunk : Buffer.concat([begun, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, at)) {
      lines.push(bytes.toString('utf8', at, end));
      at = end + 1;
      if (lines.length === batchSize) {
        yield lines;
        lines = [];
      }
    }
    begun = at < bytes.length ? bytes.subarray(at) : null;
  }
  if (lines.length > 0) yield lines;
}
