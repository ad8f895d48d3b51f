import { pipeline } from 'node:stream/promises';
import { createPostgresEventStore } from '@tidu/event-store';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import postgres from 'postgres';

const PAGE = 1_000;
const COLUMNS = 'position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data';

/** Every way reads the whole log in order, each event with its JSON parsed, and counts. */
export type Reader = (url: string) => Promise<number>;

interface Row {
  position: string;
  metadata: string;
  data: string;
}

const parsed = (row: { metadata: string; data: string }): number => {
  const event = { metadata: JSON.parse(row.metadata) as object, data: JSON.parse(row.data) as object };
  return Object.keys(event).length - 1;
};

export const readThroughPort: Reader = async (url) => {
  const store = createPostgresEventStore({ connectionString: url });
  let count = 0;
  for await (const events of store.readAll({ after: 0 })) count += events.length;
  await store.close();
  return count;
};

export const readWithPg: Reader = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let count = 0;
  for (let after = '0'; ;) {
    const { rows } = await client.query<Row>({
      name: 'page',
      text: `select ${COLUMNS} from event_store.events where position > $1 order by position limit ${PAGE}`,
      values: [after],
    });
    for (const row of rows) count += parsed(row);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.position;
  }
  await client.end();
  return count;
};

export const readWithPostgresJs: Reader = async (url) => {
  const sql = postgres(url, { max: 1 });
  let count = 0;
  const cursor = sql
    .unsafe<Row[]>(`select ${COLUMNS} from event_store.events order by position`)
    .cursor(PAGE);
  for await (const rows of cursor) for (const row of rows) count += parsed(row);
  await sql.end();
  return count;
};

const FIELDS = COLUMNS.split(', ').length;
const HEADER = 19;

/** COPY in binary form, its rows taken apart by hand: the fastest way out of PostgreSQL that we know. */
export const readWithCopy: Reader = async (url) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let count = 0;
  const copy = client.query(
    copyTo(`copy (select ${COLUMNS} from event_store.events order by position) to stdout (format binary)`),
  );
  await pipeline(copy, async (chunks: AsyncIterable<Buffer>) => {
    let rest: Buffer = Buffer.alloc(0);
    let headerSeen = false;
    for await (const chunk of chunks) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let at = 0;
      if (!headerSeen) {
        if (rest.length < HEADER) continue;
        at = HEADER;
        headerSeen = true;
      }
      for (let end = rowEnd(rest, at); end !== null; end = rowEnd(rest, at)) {
        count += parsed(takeApart(rest, at));
        at = end;
      }
      rest = rest.subarray(at);
    }
  });
  await client.end();
  return count;
};

/** Where the row that begins here ends, or null when it is not there whole (or the end of the data is). */
function rowEnd(bytes: Buffer, start: number): number | null {
  if (bytes.length < start + 2 || bytes.readInt16BE(start) !== FIELDS) return null;
  let at = start + 2;
  for (let field = 0; field < FIELDS; field += 1) {
    if (bytes.length < at + 4) return null;
    at += 4 + bytes.readInt32BE(at);
  }
  return at <= bytes.length ? at : null;
}

function takeApart(bytes: Buffer, start: number): { metadata: string; data: string } {
  const texts: string[] = [];
  let at = start + 2;
  for (let field = 0; field < FIELDS; field += 1) {
    const length = bytes.readInt32BE(at);
    at += 4;
    if (field >= 8) texts.push(bytes.toString('utf8', at, at + length));
    at += length;
  }
  return { metadata: texts[0] ?? 'null', data: texts[1] ?? 'null' };
}
