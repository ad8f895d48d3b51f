import { describe, expect, it } from '@jest/globals';
import { isIndustrialCode } from './industry.js';
import { provinceOf, provinces, regionContains } from './region.js';

describe('regions', () => {
  it('knows the 31 province-level divisions', () => expect(Object.keys(provinces)).toHaveLength(31));

  it.each([
    ['320000', '320200', true],
    ['320000', '320214', true],
    ['320200', '320214', true],
    ['320200', '320500', false],
    ['320000', '330000', false],
    ['320200', '320000', false],
    ['320214', '320214', true],
  ])('%s contains %s: %s', (outer, inner, expected) => expect(regionContains(outer, inner)).toBe(expected));

  it('finds the province of a city', () => expect(provinceOf('440300')).toBe('440000'));
});

describe('industrial codes', () => {
  it.each(['B06', 'C3670', 'C39', 'C439', 'D46'])('accepts %s', (code) =>
    expect(isIndustrialCode(code)).toBe(true),
  );
  it.each(['A01', 'C12', 'B13', 'C44', 'C3', 'C36701', 'c36', 'D47', 'E47'])('refuses %s', (code) =>
    expect(isIndustrialCode(code)).toBe(false),
  );
});
