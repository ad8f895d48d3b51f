/** Hashes in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;
const MAX_LEVEL = 63;

/** A tile of hashes at a level, or a bundle of entries; `width` below 256 is a partial one. */
export interface TileId {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** Where a tile is found below the log's address: `tile/0/x001/234`, a partial one with `.p/` and its width. */
export function tilePath({ level, index, width }: TileId): string {
  const partial = width === TILE_WIDTH ? '' : `.p/${width}`;
  return `tile/${level}/${indexPath(index)}${partial}`;
}

/** The index of a tile in groups of three digits, so that no folder holds more than a thousand. */
export function indexPath(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/.{3}/g) ?? [];
  return groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join('/');
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** Reads such a path; null where it is none. */
export function parseTilePath(path: string): TileId | null {
  const [, level = '', groups = '', partial] = PATH.exec(path) ?? [];
  if (groups === '') return null;
  const index = Number(groups.replaceAll(/[x/]/g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  const isKnown = level === 'entries' || Number(level) <= MAX_LEVEL;
  const id: TileId = { level: level === 'entries' ? level : Number(level), index, width };
  const isPartial = partial === undefined || width < TILE_WIDTH;
  return isKnown && isPartial && Number.isSafeInteger(index) && tilePath(id) === path ? id : null;
}

/** How many hashes a level holds in a tree of `size` leaves: the roots of all full tiles below. */
export function hashesAt(level: number, size: number): number {
  return Math.floor(size / 2 ** (TILE_HEIGHT * level));
}

/** The width a tile has in a tree of `size` leaves; 0 where the tree has no such tile. */
export function widthIn(size: number, level: number | 'entries', index: number): number {
  const hashes = level === 'entries' ? size : hashesAt(level, size);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** The tiles that a tree of `size` leaves has and one of `before` leaves has not, full or partial. */
export function newTiles(before: number, size: number): TileId[] {
  const tiles: TileId[] = [];
  const levels: (number | 'entries')[] = ['entries'];
  for (let level = 0; hashesAt(level, size) > 0; level += 1) levels.push(level);
  for (const level of levels) {
    const [had, has] =
      level === 'entries' ? [before, size] : [hashesAt(level, before), hashesAt(level, size)];
    if (has === had) continue;
    for (let index = Math.floor(had / TILE_WIDTH); index * TILE_WIDTH < has; index += 1)
      tiles.push({ level, index, width: widthIn(size, level, index) });
  }
  return tiles;
}
