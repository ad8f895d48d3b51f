import { describe, expect, it } from '@jest/globals';
import { EMPTY_ROOT } from '../src/merkle/hashing.js';
import { verifyConsistency, verifyInclusion } from '../src/merkle/proofs.js';
import { consistencyRanges, inclusionRanges } from '../src/merkle/ranges.js';
import { headsOf, leavesOf, rangeRoots } from './every-range.js';

const LARGEST = 4_096;
const PATIENCE_MS = 3_600_000;

describe('proofs for all pairs of sizes', () => {
  it(
    `hold for every leaf and every beginning up to ${LARGEST}`,
    () => {
      const leaves = leavesOf(LARGEST);
      const heads = headsOf(leaves);
      const root = rangeRoots(leaves);
      const none = { size: -1, root: EMPTY_ROOT };
      let failing = 0;
      for (let size = 1; size <= LARGEST; size += 1) {
        const whole = heads[size] ?? none;
        for (let at = 0; at < size; at += 1) {
          const inclusion = inclusionRanges(at, size).map(root);
          if (!verifyInclusion(leaves[at] ?? EMPTY_ROOT, at, whole, inclusion)) failing += 1;
          const consistency = consistencyRanges(at, size).map(root);
          if (!verifyConsistency(heads[at] ?? none, whole, consistency)) failing += 1;
        }
      }
      expect(failing).toBe(0);
    },
    PATIENCE_MS,
  );
});
