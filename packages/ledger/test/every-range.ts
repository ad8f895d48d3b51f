import { EMPTY_ROOT, leafHash } from '../src/merkle/hashing.js';
import { type TreeHead } from '../src/merkle/proofs.js';
import { type Perfect, perfectsOf, type Range } from '../src/merkle/ranges.js';
import { rootOfPeaks, rootOfPerfect } from '../src/merkle/roots.js';

/** Leaves that all differ. */
export function leavesOf(count: number): Buffer[] {
  return Array.from({ length: count }, (_, n) => leafHash(Buffer.from(String(n))));
}

/** Every whole subtree over some leaves, computed once. */
export function nodesOver(leaves: readonly Buffer[]): { readonly hashOf: (subtree: Perfect) => Buffer } {
  const levels: (readonly Buffer[])[] = [leaves];
  for (let level = leaves; level.length > 1;) {
    const below = level;
    level = Array.from({ length: Math.floor(below.length / 2) }, (_, pair) =>
      rootOfPerfect(below.slice(2 * pair, 2 * pair + 2)),
    );
    levels.push(level);
  }
  return { hashOf: ({ height, index }) => levels[height]?.[index] ?? EMPTY_ROOT };
}

/** The roots of ranges, each computed once. */
export function rangeRoots(leaves: readonly Buffer[]): (range: Range) => Buffer {
  const nodes = nodesOver(leaves);
  const known = new Map<number, Buffer>();
  return (range) => {
    const key = range.start * (leaves.length + 1) + range.end;
    const root = known.get(key) ?? rootOfPeaks(perfectsOf(range).map((subtree) => nodes.hashOf(subtree)));
    known.set(key, root);
    return root;
  };
}

/** The tree of every size over some leaves. */
export function headsOf(leaves: readonly Buffer[]): TreeHead[] {
  const root = rangeRoots(leaves);
  return Array.from({ length: leaves.length + 1 }, (_, size) => ({
    size,
    root: root({ start: 0, end: size }),
  }));
}
