import { buffer } from 'node:stream/consumers';
import { foldAggregate, streamOf } from '@tidu/domain';
import { type EventStore, type RecordedEvent } from '@tidu/event-store';
import { parseCheckpoint, readBundle, type SealedEvent, TILE_WIDTH, tiledNodes } from '@tidu/ledger';
import { buildDossier, NothingSealedError, type SealedSource } from '@tidu/verifier';
import type pg from 'pg';
import { type BlobStore } from '../blobs/blob-store.js';
import { bundleOf, checkpointNote, dailySizes, keptTiles, newestWitnessed } from '../ledger/ledger-tables.js';
import { sealedEvents } from '../ledger/sealed-events.js';
import { sealedState } from '../ledger/sealed-state.js';
import { editionFiles } from './edition-files.js';

/** What a dossier is made from. */
export interface DossierSource {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly saltKey: Buffer;
  readonly blobs: Pick<BlobStore, 'read'>;
}

/** A dossier goes on from this many of the daily checkpoints: a year of printed ones. */
const EARLIER = 366;

/**
 * Makes the dossier (卷宗) of an application from the ledger as it was last witnessed, or last signed where no witness has
 * signed yet. Rejects with `NothingSealedError` where the application is not in it.
 */
export async function makeDossier(
  from: DossierSource,
  application: string,
  options: { readonly withEvidence: boolean },
): Promise<Uint8Array> {
  const note = (await newestWitnessed(from.pool, 1)) ?? (await checkpointNote(from.pool));
  if (note === null) throw new NothingSealedError(application);
  const source = await sealedSource(from, note, application);
  return buildDossier(application, source, {
    edition: editionFiles,
    evidence: options.withEvidence ? await evidenceOf(from, application) : new Map<string, Uint8Array>(),
    earlier: await dailySizes(from.pool, EARLIER),
  });
}

async function sealedSource(from: DossierSource, note: string, application: string): Promise<SealedSource> {
  const { pool, store } = from;
  const checkpoint = parseCheckpoint(note);
  if (checkpoint === null) throw new NothingSealedError(application);
  const { size } = checkpoint;
  const missing = (): Error => new NothingSealedError(application);
  const { state } = await sealedState(from, size, { missing });
  const tiles = keptTiles(pool);
  const lastEntry = (await readBundle(tiles, size, Math.floor((size - 1) / TILE_WIDTH))).at(-1);
  if (lastEntry === undefined) throw missing();
  const bundles = new Map<number, Promise<SealedEvent[]>>();
  const bundle = (index: number): Promise<SealedEvent[]> => {
    const reading = bundles.get(index) ?? sealedEvents(from, size, index);
    bundles.set(index, reading);
    return reading;
  };
  const sealed = async ({ position, id }: RecordedEvent): Promise<SealedEvent | null> => {
    const place = await bundleOf(pool, position);
    if (place === null || place.index * TILE_WIDTH >= size) return null;
    return (await bundle(place.index)).find((event) => event.id === id) ?? null;
  };
  return {
    checkpoint: note,
    nodes: tiledNodes(tiles, size),
    lastEntry,
    prove: (stream) => state.prove(stream),
    async read(stream) {
      const events: SealedEvent[] = [];
      for (const event of await store.read(stream)) {
        const found = await sealed(event);
        if (found !== null) events.push(found);
      }
      return events;
    },
  };
}

/** The evidence files of an application, by hash. */
async function evidenceOf(
  { store, blobs }: DossierSource,
  application: string,
): Promise<Map<string, Uint8Array>> {
  const { evidence, factory } = foldAggregate(
    'application',
    await store.read(streamOf('application', application)),
  );
  const files = new Map<string, Uint8Array>();
  const owner = factory?.enterprise ?? '';
  for (const { sha256 } of Object.values(evidence))
    files.set(sha256, await buffer(blobs.read({ owner, sha256 })));
  return files;
}
