import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { eventLine, newTiles, parseCheckpoint, tilePath } from '@tidu/ledger';
import { eventsPath } from '@tidu/verifier';
import { bundlesIn, checkpointNote, keptTiles, newestWitnessed } from '../ledger/ledger-tables.js';
import { sealedEvents } from '../ledger/sealed-events.js';
import { type DossierSource } from './make-dossier.js';

/** What was written. */
export interface ExportedLog {
  readonly size: number;
  readonly events: number;
}

/**
 * Writes the whole ledger with its events into a folder, for `verify --log`: as it was last witnessed, or last signed where no
 * witness has signed yet. The checkpoint comes last, so that a folder that has one is whole. Null where nothing is sealed.
 */
export async function exportLog(
  from: Pick<DossierSource, 'pool' | 'store' | 'saltKey'>,
  folder: string,
): Promise<ExportedLog | null> {
  const note = (await newestWitnessed(from.pool, 1)) ?? (await checkpointNote(from.pool));
  const checkpoint = note === null ? null : parseCheckpoint(note);
  if (note === null || checkpoint === null) return null;
  const { size } = checkpoint;
  const tiles = keptTiles(from.pool);
  for (const id of newTiles(0, size)) {
    const bytes = await tiles.tile(id);
    if (bytes !== null) await write(join(folder, tilePath(id)), bytes);
  }
  let events = 0;
  for (let bundle = 0; bundle < bundlesIn(size); bundle += 1) {
    const sealed = await sealedEvents(from, size, bundle);
    events += sealed.length;
    await write(join(folder, eventsPath(bundle)), sealed.map((event) => `${eventLine(event)}\n`).join(''));
  }
  await write(join(folder, 'checkpoint'), note);
  return { size, events };
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
