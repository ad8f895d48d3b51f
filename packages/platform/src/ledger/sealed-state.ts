import { type EventStore, type StoredEvent } from '@tidu/event-store';
import { ENTRY_KINDS, LogState, readBundle, TILE_WIDTH } from '@tidu/ledger';
import type pg from 'pg';
import { keptTiles, readPlace } from './ledger-tables.js';

const BATCH = 1_000;

/** The ledger as it stands at a signed size, and up to where in the event log it reaches. */
export interface SealedState {
  readonly state: LogState;
  position: number;
  /** The size at which the place it began from was noted. */
  readonly notedAt: number;
}

/** What is done with each sealed entry before it is taken: a sealer compares it, a reader does nothing. */
export interface EachEntry {
  readonly event?: (state: LogState, event: StoredEvent, sealed: Buffer) => void;
  readonly streams?: (state: LogState, sealed: Buffer) => void;
  /** There is an entry and no event for it. */
  readonly missing: (place: number) => Error;
}

/** Goes from the noted place, or from the beginning, through all sealed entries and their events up to a signed size. */
export async function sealedState(
  { pool, store }: { readonly pool: pg.Pool; readonly store: Pick<EventStore, 'readStored'> },
  size: number,
  each: EachEntry,
): Promise<SealedState> {
  const noted = await readPlace(pool);
  const isUsable = noted !== null && noted.place.edge.size <= size;
  const state = new LogState(isUsable ? noted.place : undefined);
  const reached = { state, position: isUsable ? noted.position : 0, notedAt: state.size };
  const events = eventsOf(store.readStored({ after: reached.position, batchSize: BATCH }));
  for await (const sealed of sealedEntries(pool, state.size, size)) {
    if (sealed[0] === ENTRY_KINDS.streams) {
      each.streams?.(state, sealed);
      state.takeOther(sealed);
      continue;
    }
    const next = await events.next();
    if (next.done === true) throw each.missing(state.size);
    each.event?.(state, next.value, sealed);
    state.take(next.value, sealed);
    reached.position = next.value.position;
  }
  await events.return();
  // They were kept when they were sealed.
  state.takeFullTiles();
  return reached;
}

async function* sealedEntries(pool: pg.Pool, from: number, to: number): AsyncGenerator<Buffer, void, void> {
  const source = keptTiles(pool);
  for (let at = from; at < to;) {
    const index = Math.floor(at / TILE_WIDTH);
    const bundle = await readBundle(source, to, index);
    yield* bundle.slice(at - index * TILE_WIDTH);
    at = (index + 1) * TILE_WIDTH;
  }
}

async function* eventsOf(batches: AsyncIterable<StoredEvent[]>): AsyncGenerator<StoredEvent, void, void> {
  for await (const batch of batches) yield* batch;
}
