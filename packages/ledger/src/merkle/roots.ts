import { EMPTY_ROOT, nodeHash } from './hashing.js';
import { type Perfect, perfectsOf, type Range } from './ranges.js';

/** Gives the hashes of whole subtrees of a tree. */
export interface Nodes {
  readonly hashOf: (subtree: Perfect) => Buffer | Promise<Buffer>;
}

/** The root over the whole subtrees of a tree or range, from left to right. */
export function rootOfPeaks(peaks: readonly Buffer[]): Buffer {
  return (
    peaks.reduceRight<Buffer | null>(
      (right, left) => (right === null ? left : nodeHash(left, right)),
      null,
    ) ?? EMPTY_ROOT
  );
}

/** The root over 2^n hashes of one height. */
export function rootOfPerfect(hashes: readonly Buffer[]): Buffer {
  let level = hashes;
  while (level.length > 1)
    level = Array.from({ length: level.length / 2 }, (_, pair) =>
      nodeHash(level[2 * pair] ?? EMPTY_ROOT, level[2 * pair + 1] ?? EMPTY_ROOT),
    );
  return level[0] ?? EMPTY_ROOT;
}

/** The whole subtrees over hashes of one height that begin where a subtree of their number does. */
export function peaksOf(hashes: readonly Buffer[]): Buffer[] {
  return perfectsOf({ start: 0, end: hashes.length }).map(({ height, index }) => {
    const width = 2 ** height;
    return rootOfPerfect(hashes.slice(index * width, (index + 1) * width));
  });
}

/** The root of a tree whose leaf hashes are all at hand (RFC 9162, 2.1.1). */
export function rootOf(leafHashes: readonly Buffer[]): Buffer {
  return rootOfPeaks(peaksOf(leafHashes));
}

/** The root over a range of leaves, which begins where a subtree of its size does. */
export async function rangeRoot(nodes: Nodes, range: Range): Promise<Buffer> {
  const peaks: Buffer[] = [];
  for (const perfect of perfectsOf(range)) peaks.push(await nodes.hashOf(perfect));
  return rootOfPeaks(peaks);
}
