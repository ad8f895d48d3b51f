import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonFault } from './bounded-json.js';

const bounds = { depth: 32, values: 20_000 };

describe('a JSON text', () => {
  it('given more nesting than any document has, is too deep', () => {
    expect(jsonFault('['.repeat(4_000_000), bounds)).toBe('too-deep');
    expect(jsonFault('{"a":'.repeat(33), bounds)).toBe('too-deep');
    expect(jsonFault(`${'['.repeat(32)}${']'.repeat(32)}`, bounds)).toBeNull();
  });

  it('given more values than any document has, is refused for them', () => {
    const keys = Array.from({ length: 600_000 }, (_, index) => `"k${index}":0`).join(',');
    expect(jsonFault(`{${keys}}`, bounds)).toBe('too-many-values');
    expect(jsonFault(`[${'0,'.repeat(19_999)}0]`, bounds)).toBeNull();
  });

  it('given brackets, commas and quotes inside its strings, is not misread', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), fc.string(), (value, text) => {
        const document = JSON.stringify({ value, text: `${text}[[[{,"\\` });
        expect(jsonFault(document, { depth: 12, values: 100_000 })).toBeNull();
      }),
    );
  });

  it('given no end to a string, is left to the parser', () => {
    expect(jsonFault('"[[[[', bounds)).toBeNull();
    expect(jsonFault('"\\', bounds)).toBeNull();
  });
});
