import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_ROOT, leafHash } from './hashing.js';
import {
  consistencyProof,
  inclusionProof,
  type TreeHead,
  verifyConsistency,
  verifyInclusion,
} from './proofs.js';
import { headsOf, leavesOf, nodesOver } from '../../test/every-range.js';
import { rootOf } from './roots.js';

/** The test data of RFC 6962's reference implementation, and the roots over the first n of them. */
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
/** Proofs of that implementation: leaf and size (leaves counted from 0), sibling hashes. */
const INCLUSIONS: [number, number, string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const CONSISTENCIES: [number, number, string[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];
const LARGEST = 4_096;
/** All pairs up to here every day; up to 4,096 in the trials. */
const EXHAUSTIVE = 200;

describe('the Merkle tree', () => {
  const given = ENTRIES.map((hex) => leafHash(Buffer.from(hex, 'hex')));
  const headOf = (size: number): TreeHead => ({ size, root: rootOf(given.slice(0, size)) });
  const hex = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'));

  it('has the roots of RFC 6962', () => {
    expect(rootOf([]).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
    expect(ENTRIES.map((_, n) => headOf(n + 1).root.toString('hex'))).toEqual(ROOTS);
  });

  it.each(INCLUSIONS)(
    'proves leaf %i to be in the tree of %i as RFC 6962 does',
    async (index, size, proof) => {
      const made = await inclusionProof(nodesOver(given), index, size);
      expect(hex(made)).toEqual(proof);
      expect(verifyInclusion(given[index] ?? EMPTY_ROOT, index, headOf(size), made)).toBe(true);
    },
  );

  it.each(CONSISTENCIES)(
    'proves the tree of %i to begin that of %i as RFC 6962 does',
    async (from, to, proof) => {
      const made = await consistencyProof(nodesOver(given), from, to);
      expect(hex(made)).toEqual(proof);
      expect(verifyConsistency(headOf(from), headOf(to), made)).toBe(true);
    },
  );
});

describe('proofs between any two sizes', () => {
  const leaves = leavesOf(LARGEST);
  const nodes = nodesOver(leaves);
  const heads = headsOf(leaves);
  const head = (size: number): TreeHead => heads[size] ?? { size, root: EMPTY_ROOT };
  const leaf = (index: number): Buffer => leaves[index] ?? EMPTY_ROOT;

  it(`hold for every leaf and every beginning up to ${EXHAUSTIVE}`, async () => {
    const failing: string[] = [];
    for (let size = 1; size <= EXHAUSTIVE; size += 1)
      for (let at = 0; at < size; at += 1) {
        if (!verifyInclusion(leaf(at), at, head(size), await inclusionProof(nodes, at, size)))
          failing.push(`leaf ${at} of ${size}`);
        if (!verifyConsistency(head(at), head(size), await consistencyProof(nodes, at, size)))
          failing.push(`${at} of ${size}`);
      }
    expect(failing).toEqual([]);
  });

  const pair = fc
    .integer({ min: 1, max: LARGEST })
    .chain((size) => fc.record({ size: fc.constant(size), at: fc.integer({ min: 0, max: size - 1 }) }));
  /** A proof with one hash changed, left out or put in. */
  const spoiled = (proof: readonly Buffer[], { place, how }: { place: number; how: number }): Buffer[] => {
    const at = place % (proof.length + 1);
    const flipped = Buffer.from(proof[at] ?? EMPTY_ROOT);
    flipped[place % 32] = (flipped[place % 32] ?? 0) ^ (1 << (place % 8));
    const removed = how === 0 ? 0 : 1;
    return proof.toSpliced(at, removed, ...(how === 2 ? [] : [flipped]));
  };
  const spoiling = fc.record({ place: fc.nat(1_000), how: fc.nat(2) });

  it('hold for a leaf, and for no other leaf, place, size, root or proof', async () => {
    await fc.assert(
      fc.asyncProperty(pair, spoiling, async ({ size, at }, how) => {
        const proof = await inclusionProof(nodes, at, size);
        expect(verifyInclusion(leaf(at), at, head(size), proof)).toBe(true);
        expect(verifyInclusion(leaf(at + 1), at, head(size), proof)).toBe(false);
        expect(verifyInclusion(leaf(at), at, { size, root: head(size - 1).root }, proof)).toBe(false);
        const other = spoiled(proof, how);
        if (other.length !== proof.length || !other.every((hash, n) => proof[n]?.equals(hash)))
          expect(verifyInclusion(leaf(at), at, head(size), other)).toBe(false);
        if (at > 0) expect(verifyInclusion(leaf(at), at - 1, head(size), proof)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('hold for a beginning, and for no other tree or proof', async () => {
    await fc.assert(
      fc.asyncProperty(pair, spoiling, async ({ size, at }, how) => {
        const proof = await consistencyProof(nodes, at, size);
        expect(verifyConsistency(head(at), head(size), proof)).toBe(true);
        const forged = { size: at, root: leafHash(head(at).root) };
        expect(verifyConsistency(forged, head(size), proof)).toBe(false);
        expect(verifyConsistency(head(at), { size, root: leafHash(head(size).root) }, proof)).toBe(at === 0);
        const other = spoiled(proof, how);
        if (other.length !== proof.length || !other.every((hash, n) => proof[n]?.equals(hash)))
          expect(verifyConsistency(head(at), head(size), other)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('are refused, and throw nothing, for numbers that are no sizes', async () => {
    const proof = await inclusionProof(nodes, 3, 7);
    for (const size of [-1, 0.5, Number.NaN, Infinity, 2 ** 60]) {
      expect(verifyInclusion(leaf(3), 3, { size, root: head(7).root }, proof)).toBe(false);
      expect(verifyConsistency({ size, root: head(3).root }, head(7), proof)).toBe(false);
    }
  });
});
