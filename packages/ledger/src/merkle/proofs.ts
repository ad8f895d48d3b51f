import { EMPTY_ROOT, nodeHash } from './hashing.js';
import { consistencyRanges, inclusionRanges } from './ranges.js';
import { type Nodes, rangeRoot } from './roots.js';

/** A tree as it is known: how many leaves, and its root. */
export interface TreeHead {
  readonly size: number;
  readonly root: Buffer;
}

/** What proves that leaf `index` is in the tree of `size` leaves (RFC 9162, 2.1.3.1). Throws `RangeError` where it is not. */
export function inclusionProof(nodes: Nodes, index: number, size: number): Promise<Buffer[]> {
  return rootsOf(nodes, inclusionRanges(index, size));
}

/** What proves that the tree of `to` leaves begins with the one of `from` (RFC 9162, 2.1.4.1). Throws `RangeError`. */
export function consistencyProof(nodes: Nodes, from: number, to: number): Promise<Buffer[]> {
  return rootsOf(nodes, consistencyRanges(from, to));
}

async function rootsOf(nodes: Nodes, ranges: Parameters<typeof rangeRoot>[1][]): Promise<Buffer[]> {
  const roots: Buffer[] = [];
  for (const range of ranges) roots.push(await rangeRoot(nodes, range));
  return roots;
}

const isOdd = (n: number): boolean => n % 2 === 1;
const half = (n: number): number => Math.floor(n / 2);
const isSize = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

/** Whether the proof leads from the leaf's hash to the root of the tree (RFC 9162, 2.1.3.2). Total over any input. */
export function verifyInclusion(
  leaf: Buffer,
  index: number,
  { size, root }: TreeHead,
  proof: readonly Buffer[],
): boolean {
  if (!isSize(size) || !isSize(index) || index >= size) return false;
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else hash = nodeHash(hash, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && hash.equals(root);
}

/** Whether the proof shows the larger tree to begin with the smaller one (RFC 9162, 2.1.4.2). Total over any input. */
export function verifyConsistency(from: TreeHead, to: TreeHead, proof: readonly Buffer[]): boolean {
  if (!isSize(from.size) || !isSize(to.size) || from.size > to.size) return false;
  if (from.size === 0) return proof.length === 0 && from.root.equals(EMPTY_ROOT);
  if (from.size === to.size) return proof.length === 0 && from.root.equals(to.root);
  const path = isPowerOfTwo(from.size) ? [from.root, ...proof] : proof;
  const [first, ...rest] = path;
  if (first === undefined || proof.length === 0) return false;
  let [fn, sn] = [from.size - 1, to.size - 1];
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  let [older, newer] = [first, first];
  for (const sibling of rest) {
    if (sn === 0) return false;
    if (isOdd(fn) || fn === sn) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else newer = nodeHash(newer, sibling);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && older.equals(from.root) && newer.equals(to.root);
}

function isPowerOfTwo(n: number): boolean {
  let power = 1;
  while (power < n) power *= 2;
  return power === n;
}
