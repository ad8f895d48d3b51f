import type pg from 'pg';
import { OtherLogError } from '../port/errors.js';
import { type EventStore } from '../port/event-store.js';

/**
 * Binds the checkpoints and read models of this database to the log they are folded from. Rejects with `OtherLogError`
 * where they were begun with another one: their positions would mean nothing in it.
 */
export async function followLog(pool: pg.Pool, store: Pick<EventStore, 'identity'>): Promise<void> {
  const found = await store.identity();
  await pool.query('insert into event_store.followed_log (identity) values ($1) on conflict do nothing', [
    found,
  ]);
  const { rows } = await pool.query<{ identity: string }>('select identity from event_store.followed_log');
  const followed = rows[0]?.identity;
  if (followed !== undefined && followed !== found) throw new OtherLogError({ followed, found });
}
