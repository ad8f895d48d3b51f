import { type Perfect } from '../merkle/ranges.js';
import { type Nodes, rootOfPerfect } from '../merkle/roots.js';
import { type Edge, hashesOf } from './growing-tree.js';
import { decodeBundle } from './bundle.js';
import { hashesAt, type TileId, TILE_WIDTH, widthIn } from './paths.js';

/** Where tiles are kept. */
export interface TileSource {
  /** The bytes of a tile; null where it is not there. */
  readonly tile: (id: TileId) => Promise<Uint8Array | null>;
}

/** A tile that a tree of this size must have is not there, or is not what it should be. */
export class TileMissingError extends Error {
  constructor(readonly id: TileId) {
    super(`tile ${id.level}/${id.index} of width ${id.width} is missing or damaged`);
    this.name = 'TileMissingError';
  }
}

/** How many tiles are kept at hand while proofs are made. */
const KEPT = 512;

/** The subtrees of a tree of `size` leaves, read from its tiles. Rejects with `TileMissingError`. */
export function tiledNodes(source: TileSource, size: number): Nodes {
  const kept = new Map<string, Promise<Buffer[]>>();
  const read = (level: number, index: number): Promise<Buffer[]> => {
    const key = `${level}/${index}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const reading = readHashes(source, { level, index, width: widthIn(size, level, index) });
    kept.set(key, reading);
    return reading;
  };
  return {
    async hashOf({ height, index }: Perfect) {
      const level = Math.floor(height / 8);
      const count = 2 ** (height % 8);
      const first = index * count;
      const hashes = await read(level, Math.floor(first / TILE_WIDTH));
      const at = first % TILE_WIDTH;
      return rootOfPerfect(hashes.slice(at, at + count));
    },
  };
}

async function readHashes(source: TileSource, id: TileId): Promise<Buffer[]> {
  const bytes = await source.tile(id);
  const hashes = bytes === null || bytes.length % 32 !== 0 ? [] : hashesOf(bytes);
  if (hashes.length !== id.width) throw new TileMissingError(id);
  return hashes;
}

/** The entries of a bundle of a tree of `size` leaves. Rejects with `TileMissingError`. */
export async function readBundle(source: TileSource, size: number, index: number): Promise<Buffer[]> {
  const id: TileId = { level: 'entries', index, width: widthIn(size, 'entries', index) };
  const bytes = await source.tile(id);
  const entries = bytes === null ? null : decodeBundle(bytes);
  if (entries?.length !== id.width) throw new TileMissingError(id);
  return entries;
}

/** What a tree of `size` leaves grows on from, read from its tiles. Rejects with `TileMissingError`. */
export async function readEdge(source: TileSource, size: number): Promise<Edge> {
  const levels: Buffer[][] = [];
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    const width = hashesAt(level, size) % TILE_WIDTH;
    const index = Math.floor(hashesAt(level, size) / TILE_WIDTH);
    levels.push(width === 0 ? [] : await readHashes(source, { level, index, width }));
  }
  const open = size % TILE_WIDTH;
  const entries = open === 0 ? [] : await readBundle(source, size, Math.floor(size / TILE_WIDTH));
  return { size, levels, entries };
}
