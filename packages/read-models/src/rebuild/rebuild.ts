import { setTimeout as delay } from 'node:timers/promises';
import { type EventStore, park, prefetch, withClient } from '@tidu/event-store';
import pg from 'pg';
import { type KnownStates, READ_MODELS } from '../projection/project.js';
import { type Atomically, foldOrPark, type Parked } from './fold-or-park.js';
import { makeShadowTables, swapTables } from './shadow-tables.js';

export interface Rebuilt {
  /** Events folded. */
  readonly events: number;
  /** Where the read models stand now. */
  readonly position: number;
  /** Events among them that the fold refused, and those behind them: set aside (parked), as by the running projection. */
  readonly parked: number;
}

export interface RebuildOptions {
  readonly store: EventStore;
  /** As the owner of the tables. */
  readonly adminUrl: string;
  /** Told after each batch how far the new tables are. */
  readonly onProgress?: (position: number) => void;
}

const ONE_REBUILD_AT_A_TIME = 7_215_903;
const BATCH = 1_000;
/** So many states are kept in memory, some 10 kB each, before all are forgotten and read again. */
const MOST_KNOWN_STATES = 10_000;
const LOCK_PATIENCE_MS = 300;
const SWAP_ATTEMPTS = 100;
/** What PostgreSQL says when a lock was not to be had in time, or two waited for each other. */
const WAITED_IN_VAIN: readonly unknown[] = ['55P03', '40P01'];

interface Progress {
  readonly events: number;
  readonly position: number;
  readonly parked: readonly Parked[];
}

/**
 * 重建读模型 · Builds the read models' tables anew from the events, beside the live ones, while these go on being read and
 * kept up; then puts the new ones in their place, together with the checkpoint, in one transaction. A running projection
 * notices that its checkpoint was moved and goes on from there. What had been set aside (parked) is folded too; an event that
 * the fold refuses, and what follows in its stream, is set aside anew, so that one poisoned event costs no installation its
 * read models. Where anything else fails, the live tables stay as they are, and the error names the place. Throws where
 * another rebuild is under way.
 */
export function rebuildReadModels(options: RebuildOptions): Promise<Rebuilt> {
  const connection = { connectionString: options.adminUrl, application_name: 'tidu rebuild' };
  return withClient(connection, (client) => rebuildOn(client, options));
}

async function rebuildOn(client: pg.Client, { store, onProgress }: RebuildOptions): Promise<Rebuilt> {
  let progress: Progress = { events: 0, position: 0, parked: [] };
  const known: KnownStates = new Map();

  /** Folds what is new up to a position. */
  async function catchUp(target: number, atomically: Atomically): Promise<void> {
    for await (const batch of prefetch(store.readAll({ after: progress.position, batchSize: BATCH }))) {
      const events = batch.filter((event) => event.position <= target);
      const position = events.at(-1)?.position;
      if (position === undefined) return;
      try {
        const parked = await foldOrPark(client, events, progress.parked, known, atomically);
        if (known.size > MOST_KNOWN_STATES) known.clear();
        progress = { events: progress.events + events.length, position, parked };
      } catch (error) {
        throw new Error(`rebuild stopped between positions ${progress.position} and ${position}`, {
          cause: error,
        });
      }
      onProgress?.(position);
      if (position === target) return;
    }
  }

  await requireSole(client);
  await inTransaction(client, () => makeShadowTables(client));
  await catchUp(await store.head(), inTransaction);
  await trySwap(client, async () => {
    const before = progress;
    try {
      await holdProjection(client);
      await catchUp(await store.head(), inSavepoint);
      await swap(client, progress);
    } catch (error) {
      // What was folded inside the transaction went with it.
      progress = before;
      known.clear();
      throw error;
    }
  });
  return { ...progress, parked: progress.parked.length };
}

async function requireSole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sole: boolean }>('select pg_try_advisory_lock($1) as sole', [
    ONE_REBUILD_AT_A_TIME,
  ]);
  if (rows[0]?.sole !== true) {
    throw new Error('另一次重建正在进行，未作任何改动。 Another rebuild is under way; nothing was changed.');
  }
}

/** The checkpoint's row lock keeps the running projection out until the new tables stand in the old ones' place. */
async function holdProjection(client: pg.Client): Promise<void> {
  await client.query(
    'insert into event_store.checkpoints (name, position) values ($1, 0) on conflict (name) do nothing',
    [READ_MODELS],
  );
  await client.query('select from event_store.checkpoints where name = $1 for update', [READ_MODELS]);
}

async function swap(client: pg.Client, { position, parked }: Progress): Promise<void> {
  await client.query(`set local lock_timeout = ${LOCK_PATIENCE_MS}`);
  await swapTables(client);
  await client.query('update event_store.checkpoints set position = $2, updated_at = now() where name = $1', [
    READ_MODELS,
    position,
  ]);
  await client.query('delete from event_store.parked where name = $1', [READ_MODELS]);
  for (const { event, reason } of parked) await park(client, READ_MODELS, event, reason);
}

/** A query under way may hold a table: rather than make others wait behind us, let go and try again. */
async function trySwap(client: pg.Client, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await inTransaction(client, work);
      return;
    } catch (error) {
      const inVain = error instanceof pg.DatabaseError && WAITED_IN_VAIN.includes(error.code);
      if (!inVain || attempt === SWAP_ATTEMPTS) throw error;
      await delay(50);
    }
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function inSavepoint(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('savepoint batch');
  try {
    await work();
    await client.query('release savepoint batch');
  } catch (error) {
    await client.query('rollback to savepoint batch');
    throw error;
  }
}
