import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type JsonValue } from '../port/event.js';
import { canonicalJson } from './canonical-json.js';

const anyString = fc.string({ unit: 'binary' });

/** The same value, its keys in the opposite order. */
function reversed(json: JsonValue): JsonValue {
  if (Array.isArray(json)) return json.map(reversed);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('canonical JSON (RFC 8785)', () => {
  it('is one text for a value, whatever the order of its keys, and says the value whole', () => {
    const { value } = fc.letrec<{ value: JsonValue }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constant(null),
        fc.boolean(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer(),
        anyString,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(anyString, fc.nat().map(String), fc.constant('__proto__x')), tie('value'), {
          maxKeys: 6,
        }),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        const text = canonicalJson(json);
        expect(canonicalJson(reversed(json))).toBe(text);
        // -0 is written as 0 (RFC 8785, 3.2.2.3); toEqual would tell them apart.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(json)));
      }),
      { numRuns: 2_000 },
    );
  });

  it('writes the example of RFC 8785 section 3.2.2', () => {
    const example: JsonValue = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders keys by UTF-16 code units, digits as text', () => {
    expect(canonicalJson({ 10: 1, 9: 2, '\u{1f600}': 3, '\ufb33': 4 })).toBe(
      '{"10":1,"9":2,"\u{1f600}":3,"\ufb33":4}',
    );
  });

  it('accepts a text that merely looks like an escaped surrogate', () => {
    expect(canonicalJson('\\ud800')).toBe('"\\\\ud800"');
  });

  it.each([
    ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate in a key', { 'a\udc00': 1 }],
    ['NaN', Number.NaN],
    ['infinity', [Infinity]],
    ['undefined', { a: undefined }],
    ['a hole', new Array<number>(1)],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['a map', { a: new Map() }],
    ['a toJSON of its own', { toJSON: () => 1 }],
    ['a function', () => 1],
    ['a symbol', Symbol('a')],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as JsonValue)).toThrow(Error);
  });
});
