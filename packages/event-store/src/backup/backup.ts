import { canonicalJson } from '../canonical-json/canonical-json.js';
import { onOwnConnection, type Query } from '../postgres/own-connection.js';
import { GENESIS_HASH, nextHash } from '../hash-chain/hash-chain.js';
import { storedEvents } from '../hash-chain/stored-chain.js';
import { type HashedEvent } from '../hash-chain/verify-chain.js';
import { CorruptStoreError } from '../port/errors.js';
import { type JsonValue } from '../port/event.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { type CommandLine, type EventLine, EVENTS_FORMAT } from './format.js';
import { requireLogHere } from './log-elsewhere.js';
import { writeLines } from './write-lines.js';

export interface BackupSummary {
  events: number;
  commands: number;
  /** Running hash of the last event; 64 zeros when there is none. */
  hash: string;
  /** Lowercase hex SHA-256 of the file's lines before the closing one: of the commands too. */
  digest: string;
}

const COMMANDS_PER_PAGE = 5_000;

/**
 * 备份 · writes every event and command up to the head as it is now to a file, checking the hash chain over the stored texts
 * on the way; writers go on meanwhile. The file appears under its name only when it is whole. The keys of sealed personal
 * data are not in it (see `backupKeys`): an old backup must not bring back who was erased since. Rejects with
 * `CorruptStoreError` where the log was altered, with `LogElsewhereError` where the events are not in this database.
 */
export async function backupEvents(options: { databaseUrl: string; file: string }): Promise<BackupSummary> {
  const head = await headOf(options.databaseUrl);
  const counts = { events: 0, commands: 0, hash: GENESIS_HASH.toString('hex') };

  async function* lines(query: Query): AsyncGenerator<string> {
    await requireLogHere(query);
    let chain: Buffer = GENESIS_HASH;
    for await (const events of storedEvents(query, head)) {
      for (const event of events) {
        chain = nextHash(chain, event);
        if (chain.toString('hex') !== event.hash)
          throw new CorruptStoreError(`the hash breaks at position ${event.position}`);
        yield eventLine(event);
      }
      counts.events += events.length;
    }
    counts.hash = chain.toString('hex');
    for await (const command of commandsUpTo(query, head)) {
      counts.commands += 1;
      yield JSON.stringify(command);
    }
  }

  const digest = await onOwnConnection(options.databaseUrl, 'tidu backup', (query) =>
    writeLines(options.file, EVENTS_FORMAT, lines(query), () => counts),
  );
  return { ...counts, digest };
}

/** Where the log ends, in a schema that is this version's. */
async function headOf(connectionString: string): Promise<number> {
  const store = createPostgresEventStore({ connectionString, listen: false });
  try {
    return await store.head();
  } finally {
    await store.close();
  }
}

function eventLine({ metadata, data, ...fields }: HashedEvent): string {
  const rest: EventLine = fields;
  const json = [metadata, data].map((text) => canonical(text, fields.position));
  return `${JSON.stringify(rest).slice(0, -1)},"metadata":${json[0]},"data":${json[1]}}`;
}

/** A restore writes canonical JSON: another text would not come back to the letter, and its hash would not fit. */
function canonical(text: string, position: number): string {
  if (!isCanonical(text)) throw new CorruptStoreError(`the JSON is not canonical at position ${position}`);
  return text;
}

function isCanonical(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text) as JsonValue) === text;
  } catch {
    return false;
  }
}

async function* commandsUpTo(query: Query, head: number): AsyncGenerator<CommandLine> {
  for (let after = ''; ;) {
    const rows = await query<Omit<CommandLine, 'first' | 'last'> & { first: string; last: string }>(
      `select command_id as command, fingerprint, first_position as first, last_position as last
         from event_store.commands where command_id > $1 and last_position <= $2 order by command_id limit $3`,
      [after, head, COMMANDS_PER_PAGE],
    );
    for (const { command, fingerprint, first, last } of rows) {
      yield { command, fingerprint, first: Number(first), last: Number(last) };
      after = command;
    }
    if (rows.length < COMMANDS_PER_PAGE) return;
  }
}
