import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leafHash } from '../merkle/hashing.js';
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from '../merkle/proofs.js';
import { rootOf } from '../merkle/roots.js';
import { decodeBundle, encodeBundle } from './bundle.js';
import { GrowingTree, type Tile } from './growing-tree.js';
import { newTiles, parseTilePath, tilePath, TILE_WIDTH } from './paths.js';
import { sliceTile } from './slice.js';
import { readEdge, tiledNodes, TileMissingError, type TileSource } from './tiled-nodes.js';

const entry = (n: number): Buffer => Buffer.from(`entry ${n}`);

/** Keeps the widest copy of each tile, as the platform does. */
function keeper(): TileSource & { keep(tiles: readonly Tile[]): void; readonly kept: Map<string, Buffer> } {
  const kept = new Map<string, Buffer>();
  const key = ({ level, index }: Pick<Tile, 'level' | 'index'>): string => `${level}/${index}`;
  return {
    kept,
    keep(tiles) {
      for (const tile of tiles) kept.set(key(tile), tile.bytes);
    },
    tile: (id) => Promise.resolve(sliceTile(kept.get(key(id)) ?? Buffer.alloc(0), id)),
  };
}

describe('tiles', () => {
  it('are found where C2SP tlog-tiles says', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 2, index: 0, width: 17 })).toBe('tile/2/000.p/17');
    expect(tilePath({ level: 'entries', index: 999, width: 256 })).toBe('tile/entries/999');
    const ids = newTiles(0, 70_000);
    expect(ids.filter(({ level }) => level === 0)).toHaveLength(274);
    expect(ids.filter(({ width, level }) => width < TILE_WIDTH && level !== 'entries')).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ]);
  });

  it('are named in one way only', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 })),
        fc.maxSafeNat(),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width });
        },
      ),
    );
    const none = [
      'tile/64/000',
      'tile/00/000',
      'tile/0/1',
      'tile/0/x000/001',
      'tile/0/000.p/256',
      'tile/0/000.p/0',
      'tile/x/000',
      '../tile/0/000',
    ];
    expect(none.map(parseTilePath)).toEqual(none.map(() => null));
  });

  it('make the tree, and every proof in it, however it was grown and read again', async () => {
    const size = 70_000;
    const stops = [1, 255, 256, 257, 65_535, 65_536, 65_537, size];
    const source = keeper();
    let tree = new GrowingTree();
    const roots = new Map<number, Buffer>();
    for (const stop of stops) {
      while (tree.size < stop) tree.append(entry(tree.size));
      source.keep([...tree.takeFull(), ...tree.partial()]);
      roots.set(stop, tree.root());
      tree = new GrowingTree(await readEdge(source, stop));
    }
    const leaves = Array.from({ length: size }, (_, n) => leafHash(entry(n)));
    for (const [stop, root] of roots) expect(rootOf(leaves.slice(0, stop)).equals(root)).toBe(true);
    expect([...source.kept.keys()].sort()).toEqual(
      newTiles(0, size)
        .map(({ level, index }) => `${level}/${index}`)
        .sort(),
    );
    const nodes = tiledNodes(source, size);
    const head = { size, root: tree.root() };
    for (const index of [0, 255, 256, 65_535, 65_536, 69_999])
      expect(
        verifyInclusion(leafHash(entry(index)), index, head, await inclusionProof(nodes, index, size)),
      ).toBe(true);
    for (const [from, root] of roots)
      expect(verifyConsistency({ size: from, root }, head, await consistencyProof(nodes, from, size))).toBe(
        true,
      );
  });

  it('that are missing are named', async () => {
    const source = keeper();
    await expect(inclusionProof(tiledNodes(source, 10), 0, 10)).rejects.toThrow(TileMissingError);
    await expect(readEdge(source, 10)).rejects.toThrow(TileMissingError);
  });
});

describe('a bundle', () => {
  it('gives back its entries, and nothing for other bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 70 })), (entries) => {
        expect(decodeBundle(encodeBundle(entries))).toEqual(entries.map((bytes) => Buffer.from(bytes)));
      }),
    );
    expect(decodeBundle(Buffer.from([0, 3, 1]))).toBeNull();
    expect(() => encodeBundle([Buffer.alloc(65_536)])).toThrow(RangeError);
  });
});
