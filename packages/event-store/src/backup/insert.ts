import pg from 'pg';
import { type Query } from '../postgres/own-connection.js';
import { type HashedEvent } from '../hash-chain/verify-chain.js';
import { BackupRefusedError, StoreUnavailableError } from '../port/errors.js';
import { type CommandLine } from './format.js';

/** SQLSTATE classes 21, 22 and 23: what a file holds fits no table, or is there twice. */
const UNFIT = /^2[123]/;

/** Runs a statement that writes what a file holds; rejects with `BackupRefusedError` where the tables do not take it. */
export const writing =
  (query: Query): Query =>
  async (text, values) => {
    try {
      return await query(text, values);
    } catch (error) {
      const cause = error instanceof StoreUnavailableError ? error.cause : undefined;
      if (cause instanceof pg.DatabaseError && UNFIT.test(cause.code ?? ''))
        throw new BackupRefusedError(`the tables do not take what it holds: ${cause.message}`);
      throw error;
    }
  };

export async function insertEvents(write: Query, events: HashedEvent[]): Promise<void> {
  await write(
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
      events.map((event) => event.metadata),
      events.map((event) => event.data),
    ],
  );
}

export async function insertCommands(write: Query, commands: CommandLine[]): Promise<void> {
  await write(
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
