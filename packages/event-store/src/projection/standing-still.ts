import type pg from 'pg';
import { UnknownPositionError } from '../port/errors.js';
import { type EventStore } from '../port/event-store.js';

/** A reader that the log has gone on without. */
export interface StandingStill {
  /** Of its checkpoint. */
  name: string;
  position: number;
  /** Since when the next event waits for it, ISO 8601; null where the log does not have its position. */
  since: string | null;
}

interface Kept {
  name: string;
  position: number;
  movedAt: Date | null;
}

/**
 * Which readers have stood still for `afterMs` with an event before them that is older than that. Asked are those that keep
 * a checkpoint, and those of `names` whether they keep one yet or not: one that never ran stands still too.
 */
export async function standingStill(options: {
  pool: pg.Pool;
  store: EventStore;
  names: readonly string[];
  afterMs: number;
  now: Date;
}): Promise<StandingStill[]> {
  const { pool, store, names, afterMs, now } = options;
  const deadline = new Date(now.getTime() - afterMs);
  const head = await store.head();
  const still: StandingStill[] = [];
  for (const { name, position, movedAt } of await checkpoints(pool, names)) {
    if (position === head || (movedAt !== null && movedAt > deadline)) continue;
    const next = await nextAfter(store, position);
    if (!next.isKnown) still.push({ name, position, since: null });
    else if (next.at !== null && new Date(next.at) < deadline) still.push({ name, position, since: next.at });
  }
  return still;
}

async function checkpoints(pool: pg.Pool, names: readonly string[]): Promise<Kept[]> {
  const { rows } = await pool.query<{ name: string; position: string; updated_at: Date | null }>(
    `select name, coalesce(position, 0) as position, updated_at
       from event_store.checkpoints full join unnest($1::text[]) as named (name) using (name) order by name`,
    [names],
  );
  return rows.map((row) => ({ name: row.name, position: Number(row.position), movedAt: row.updated_at }));
}

/** When the next event was recorded; null at the head. */
async function nextAfter(store: EventStore, after: number): Promise<{ isKnown: boolean; at: string | null }> {
  try {
    for await (const [event] of store.readAll({ after, limit: 1 }))
      return { isKnown: true, at: event?.recordedAt ?? null };
    return { isKnown: true, at: null };
  } catch (error) {
    if (error instanceof UnknownPositionError) return { isKnown: false, at: null };
    throw error;
  }
}
