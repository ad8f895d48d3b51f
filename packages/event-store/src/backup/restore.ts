import { onOwnConnection, type Query } from '../postgres/own-connection.js';
import { GENESIS_HASH } from '../hash-chain/hash-chain.js';
import { type HashedEvent } from '../hash-chain/verify-chain.js';
import { BackupRefusedError, RestoreUnconfirmedError } from '../port/errors.js';
import { type BackupSummary } from './backup.js';
import { checkedCommand, checkedEvent } from './checked-lines.js';
import { type CommandLine, EVENTS_FORMAT } from './format.js';
import { insertCommands, insertEvents, writing } from './insert.js';
import { requireLogHere } from './log-elsewhere.js';
import { readLines } from './read-lines.js';

const ROWS = 1_000;
/** The lock of `event_store.append`. */
const APPEND_LOCK = 7_215_904;

/**
 * 恢复 · puts a backup into an empty, migrated event store and resolves to what it held; read models are then rebuilt from
 * the events. All or nothing: rejects with `BackupRefusedError`, the target untouched, when the file is cut short or
 * altered (every hash is computed again) or when the target already holds events; with `RestoreUnconfirmedError` when the
 * connection is lost while it is committed. Needs the URL that migrations run under.
 */
export function restoreEvents(options: { adminUrl: string; file: string }): Promise<BackupSummary> {
  return onOwnConnection(options.adminUrl, 'tidu restore', async (query) => {
    await requireLogHere(query);
    await query('begin');
    await query('select pg_advisory_xact_lock($1)', [APPEND_LOCK]);
    const there = await query('select from event_store.events limit 1');
    if (there.length > 0) throw new BackupRefusedError('the target already holds events');
    const summary = await load(writing(query), options.file);
    await query('truncate event_store.checkpoints, event_store.parked');
    try {
      await query('commit');
    } catch (error) {
      throw new RestoreUnconfirmedError({ cause: error });
    }
    return summary;
  });
}

async function load(write: Query, file: string): Promise<BackupSummary> {
  const loaded = { events: 0, commands: 0, hash: GENESIS_HASH.toString('hex') };
  let chain: Buffer = GENESIS_HASH;
  let events: HashedEvent[] = [];
  let commands: CommandLine[] = [];
  const flush = async (): Promise<void> => {
    if (events.length > 0) await insertEvents(write, events);
    if (commands.length > 0) await insertCommands(write, commands);
    events = [];
    commands = [];
  };
  const { counts, digest } = await readLines(file, EVENTS_FORMAT, async (line) => {
    if ('command' in line.members) {
      commands.push(checkedCommand(line, loaded.events));
      loaded.commands += 1;
    } else {
      const event = checkedEvent(line, loaded.events + 1, chain);
      chain = Buffer.from(event.hash, 'hex');
      events.push(event);
      loaded.events += 1;
    }
    if (events.length + commands.length >= ROWS) await flush();
  });
  await flush();
  loaded.hash = chain.toString('hex');
  const same =
    counts['events'] === loaded.events &&
    counts['commands'] === loaded.commands &&
    counts['hash'] === loaded.hash;
  if (!same) throw new BackupRefusedError('its closing line does not fit what it holds');
  return { ...loaded, digest };
}
