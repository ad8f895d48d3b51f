import type pg from 'pg';
import { type RecordedEvent } from '../port/event.js';
import { type EventStore } from '../port/event-store.js';
import { prefetch } from '../subscription/prefetch.js';
import { inTransaction } from './in-transaction.js';
import { moveCheckpoint, readCheckpoint } from './checkpoint.js';
import { type Project } from './run-projection.js';

export interface RebuildOptions {
  store: EventStore;
  pool: pg.Pool;
  /** The live projection's name; unpartitioned. */
  name: string;
  /** Makes the empty tables that stand beside the live ones. */
  prepare: (tx: pg.PoolClient) => Promise<void>;
  /** As the live projection's, but writing to the tables beside. */
  project: Project;
  /** Puts the new tables in the place of the live ones, in the transaction that moves the live checkpoint. */
  swap: (tx: pg.PoolClient) => Promise<void>;
  batchSize?: number;
}

const DEFAULT_BATCH = 500;
/** Events parsed in one go: between slices the answers of the database are heard, so that it never waits for long. */
const SLICE = 50;
const BATCHES_AT_ONCE = 10;
/** Distance from the head at which the last stretch is done with the live projection held. */
const CLOSE_ENOUGH = 2_000;

/**
 * Builds a read model anew from the first event, beside the live one, and swaps: readers see the old one until they see
 * the new one, and the live projection goes on from there without a restart. Resolves to the position swapped at.
 * A failure leaves the live read model and its checkpoint as they were. Parked events of the live projection are dropped
 * with the old read model: `project` has met them again here, and refuses the rebuild if it still cannot take them.
 */
export async function rebuildProjection(options: RebuildOptions): Promise<number> {
  const { store, pool, name } = options;
  const batchSize = options.batchSize ?? DEFAULT_BATCH;
  await inTransaction(pool, options.prepare);

  let position = 0;
  while ((await store.head()) - position > CLOSE_ENOUGH) position = await projectFrom(position);

  async function projectFrom(after: number): Promise<number> {
    const slices = store.readAll({ after, batchSize: Math.min(SLICE, batchSize) });
    const batches = prefetch(gathered(slices, batchSize));
    let reached = after;
    try {
      for (let before = -1; before < reached;) {
        before = reached;
        reached = await inTransaction(pool, (tx) => projectSome(tx, batches, before));
      }
      return reached;
    } finally {
      // Where it failed half way, the reading under way gives its connection back.
      await batches.return();
    }
  }

  /** Takes some batches at once: beginning and committing for each costs a fifth of writing it. */
  async function projectSome(
    tx: pg.PoolClient,
    batches: AsyncGenerator<RecordedEvent[], void, void>,
    after: number,
  ): Promise<number> {
    let reached = after;
    for (let taken = 0; taken < BATCHES_AT_ONCE; taken += 1) {
      const next = await batches.next();
      if (next.done === true) break;
      await options.project(tx, next.value);
      reached = next.value.at(-1)?.position ?? reached;
    }
    return reached;
  }

  return inTransaction(pool, async (tx) => {
    await tx.query(
      'insert into event_store.checkpoints (name, position) values ($1, 0) on conflict (name) do nothing',
      [name],
    );
    await tx.query('select from event_store.checkpoints where name = $1 for update', [name]);
    const live = await readCheckpoint(tx, name);
    const target = Math.max(live, await store.head());
    for await (const batch of store.readAll({ after: position, batchSize })) {
      const events = batch.filter((event) => event.position <= target);
      if (events.length > 0) await options.project(tx, events);
      if ((batch.at(-1)?.position ?? target) >= target) break;
    }
    await options.swap(tx);
    await tx.query('delete from event_store.parked where name = $1', [name]);
    if ((await moveCheckpoint(tx, name, live, target)) === 'elsewhere')
      throw new Error(`the checkpoint ${name} moved while it was held`);
    return target;
  });
}

/** The events of slices in batches of at least `size`, letting others have their turn after each slice. */
async function* gathered(
  slices: AsyncIterable<RecordedEvent[]>,
  size: number,
): AsyncGenerator<RecordedEvent[], void, void> {
  let batch: RecordedEvent[] = [];
  for await (const slice of slices) {
    batch = [...batch, ...slice];
    if (batch.length >= size) {
      yield batch;
      batch = [];
    }
    await new Promise(setImmediate);
  }
  if (batch.length > 0) yield batch;
}
