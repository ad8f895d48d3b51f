import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPath, sliceTile, TILE_WIDTH, type TileId, tilePath, type TileSource } from '@tidu/ledger';

/** Where a log is read from: an exported folder, or an address. */
export interface LogLocation extends TileSource {
  /** The newest checkpoint; null where there is none. */
  readonly checkpoint: () => Promise<string | null>;
  /** The lines of the events of a bundle; null where the location gives no events. */
  readonly events: (bundle: number) => Promise<string | null>;
}

/** Where the events of a bundle lie in an exported folder. */
export const eventsPath = (bundle: number): string => `events/${indexPath(bundle)}`;

/** An exported log in a folder. */
export function folderLocation(folder: string): LogLocation {
  const read = (path: string): Promise<Buffer | null> => readFile(join(folder, path)).catch(absent);
  const text = async (path: string): Promise<string | null> => (await read(path))?.toString('utf8') ?? null;
  return {
    checkpoint: () => text('checkpoint'),
    tile: (id) => widest(read, id),
    events: (bundle) => text(eventsPath(bundle)),
  };
}

/** A log behind an address, such as `https://tidu.example/ledger`. `headers` sign an auditor in, who may read the events. */
export function addressLocation(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): LogLocation {
  const base = address.replace(/\/+$/, '');
  const read = async (path: string): Promise<Buffer | null> => {
    const response = await fetch(`${base}/${path}`, { headers });
    if (response.ok) return Buffer.from(await response.arrayBuffer());
    await response.body?.cancel();
    if ([401, 403, 404].includes(response.status)) return null;
    throw new Error(`${base}/${path}: ${response.status}`);
  };
  return {
    checkpoint: async () => (await read('checkpoint'))?.toString('utf8') ?? null,
    tile: (id) => widest(read, id),
    events: async (bundle) => (await read(`events/${bundle}`))?.toString('utf8') ?? null,
  };
}

/** The location that a text names. */
export function locationOf(text: string, headers?: Readonly<Record<string, string>>): LogLocation {
  return /^https?:\/\//.test(text) ? addressLocation(text, headers) : folderLocation(text);
}

/** A partial tile may have gone once the full one is there (C2SP tlog-tiles). */
async function widest(read: (path: string) => Promise<Buffer | null>, id: TileId): Promise<Buffer | null> {
  const exact = await read(tilePath(id));
  if (exact !== null || id.width === TILE_WIDTH) return exact;
  const full = await read(tilePath({ ...id, width: TILE_WIDTH }));
  return full === null ? null : sliceTile(full, id);
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
