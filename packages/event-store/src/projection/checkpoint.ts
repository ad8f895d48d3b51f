import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { type Checkpoint } from '../port/subscription.js';

const LOOK_AGAIN_MS = 20;

const MOVE = `update event_store.checkpoints set position = $3, updated_at = now()
  where name = $1 and position = $2 and position <= $3
  returning exists (select from event_store.parked p where p.name = $1) as parked`;

/** Position a projection has reached; 0 when it never ran. */
export async function readCheckpoint(database: pg.Pool | pg.PoolClient, name: string): Promise<number> {
  const { rows } = await database.query<{ position: string }>(
    'select position from event_store.checkpoints where name = $1',
    [name],
  );
  return Number(rows[0]?.position ?? 0);
}

/**
 * Moves a checkpoint from the place it is known to stand at; 'elsewhere' when it does not stand there by now, or would
 * go backwards. Tells on the way whether anything is parked under that name: only who moves the checkpoint parks, so 'none
 * parked' can be relied on.
 */
export async function moveCheckpoint(
  tx: pg.PoolClient,
  name: string,
  from: number,
  to: number,
): Promise<'none parked' | 'some parked' | 'elsewhere'> {
  if (from === 0) {
    await tx.query(
      'insert into event_store.checkpoints (name, position) values ($1, 0) on conflict (name) do nothing',
      [name],
    );
  }
  const { rows } = await tx.query<{ parked: boolean }>(MOVE, [name, from, to]);
  const [moved] = rows;
  if (moved === undefined) return 'elsewhere';
  return moved.parked ? 'some parked' : 'none parked';
}

const SAVE = `insert into event_store.checkpoints as kept (name, position) values ($1, $2)
  on conflict (name) do update set position = excluded.position, updated_at = now()
  where kept.position < excluded.position`;

/** A checkpoint for `subscribe`: at least once, for effects outside the database. Only goes forward, whoever else saves it. */
export function postgresCheckpoint(pool: pg.Pool, name: string): Checkpoint {
  return {
    load: () => readCheckpoint(pool, name),
    async save(position) {
      await pool.query(SAVE, [name, position]);
    },
  };
}

/** Whether a projection reaches a position within `timeoutMs`, from whatever process asks. */
export async function waitForCheckpoint(
  pool: pg.Pool,
  name: string,
  position: number,
  timeoutMs: number,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while ((await readCheckpoint(pool, name)) < position) {
    if (performance.now() >= deadline) return false;
    await delay(LOOK_AGAIN_MS);
  }
  return true;
}
