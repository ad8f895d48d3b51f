import { type EventStore } from '@tidu/event-store';
import { ENTRY_KINDS, readBundle, saltOf, type SealedEvent, TILE_WIDTH } from '@tidu/ledger';
import type pg from 'pg';
import { beginningOf, bundleOf, keptTiles } from './ledger-tables.js';

/** What reading sealed events takes. */
export interface SealedLog {
  readonly pool: pg.Pool;
  readonly store: Pick<EventStore, 'readStored'>;
  readonly saltKey: Buffer;
}

/**
 * The events whose entries are in a bundle of the ledger of `size` entries, each with its place and salt, as the event log has
 * them now. Rejects with `TileMissingError` where the ledger has no such bundle.
 */
export async function sealedEvents(log: SealedLog, size: number, index: number): Promise<SealedEvent[]> {
  const entries = await readBundle(keptTiles(log.pool), size, index);
  const places = entries.flatMap((entry, place) =>
    entry[0] === ENTRY_KINDS.event ? [index * TILE_WIDTH + place] : [],
  );
  if (places.length === 0) return [];
  const after = await beginningOf(log.pool, index);
  const sealed: SealedEvent[] = [];
  for await (const batch of log.store.readStored({ after, limit: places.length }))
    for (const { position: _position, ...event } of batch) {
      const place = places[sealed.length];
      if (place !== undefined) sealed.push({ ...event, index: place, salt: saltOf(log.saltKey, event.id) });
    }
  return sealed;
}

/** The event at a position of the event log, with its place in the ledger of `size` entries; null where it is not in it. */
export async function sealedAt(
  log: SealedLog,
  size: number,
  { position, id }: { readonly position: number; readonly id: string },
): Promise<SealedEvent | null> {
  const bundle = await bundleOf(log.pool, position);
  if (bundle === null || bundle.index * TILE_WIDTH >= size) return null;
  const events = await sealedEvents(log, size, bundle.index);
  return events.find((event) => event.id === id) ?? null;
}
