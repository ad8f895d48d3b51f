import { HASH_BYTES, leafHash } from '../merkle/hashing.js';
import { peaksOf, rootOfPeaks, rootOfPerfect } from '../merkle/roots.js';
import { encodeBundle } from './bundle.js';
import { type TileId, TILE_WIDTH } from './paths.js';

/** A tile with its bytes. */
export interface Tile extends TileId {
  readonly bytes: Buffer;
}

/** What a tree needs to grow on: of each level the hashes of its last tile, and the entries of the last bundle. */
export interface Edge {
  readonly size: number;
  readonly levels: readonly (readonly Buffer[])[];
  readonly entries: readonly Buffer[];
}

const EMPTY: Edge = { size: 0, levels: [], entries: [] };

/**
 * A Merkle tree that only grows, as tiles. It keeps its edge alone, some 256 hashes a level, however large it is; what is
 * full is handed out once, by `takeFull`, and forgotten.
 */
export class GrowingTree {
  #size: number;
  #levels: Buffer[][];
  #entries: Buffer[];
  #full: Tile[] = [];

  constructor(edge: Edge = EMPTY) {
    this.#size = edge.size;
    this.#levels = edge.levels.map((hashes) => [...hashes]);
    this.#entries = [...edge.entries];
  }

  get size(): number {
    return this.#size;
  }

  /** Adds an entry; answers its leaf hash. */
  append(entry: Buffer): Buffer {
    const leaf = leafHash(entry);
    this.#entries.push(entry);
    if (this.#entries.length === TILE_WIDTH) {
      const index = Math.floor(this.#size / TILE_WIDTH);
      this.#full.push({ level: 'entries', index, width: TILE_WIDTH, bytes: encodeBundle(this.#entries) });
      this.#entries = [];
    }
    this.#size += 1;
    this.#add(0, leaf, this.#size);
    return leaf;
  }

  /** The `count`-th hash of a level; a level that is full becomes one hash of the next. */
  #add(level: number, hash: Buffer, count: number): void {
    const hashes = (this.#levels[level] ??= []);
    hashes.push(hash);
    if (hashes.length < TILE_WIDTH) return;
    const tiles = count / TILE_WIDTH;
    this.#full.push({ level, index: tiles - 1, width: TILE_WIDTH, bytes: Buffer.concat(hashes) });
    this.#levels[level] = [];
    this.#add(level + 1, rootOfPerfect(hashes), tiles);
  }

  /** What it takes to go on from here. */
  edge(): Edge {
    return {
      size: this.#size,
      levels: this.#levels.map((hashes) => [...hashes]),
      entries: [...this.#entries],
    };
  }

  root(): Buffer {
    return rootOfPeaks([...this.#levels].reverse().flatMap(peaksOf));
  }

  /** The tiles that became full since they were last taken. */
  takeFull(): Tile[] {
    const full = this.#full;
    this.#full = [];
    return full;
  }

  /** The partial tiles of the tree as it is: those a checkpoint of this size needs beside the full ones. */
  partial(): Tile[] {
    const ofLevels = this.#levels.flatMap((hashes, level): Tile[] => {
      const index = Math.floor(this.#size / TILE_WIDTH ** (level + 1));
      return hashes.length === 0
        ? []
        : [{ level, index, width: hashes.length, bytes: Buffer.concat(hashes) }];
    });
    if (this.#entries.length === 0) return ofLevels;
    const [index, width] = [Math.floor(this.#size / TILE_WIDTH), this.#entries.length];
    return [{ level: 'entries', index, width, bytes: encodeBundle(this.#entries) }, ...ofLevels];
  }
}

/** The hashes of a tile. Throws `RangeError` where the bytes are not whole hashes. */
export function hashesOf(bytes: Uint8Array): Buffer[] {
  if (bytes.length % HASH_BYTES !== 0) throw new RangeError('a tile is not whole hashes');
  const tile = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: tile.length / HASH_BYTES }, (_, place) =>
    tile.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES),
  );
}
