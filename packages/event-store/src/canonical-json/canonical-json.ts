import { type JsonValue } from '../port/event.js';

/**
 * The canonical text of a JSON value (RFC 8785): one value, one sequence of bytes.
 * Throws `TypeError` on what JSON cannot say: NaN, infinities, lone surrogates, undefined, bigint, functions, objects with a class.
 */
export function canonicalJson(value: JsonValue): string {
  if (isInOrder(value)) {
    const text = JSON.stringify(value);
    // The engine writes a lone surrogate as an escape beginning so; whether it is one, the careful way decides.
    if (!text.includes('\\ud')) return text;
  }
  return write(value);
}

/** Whether a text holds no lone surrogate, which no UTF-8 can carry. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** The common case: keys already sorted, so that the engine's own serialiser (three times faster) gives the same bytes. */
function isInOrder(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return areInOrder(value);
      return isPlain(value) && hasSortedMembers(value as Record<string, unknown>);
    default:
      return false;
  }
}

function areInOrder(items: unknown[]): boolean {
  for (const item of items) if (!isInOrder(item)) return false;
  return true;
}

function hasSortedMembers(members: Record<string, unknown>): boolean {
  let previous: string | undefined;
  for (const key of Object.keys(members)) {
    if (previous !== undefined && key < previous) return false;
    if (!isInOrder(members[key])) return false;
    previous = key;
  }
  return true;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value);
}

function write(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (!isWellFormed(value)) throw new TypeError('a lone surrogate has no canonical form');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${String(value)} is not a JSON number`);
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      return writeComposite(value);
    default:
      throw new TypeError(`${typeof value} is not a JSON value`);
  }
}

function writeComposite(value: object | null): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${Array.from(value, write).join(',')}]`;
  if (!isPlain(value)) throw new TypeError('only plain objects are JSON values');
  const members = value as Record<string, unknown>;
  const keys = Object.keys(members).sort();
  return `{${keys.map((key) => `${write(key)}:${write(members[key])}`).join(',')}}`;
}
