import { describe, expect, it } from '@jest/globals';
import {
  exactCeiling,
  exactComplement,
  exactDifference,
  exactPercentage,
  writtenProbability,
} from './decimal.js';

describe('decimal arithmetic', () => {
  it('does not have the errors of binary', () => {
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(exactDifference(0.3, 0.1)).toBe(0.2);
    expect(Math.ceil(0.07 * 100)).toBe(8);
    expect(exactCeiling(0.07, 100)).toBe(7);
    expect(1.005 - 1).not.toBe(0.005);
    expect(exactPercentage(1.005, 1, 1)).toBe(0.5);
  });

  it('rounds half away from zero, in both directions', () => {
    expect([0.0000005, 0.0000015, 0.0000025].map((value) => exactDifference(value, 0))).toEqual([
      0.000001, 0.000002, 0.000003,
    ]);
    expect([0.0000005, 0.0000015, 0.0000025].map((value) => exactDifference(0, value))).toEqual([
      -0.000001, -0.000002, -0.000003,
    ]);
    expect(exactDifference(0.00000049, 0)).toBe(0);
    expect(exactPercentage(0.00000001, 0, 2)).toBe(0.000001);
    expect(exactPercentage(0, 0.00000001, 2)).toBe(-0.000001);
  });

  it.each([
    [1, 3, 3],
    [0.5, 3, 2],
    [0.5, 4, 2],
    [0.01, 1, 1],
    [1e-7, 20, 1],
    [2 / 3, 3, 2],
  ])('the smallest whole number not below %s × %s is %s', (share, count, expected) => {
    expect(exactCeiling(share, count)).toBe(expected);
  });

  it('reads any number as JSON writes it, and refuses what is none', () => {
    expect(exactDifference(1e21, 1)).toBe(1e21);
    expect(exactDifference(1e12, 1e-7)).toBe(1e12);
    expect(exactDifference(1.5e-7, -1e-7)).toBe(0);
    expect(exactDifference(12345.678901, 0)).toBe(12345.678901);
    expect(exactPercentage(1e12, 0, 5e-324)).toBeNull();
    expect(exactPercentage(3e-7, 1e-7, 1e-7)).toBe(200);
    expect(() => exactDifference(Number.NaN, 0)).toThrow(RangeError);
    expect(() => exactDifference(Number.POSITIVE_INFINITY, 0)).toThrow('not a finite number: Infinity');
  });

  it.each([
    [0.75, '0.25'],
    [0.9, '0.1'],
    [0.95, '0.05'],
    [0.7, '0.3'],
    [1, '0'],
    [0.9999999, '0.0000001'],
    [1e-7, '0.9999999'],
  ])('the complement of %s is written %s', (probability, complement) => {
    expect(writtenProbability(exactComplement(probability))).toBe(complement);
    expect(exactComplement(probability)).toBe(Number(complement));
  });
});
