import { expect, it } from '@jest/globals';
import { canonicalHash, sha256Hex } from './hashing.js';

it('gives the digest FIPS 180-4 gives', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it('hashes what a value says, not how it was written', () => {
  expect(canonicalHash({ b: 1, a: ['示例', 1e3] })).toBe(sha256Hex('{"a":["示例",1000],"b":1}'));
  expect(canonicalHash({ a: ['示例', 1000], b: 1 })).toBe(canonicalHash({ b: 1, a: ['示例', 1e3] }));
});
