import type pg from 'pg';
import { type RecordedEvent } from '../port/event.js';

/** 搁置 · an event a projection could not take, kept in order until it is retried. */
export interface ParkedEvent {
  name: string;
  position: number;
  stream: string;
  reason: string;
  parkedAt: string;
}

/** Why an event is parked that might well be taken: one before it in its stream is not. */
export const BEHIND_PARKED = 'behind a parked event';

/** Events set aside by a projection, oldest first. */
export async function listParked(database: pg.Pool | pg.PoolClient, name?: string): Promise<ParkedEvent[]> {
  const { rows } = await database.query<
    Omit<ParkedEvent, 'position' | 'parkedAt'> & { position: string; parked_at: Date }
  >(
    'select name, position, stream, reason, parked_at from event_store.parked where $1::text is null or name = $1 order by name, position',
    [name ?? null],
  );
  return rows.map(({ parked_at, ...row }) => ({
    ...row,
    position: Number(row.position),
    parkedAt: parked_at.toISOString(),
  }));
}

/** Sets an event aside, in the transaction that moves the projection's checkpoint past it. */
export async function park(
  tx: Pick<pg.ClientBase, 'query'>,
  name: string,
  event: RecordedEvent,
  reason: string,
): Promise<void> {
  await tx.query('insert into event_store.parked (name, position, stream, reason) values ($1, $2, $3, $4)', [
    name,
    event.position,
    event.stream,
    reason,
  ]);
}

/** Position of the first event of a stream that is parked; null when none is. */
export async function firstParked(pool: pg.Pool, name: string, stream: string): Promise<number | null> {
  const { rows } = await pool.query<{ position: string }>(
    'select position from event_store.parked where name = $1 and stream = $2 order by position limit 1',
    [name, stream],
  );
  return rows[0] === undefined ? null : Number(rows[0].position);
}

/** False when it was not parked. */
export async function unpark(tx: pg.PoolClient, name: string, position: number): Promise<boolean> {
  const { rowCount } = await tx.query('delete from event_store.parked where name = $1 and position = $2', [
    name,
    position,
  ]);
  return rowCount === 1;
}

/** Which of these streams have an event set aside: what follows in them must wait behind it. */
export async function streamsParked(tx: pg.PoolClient, name: string): Promise<Set<string>> {
  const { rows } = await tx.query<{ stream: string }>(
    'select distinct stream from event_store.parked where name = $1',
    [name],
  );
  return new Set(rows.map((row) => row.stream));
}
