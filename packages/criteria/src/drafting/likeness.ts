import { unitsOf, withoutEndMark } from './characters.js';

/** How alike two texts are, 0 to 1: twice the longest common subsequence over both lengths. */
export function likeness(one: string, other: string): number {
  const [a, b] = [unitsOf(withoutEndMark(one)), unitsOf(withoutEndMark(other))];
  if (a.length + b.length === 0) return 1;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const unit of a) {
    const row = [0];
    b.forEach((there, index) => {
      row.push(unit === there ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0));
    });
    above = row;
  }
  return (2 * (above[b.length] ?? 0)) / (a.length + b.length);
}

/** Texts this alike are taken for one text and its amendment. */
export const amended = 0.5;

/** A stretch of new pieces and the old text it amends or repeats; either may be missing. */
export interface Alignment<Piece, Old> {
  readonly pieces: readonly Piece[];
  readonly old: Old | undefined;
}

const longestJoin = 4;

/**
 * Lays the pieces of a new text beside the old texts, both in their order, so that as many characters as possible stand
 * beside their like. Up to four pieces may stand beside one old text; pieces beside none come together.
 */
export function align<Piece, Old>(
  pieces: readonly Piece[],
  olds: readonly Old[],
  textOfPieces: (run: readonly Piece[]) => string,
  textOfOld: (old: Old) => string,
): readonly Alignment<Piece, Old>[] {
  interface Best {
    readonly gain: number;
    readonly joined: number;
    readonly usesOld: boolean;
  }
  const best: Best[][] = [];
  const at = (piece: number, old: number): Best =>
    best[piece]?.[old] ?? { gain: 0, joined: 0, usesOld: false };
  for (let piece = 0; piece <= pieces.length; piece += 1) {
    const row: Best[] = [];
    best.push(row);
    for (let old = 0; old <= olds.length; old += 1) {
      let found: Best = { gain: 0, joined: 0, usesOld: false };
      const consider = (next: Best) => {
        if (next.gain > found.gain || found.joined + Number(found.usesOld) === 0) found = next;
      };
      if (piece > 0) consider({ gain: at(piece - 1, old).gain, joined: 1, usesOld: false });
      if (old > 0) consider({ gain: at(piece, old - 1).gain, joined: 0, usesOld: true });
      const oldText = olds[old - 1];
      for (let joined = 1; oldText !== undefined && joined <= Math.min(piece, longestJoin); joined += 1) {
        const like = likeness(textOfPieces(pieces.slice(piece - joined, piece)), textOfOld(oldText));
        const gain = at(piece - joined, old - 1).gain + like * textOfOld(oldText).length;
        if (like >= amended) consider({ gain, joined, usesOld: true });
      }
      row.push(found);
    }
  }
  const aligned: Alignment<Piece, Old>[] = [];
  let [piece, old] = [pieces.length, olds.length];
  while (piece > 0 || old > 0) {
    const { joined, usesOld } = at(piece, old);
    aligned.unshift({
      pieces: pieces.slice(piece - joined, piece),
      old: usesOld ? olds[old - 1] : undefined,
    });
    piece -= joined;
    old -= usesOld ? 1 : 0;
  }
  return together(aligned);
}

function together<Piece, Old>(aligned: readonly Alignment<Piece, Old>[]): readonly Alignment<Piece, Old>[] {
  const merged: Alignment<Piece, Old>[] = [];
  for (const next of aligned) {
    const last = merged.at(-1);
    if (last?.old === undefined && next.old === undefined && last !== undefined)
      merged[merged.length - 1] = { pieces: [...last.pieces, ...next.pieces], old: undefined };
    else merged.push(next);
  }
  return merged;
}
