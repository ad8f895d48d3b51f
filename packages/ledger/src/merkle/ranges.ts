/** Leaves from `start` (inclusive) to `end` (exclusive). Sizes are below 2^53, beyond what bit operators reach. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A whole subtree of 2^height leaves, the `index`-th of its height. */
export interface Perfect {
  readonly height: number;
  readonly index: number;
}

/** The largest power of two below n, for n > 1 (RFC 9162, 2.1.1: k < n ≤ 2k). */
function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** The whole subtrees a range comes to, from left to right. The range begins where a subtree of its size does. */
export function perfectsOf({ start, end }: Range): Perfect[] {
  const found: Perfect[] = [];
  let at = start;
  while (at < end) {
    let height = 0;
    let width = 1;
    while (at % (width * 2) === 0 && at + width * 2 <= end) {
      width *= 2;
      height += 1;
    }
    found.push({ height, index: at / width });
    at += width;
  }
  return found;
}

/** The ranges whose roots prove a leaf to be in a tree, from the leaf up (RFC 9162, 2.1.3.1). */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size)
    throw new RangeError(`leaf ${index} is not in a tree of ${size}`);
  const path: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  return path.reverse();
}

/** The ranges whose roots prove a tree to be the beginning of a larger one (RFC 9162, 2.1.4.1). */
export function consistencyRanges(from: number, to: number): Range[] {
  if (!Number.isSafeInteger(from) || from < 0 || from > to)
    throw new RangeError(`a tree of ${from} is no beginning of one of ${to}`);
  if (from === 0 || from === to) return [];
  const path: Range[] = [];
  let [start, end, whole] = [0, to, true];
  while (from !== end) {
    const middle = start + splitPoint(end - start);
    if (from <= middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
      whole = false;
    }
  }
  if (!whole) path.push({ start, end });
  return path.reverse();
}
