/** How much a JSON text may hold. No document of ours comes near it. */
export interface JsonBounds {
  /** Objects and lists inside one another. */
  readonly depth: number;
  /** Values in all, counted by the separators between them. */
  readonly values: number;
}

export type JsonFault = 'too-deep' | 'too-many-values';

/**
 * What is too much about a JSON text, read once from left to right; null where nothing is. Asked before it is parsed:
 * millions of nested brackets fit into few bytes and cost whoever walks over them seconds.
 */
export function jsonFault(text: string, { depth: deepest, values: most }: JsonBounds): JsonFault | null {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case '{':
      case '[':
        depth += 1;
        if (depth > deepest) return 'too-deep';
        break;
      case '}':
      case ']':
        depth -= 1;
        break;
      case ',':
        values += 1;
        if (values > most) return 'too-many-values';
        break;
      default:
    }
  }
  return null;
}

/** Where the string that begins at a place ends; the end of the text where it does not. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
