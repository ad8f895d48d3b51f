import { type EventStore } from '@tidu/event-store';
import { ENTRY_KINDS, readBundle, saltOf, type SealedEvent, TILE_WIDTH } from '@tidu/ledger';
import type pg from 'pg';
import { beginningOf, keptTiles } from './ledger-tables.js';

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
    for (const event of batch) {
      const index = places[sealed.length];
      if (index !== undefined) sealed.push({ ...event, index, salt: saltOf(log.saltKey, event.id) });
    }
  return sealed;
}
