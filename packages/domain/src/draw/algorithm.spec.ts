import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256Hex } from '../core/hashing.js';
import { type Candidate, combinedSeed, drawPanel, shortage, technicalSeats } from './algorithm.js';

const shape = { seats: 3, alternates: 2, field: 'preferred' } as const;

function candidates(technical: number, management: number, inField = true): Candidate[] {
  return [
    ...Array.from(
      { length: technical },
      (_, n) => ({ expert: `t${n}`, specialty: 'technical', inField }) as const,
    ),
    ...Array.from(
      { length: management },
      (_, n) => ({ expert: `m${n}`, specialty: 'management', inField }) as const,
    ),
  ];
}

const anyCandidates = fc
  .array(fc.record({ specialty: fc.constantFrom('technical', 'management'), inField: fc.boolean() }), {
    maxLength: 30,
  })
  .map((list): Candidate[] => list.map((one, index) => ({ ...one, expert: `e${index}` })));
const anyShape = fc.record({
  seats: fc.nat(9),
  alternates: fc.nat(6),
  field: fc.constantFrom('preferred' as const, 'required' as const),
});
const HEX = Array.from('0123456789abcdef');
const anySeed = fc.string({ unit: fc.constantFrom(...HEX), minLength: 64, maxLength: 64 });

describe('a draw', () => {
  it('fills every panel that can be filled, with its quotas, and nobody twice', () => {
    fc.assert(
      fc.property(anyCandidates, anyShape, anySeed, (list, wanted, seed) => {
        const { technical, total } = shortage(list, wanted);
        if (technical > 0 || total > 0) {
          expect(() => drawPanel(list, wanted, seed)).toThrow(RangeError);
          return;
        }
        const { seats, alternates } = drawPanel(list, wanted, seed);
        expect(seats).toHaveLength(wanted.seats);
        expect(alternates).toHaveLength(wanted.alternates);
        for (const places of [seats, alternates]) {
          const count = places.filter(({ specialty }) => specialty === 'technical').length;
          expect(count).toBeGreaterThanOrEqual(technicalSeats(places.length));
        }
        const everyone = [...seats, ...alternates].map(({ expert }) => expert);
        expect(new Set(everyone).size).toBe(everyone.length);
        expect(list.map(({ expert }) => expert)).toEqual(expect.arrayContaining(everyone));
      }),
      { numRuns: 500 },
    );
  });

  it('finds no shortage where some choice of experts would do, and one where none would', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.nat(8), fc.nat(6), fc.nat(4), (technical, management, seats, alternates) => {
        const lack = shortage(candidates(technical, management), { seats, alternates });
        const forManagement = seats - technicalSeats(seats) + alternates - technicalSeats(alternates);
        const possible =
          technical >= technicalSeats(seats) + technicalSeats(alternates) &&
          technical + Math.min(management, forManagement) >= seats + alternates;
        expect(lack.technical === 0 && lack.total === 0).toBe(possible);
      }),
    );
  });

  it('is the same for ever: its result for one seed is written down here', () => {
    const { seats, alternates } = drawPanel(candidates(6, 3), shape, 'ab'.repeat(32));
    expect([...seats, ...alternates].map(({ expert }) => expert)).toEqual(GOLDEN);
  });

  it('does not depend on the order in which candidates are given', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates(6, 3), { minLength: 9 }), anySeed, (list, seed) => {
        expect(drawPanel(list, shape, seed)).toEqual(drawPanel(candidates(6, 3), shape, seed));
      }),
    );
  });

  it('takes experts of the field first where that is preferred', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const list = [
          ...candidates(3, 1),
          ...candidates(9, 9, false).map((one) => ({ ...one, expert: `x${one.expert}` })),
        ];
        const { seats } = drawPanel(list, shape, seed);
        expect(seats.every(({ expert }) => !expert.startsWith('x'))).toBe(true);
      }),
    );
  });

  it('gives every expert alike the same chance', () => {
    const list = candidates(12, 0);
    const draws = 3_000;
    const seated = new Map<string, number>(list.map(({ expert }) => [expert, 0]));
    for (let n = 0; n < draws; n += 1) {
      for (const { expert } of drawPanel(list, shape, sha256Hex(`round ${n}`)).seats)
        seated.set(expert, (seated.get(expert) ?? 0) + 1);
    }
    expect(chiSquare([...seated.values()])).toBeLessThan(CRITICAL_11);
  });

  it('gives none of the officials alone a choice: with one seed fixed, the other decides evenly', () => {
    const list = candidates(12, 0);
    const [fixed, draws] = ['f'.repeat(64), 3_000];
    for (const order of [(other: string) => [fixed, other], (other: string) => [other, fixed]]) {
      const seated = new Map<string, number>(list.map(({ expert }) => [expert, 0]));
      for (let n = 0; n < draws; n += 1) {
        const seed = combinedSeed('a'.repeat(64), order(sha256Hex(`other ${n}`)));
        for (const { expert } of drawPanel(list, shape, seed).seats)
          seated.set(expert, (seated.get(expert) ?? 0) + 1);
      }
      expect(chiSquare([...seated.values()])).toBeLessThan(CRITICAL_11);
    }
  });
});

describe('the combined seed', () => {
  it('changes with either seed, with their order and with the candidates', () => {
    fc.assert(
      fc.property(anySeed, anySeed, anySeed, (one, two, three) => {
        fc.pre(new Set([one, two, three]).size === 3);
        const all = [
          combinedSeed(one, [two, three]),
          combinedSeed(one, [three, two]),
          combinedSeed(one, [two, two]),
          combinedSeed(one, [three, three]),
          combinedSeed(two, [two, three]),
        ];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

/** The expert ids drawn from t0–t5 and m0–m2 for the seed abab…: seats, then reserve. */
const GOLDEN = ['m0', 't2', 't4', 't5', 't0'];

/** The 0.9999 quantile of the chi-square distribution with 11 degrees of freedom. */
const CRITICAL_11 = 37.37;

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
