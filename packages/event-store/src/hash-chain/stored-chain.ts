import { onOwnConnection, type Query } from '../postgres/own-connection.js';
import { type ChainVerdict, type HashedEvent, verdictOn } from './verify-chain.js';

const PAGE = 1_000;

const TEXTS = `select position, stream, version, id, type, schema_version as "schemaVersion", recorded_at as "recordedAt",
    metadata, data, encode(hash, 'hex') as hash
  from event_store.events where position > $1 and position <= $2 order by position limit ${PAGE}`;

type Row = Omit<HashedEvent, 'position' | 'recordedAt'> & { position: string; recordedAt: string };

/**
 * Computes the running hash over the texts exactly as PostgreSQL stores them: a blank or a repeated key slipped into one
 * breaks it, though the value read from it stays the same.
 */
export function verifyStoredChain(databaseUrl: string): Promise<ChainVerdict> {
  return onOwnConnection(databaseUrl, 'tidu verify', (query) =>
    verdictOn(storedEvents(query, Number.MAX_SAFE_INTEGER)),
  );
}

/** Every event up to a position, in order and in pages, its JSON as the stored text. */
export async function* storedEvents(query: Query, through: number): AsyncGenerator<HashedEvent[]> {
  for (let reached = 0; ;) {
    const rows = await query<Row>(TEXTS, [reached, through]);
    const events = rows.map((row) => ({
      ...row,
      position: Number(row.position),
      recordedAt: Number(row.recordedAt),
    }));
    if (events.length > 0) yield events;
    if (events.length < PAGE) return;
    reached = events.at(-1)?.position ?? through;
  }
}
