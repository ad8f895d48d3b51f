import { member } from '../request/faults.js';

/**
 * The JSON paths of keys given twice in one object.
 * @param text valid JSON
 * @param value what it was parsed to
 */
export function repeatedKeys(text: string, value: unknown): readonly string[] {
  // A key that was given twice is written twice, and there once; mostly there is none, and counting is quick.
  return membersWritten(text) === membersOf(value) ? [] : [...pathsRepeated(text)];
}

function membersWritten(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1;) {
    const end = endOfString(text, start);
    if (isKey(text, end)) count += 1;
    start = text.indexOf('"', end);
  }
  return count;
}

function membersOf(value: unknown): number {
  let count = 0;
  // A list of what is still to be counted, and no recursion: a text may be nested deeper than the stack is.
  const left: unknown[] = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const parts: readonly unknown[] = Object.values(next);
    if (!Array.isArray(next)) count += parts.length;
    for (const part of parts) if (typeof part === 'object' && part !== null) left.push(part);
  }
  return count;
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

interface Level {
  readonly path: string;
  readonly keys: Set<string>;
  /** The path of the element or member being read. */
  inside: string;
  /** Position in an array; -1 in an object. */
  index: number;
}

function* pathsRepeated(text: string): Generator<string> {
  const outside: Level = { path: '$', keys: new Set(), inside: '$', index: -1 };
  const levels = [outside];
  for (let position = 0; position < text.length; position += 1) {
    const level = levels.at(-1) ?? outside;
    switch (text[position]) {
      case '{':
        levels.push({ path: level.inside, keys: new Set(), inside: level.inside, index: -1 });
        break;
      case '[':
        levels.push({ path: level.inside, keys: new Set(), inside: `${level.inside}[0]`, index: 0 });
        break;
      case '}':
      case ']':
        levels.pop();
        break;
      case ',':
        if (level.index !== -1) {
          level.index += 1;
          level.inside = `${level.path}[${level.index}]`;
        }
        break;
      case '"': {
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
}
