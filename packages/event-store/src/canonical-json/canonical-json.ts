import canonicalize from 'canonicalize';
import { type JsonValue } from '../port/event.js';

/**
 * The canonical text of a JSON value (RFC 8785): one value, one sequence of bytes. Throws on what JSON cannot say: NaN,
 * infinities, lone surrogates, undefined, bigint, functions, objects with a class.
 */
export function canonicalJson(value: JsonValue): string {
  requireJson(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('this value has no JSON form');
  return text;
}

/** The library leaves out or rewrites what JSON cannot say, as `JSON.stringify` does; here none of it may pass. */
function requireJson(value: unknown): void {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return;
    case 'object':
      if (value === null) return;
      // A hole in an array reads as undefined, which is refused.
      if (!Array.isArray(value) && !isPlain(value)) throw new TypeError('only plain objects are JSON values');
      for (const member of Array.isArray(value) ? value : Object.values(value)) requireJson(member);
      return;
    default:
      throw new TypeError(`${typeof value} is not a JSON value`);
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
