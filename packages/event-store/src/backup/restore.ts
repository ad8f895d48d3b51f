import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { canonicalJson } from '../canonical-json/canonical-json.js';
import { GENESIS_HASH, nextHash } from '../hash-chain/hash-chain.js';
import { BackupRefusedError } from '../port/errors.js';
import { type JsonValue } from '../port/event.js';
import { type BackupSummary } from './backup.js';
import { type Closing, type CommandLine, type EventLine, type Line } from './format.js';

const ROWS = 1_000;
/** The lock of `event_store.append`. */
const APPEND_LOCK = 7_215_904;

/**
 * 恢复 · puts a backup into an empty, migrated event store and resolves to what it held; read models are then rebuilt from
 * the events. All or nothing: rejects with `BackupRefusedError`, the target untouched, when the file is cut short or
 * altered (every hash is computed again) or when the target already holds events. Needs the URL that migrations run under.
 */
export async function restoreEvents(options: { adminUrl: string; file: string }): Promise<BackupSummary> {
  const client = new pg.Client({ connectionString: options.adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [APPEND_LOCK]);
    const { rowCount } = await client.query('select from event_store.events limit 1');
    if (rowCount !== 0) throw new BackupRefusedError('the target already holds events');
    const summary = await load(client, options.file);
    await client.query('truncate event_store.checkpoints, event_store.parked');
    await client.query('commit');
    return summary;
  } finally {
    await client.end();
  }
}

async function load(client: pg.Client, file: string): Promise<BackupSummary> {
  const loaded = { events: 0, commands: 0, hash: GENESIS_HASH.toString('hex') };
  let chain: Buffer = GENESIS_HASH;
  let closing: Closing | null = null;
  let headerSeen = false;
  let events: EventLine[] = [];
  let commands: CommandLine[] = [];
  const flush = async (): Promise<void> => {
    if (events.length > 0) await insertEvents(client, events);
    if (commands.length > 0) await insertCommands(client, commands);
    events = [];
    commands = [];
  };
  for await (const line of linesOf(file)) {
    if (closing !== null) throw new BackupRefusedError('there is more after its closing line');
    if ('format' in line) headerSeen = true;
    else if (!headerSeen) throw new BackupRefusedError('it is not a backup of this platform');
    else if ('closes' in line) closing = line;
    else if ('command' in line) loaded.commands = commands.push(line) && loaded.commands + 1;
    else {
      chain = nextHash(chain, {
        ...line,
        metadata: canonicalJson(line.metadata as unknown as JsonValue),
        data: canonicalJson(line.data),
      });
      loaded.events += 1;
      if (line.position !== loaded.events || line.hash !== chain.toString('hex')) {
        throw new BackupRefusedError(`it was altered at position ${loaded.events}`);
      }
      events.push(line);
    }
    if (events.length + commands.length >= ROWS) await flush();
  }
  await flush();
  loaded.hash = chain.toString('hex');
  if (closing === null) throw new BackupRefusedError('it was cut short');
  const same =
    closing.events === loaded.events && closing.commands === loaded.commands && closing.hash === loaded.hash;
  if (!same) throw new BackupRefusedError('its closing line does not fit what it holds');
  return loaded;
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  const failed = new Promise<never>((_, reject) => {
    source.on('error', reject);
    unzipped.on('error', (error) => reject(new BackupRefusedError(`it cannot be read: ${error.message}`)));
  });
  const lines = createInterface({ input: source.pipe(unzipped), crlfDelay: Infinity })[
    Symbol.asyncIterator
  ]();
  for (;;) {
    const next: IteratorResult<string, unknown> = await Promise.race([lines.next(), failed]);
    if (next.done === true) return;
    yield JSON.parse(next.value) as Line;
  }
}

async function insertEvents(client: pg.Client, events: EventLine[]): Promise<void> {
  await client.query(
    `insert into event_store.events (position, stream, version, id, type, schema_version, recorded_at, hash, metadata, data)
     select p, s, v, i, t, sv, r, decode(h, 'hex'), m, d from unnest($1::bigint[], $2::text[], $3::int[], $4::uuid[],
       $5::text[], $6::smallint[], $7::bigint[], $8::text[], $9::text[], $10::text[]) e(p, s, v, i, t, sv, r, h, m, d)`,
    [
      events.map((event) => event.position),
      events.map((event) => event.stream),
      events.map((event) => event.version),
      events.map((event) => event.id),
      events.map((event) => event.type),
      events.map((event) => event.schemaVersion),
      events.map((event) => event.recordedAt),
      events.map((event) => event.hash),
      events.map((event) => canonicalJson(event.metadata as unknown as JsonValue)),
      events.map((event) => canonicalJson(event.data)),
    ],
  );
}

async function insertCommands(client: pg.Client, commands: CommandLine[]): Promise<void> {
  await client.query(
    `insert into event_store.commands (command_id, fingerprint, first_position, last_position)
     select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])`,
    [
      commands.map((line) => line.command),
      commands.map((line) => line.fingerprint),
      commands.map((line) => line.first),
      commands.map((line) => line.last),
    ],
  );
}
