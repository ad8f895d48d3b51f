import { isFields, member } from '../request/faults.js';

/**
 * The JSON paths of keys given twice in one object.
 * @param text valid JSON
 * @param value what it was parsed to
 */
export function repeatedKeys(text: string, value: unknown): readonly string[] {
  // Every member is written with one colon. Where there are as many members as colons, none was lost in parsing, and
  // counting is quick; a text with colons in its strings is looked at closely.
  return colonsIn(text) === membersOf(value) ? [] : [...pathsRepeated(text)];
}

function colonsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) count += 1;
  return count;
}

function membersOf(value: unknown): number {
  let count = 0;
  // A list of what is still to be counted, and no recursion: a text may be nested deeper than the stack is.
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (Array.isArray(next)) {
      for (const part of next as readonly unknown[]) if (isNested(part)) left.push(part);
    } else if (isFields(next))
      // Several times as fast as asking for the values; an object that was parsed inherits no keys.
      for (const key in next) {
        count += 1;
        if (isNested(next[key])) left.push(next[key]);
      }
  }
  return count;
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Where a string ends: the position after its closing quotation mark. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, position: number): boolean {
  let backslashes = 0;
  while (text[position - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Whether the string that ends here is the key of a member: a colon follows. */
function isKey(text: string, end: number): boolean {
  let position = end;
  while (' \t\n\r'.includes(text[position] ?? '.')) position += 1;
  return text[position] === ':';
}

/** An object or array being read. */
interface Level {
  readonly path: string;
  readonly keys: Set<string>;
  /** The path of the element or member being read. */
  inside: string;
  /** Position in an array; -1 in an object. */
  index: number;
}

function entered(path: string, isArray: boolean): Level {
  return { path, keys: new Set(), inside: isArray ? `${path}[0]` : path, index: isArray ? 0 : -1 };
}

function* pathsRepeated(text: string): Generator<string> {
  const outside = entered('$', false);
  const levels = [outside];
  for (let position = 0; position < text.length; position += 1) {
    const level = levels.at(-1) ?? outside;
    const sign = text[position];
    if (sign === '{' || sign === '[') levels.push(entered(level.inside, sign === '['));
    else if (sign === '}' || sign === ']') levels.pop();
    else if (sign === ',' && level.index !== -1) {
      level.index += 1;
      level.inside = `${level.path}[${level.index}]`;
    } else if (sign === '"') {
      const end = endOfString(text, position);
      if (isKey(text, end)) {
        const key = String(JSON.parse(text.slice(position, end)));
        level.inside = member(level.path, key);
        if (level.keys.has(key)) yield level.inside;
        level.keys.add(key);
      }
      position = end - 1;
    }
  }
}
