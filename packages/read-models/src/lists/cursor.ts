/** Where a page ended: the sort it was in, the last row's value under it, and the last row's id. */
export interface Cursor {
  readonly sort: string;
  readonly key: string | number;
  readonly id: string;
}

/** A cursor as clients carry it; what is inside is nobody's business but ours. */
export function cursorText({ sort, key, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');
}

/** The cursor a client brings back; null where it is none, or one of another order. */
export function parseCursor(text: string, sort: string, type: 'text' | 'integer'): Cursor | null {
  const parts = partsOf(Buffer.from(text, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [of, key, id] = parts as readonly unknown[];
  const isKey = type === 'text' ? isStorable(key) : Number.isInteger(key) && Math.abs(Number(key)) < 2 ** 31;
  return of === sort && isKey && isStorable(id) ? { sort, key: key as string | number, id } : null;
}

/** Text that PostgreSQL takes. */
function isStorable(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}

function partsOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // What a client made up is no cursor.
    return null;
  }
}
