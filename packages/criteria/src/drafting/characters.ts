/** One UTF-16 unit of the official text and where it stands; line and column count from 1. */
export interface Character {
  readonly unit: string;
  readonly line: number;
  readonly column: number;
}

/** A run of characters of the official text, in its order; what was set aside between two of them may be missing. */
export type Run = readonly Character[];

/** What prints nothing: white space and zero-width characters. The contract compares texts without them. */
const invisible = /[\s\u200B-\u200D\u2060\uFEFF]/u;

export function isInvisible(unit: string): boolean {
  return invisible.test(unit);
}

/** UTF-16 units, which columns count. */
export function unitsOf(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, index) => text.charAt(index));
}

export function textOf(run: Run): string {
  return run.map(({ unit }) => unit).join('');
}

/** `line:column` of the first character. */
export function placeOf(run: Run): string {
  const [first] = run;
  return first === undefined ? '1:1' : `${first.line}:${first.column}`;
}

export function trimmed(run: Run): Run {
  const start = run.findIndex(({ unit }) => !isInvisible(unit));
  if (start === -1) return [];
  const end = run.findLastIndex(({ unit }) => !isInvisible(unit));
  return run.slice(start, end + 1);
}

/**
 * How a text is compared: without what prints nothing, and with full-width and half-width forms alike (NFKC of each
 * unit), so that a copy out of another program is not taken for an amendment.
 */
export function comparable(text: string): string {
  return unitsOf(text)
    .filter((unit) => !isInvisible(unit))
    .map((unit) => unit.normalize('NFKC'))
    .join('');
}

/** The text as the criteria keep it for comparison, without the punctuation it ends with. */
export function withoutEndMark(text: string): string {
  return comparable(text).replace(/[,;。、:.!?]+$/u, '');
}
