import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { GENESIS_HASH } from '../hash-chain/hash-chain.js';
import { chainedHash } from '../hash-chain/verify-chain.js';
import { CorruptStoreError } from '../port/errors.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { type Closing, type CommandLine, type Line } from './format.js';

export interface BackupSummary {
  events: number;
  commands: number;
  /** Running hash of the last event. */
  hash: string;
}

const COMMANDS_PER_PAGE = 5_000;

/**
 * 备份 · writes every event and command up to the head as it is now to a file, checking the hash chain on the way; writers
 * go on meanwhile. The file appears under its name only when it is whole. The keys of sealed personal data are not in it:
 * an old backup must not bring back who was erased since; back up the key table by itself and keep only the newest.
 */
export async function backupEvents(options: { databaseUrl: string; file: string }): Promise<BackupSummary> {
  const store = createPostgresEventStore({ connectionString: options.databaseUrl, listen: false });
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 1 });
  const summary: Closing = { closes: true, events: 0, commands: 0, hash: GENESIS_HASH.toString('hex') };

  async function* lines(): AsyncGenerator<Line> {
    yield { format: 'tidu-events', version: 1, startedAt: new Date().toISOString() };
    const head = await store.head();
    let chain: Buffer = GENESIS_HASH;
    for await (const events of store.readAll({ after: 0, limit: head })) {
      for (const event of events) {
        chain = chainedHash(chain, event);
        if (chain.toString('hex') !== event.hash)
          throw new CorruptStoreError(`the hash breaks at position ${event.position}`);
        yield { ...event, recordedAt: Date.parse(event.recordedAt) };
      }
      summary.events += events.length;
    }
    summary.hash = chain.toString('hex');
    for await (const command of commandsUpTo(pool, head)) {
      summary.commands += 1;
      yield command;
    }
    yield summary;
  }

  async function* text(): AsyncGenerator<string> {
    for await (const line of lines()) yield `${JSON.stringify(line)}\n`;
  }

  try {
    const unfinished = `${options.file}.unfinished`;
    await pipeline(Readable.from(text()), createGzip(), createWriteStream(unfinished, { flush: true }));
    await rename(unfinished, options.file);
  } finally {
    await store.close();
    await pool.end();
  }
  const { events, commands, hash } = summary;
  return { events, commands, hash };
}

async function* commandsUpTo(pool: pg.Pool, head: number): AsyncGenerator<CommandLine> {
  for (let after = ''; ;) {
    const { rows } = await pool.query<{
      command_id: string;
      fingerprint: string | null;
      first: string;
      last: string;
    }>(
      `select command_id, fingerprint, first_position as first, last_position as last from event_store.commands
        where command_id > $1 and last_position <= $2 order by command_id limit $3`,
      [after, head, COMMANDS_PER_PAGE],
    );
    for (const { command_id, fingerprint, first, last } of rows) {
      yield { command: command_id, fingerprint, first: Number(first), last: Number(last) };
      after = command_id;
    }
    if (rows.length < COMMANDS_PER_PAGE) return;
  }
}
