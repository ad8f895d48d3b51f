import { diffArrays } from 'diff';

/** A stretch of words that both texts have, or only one of them. */
export interface Wording {
  readonly in: 'both' | 'before' | 'after';
  readonly words: string;
}

/** A Chinese character is a word, and so is a run of Latin letters and digits, such as GB/T47695-2026. */
const word = /[A-Za-z0-9]+(?:[-/—.][A-Za-z0-9]+)*|[\s\S]/gu;

/** What changed between two texts, word by word. */
export function wordsChanged(before: string, after: string): readonly Wording[] {
  return diffArrays(before.match(word) ?? [], after.match(word) ?? []).map(({ value, added, removed }) => ({
    in: added ? 'after' : removed ? 'before' : 'both',
    words: value.join(''),
  }));
}

/** Word by word as plain text: [-gone-] and {+come+}. */
export function renderWording(wording: readonly Wording[]): string {
  return wording
    .map(({ in: side, words }) =>
      side === 'both' ? words : side === 'before' ? `[-${words}-]` : `{+${words}+}`,
    )
    .join('');
}
