/** What a text becomes where it is printed: every character that cannot be drawn, or would mislead, stands as its code. */
export interface Legible {
  readonly text: string;
  /** The characters replaced, as they are named: 〔U+20BB7〕. */
  readonly replaced: readonly string[];
}

/**
 * Characters that draw nothing and change how others read: controls, marks that turn the direction of writing, zero-width
 * ones, variation selectors, private use. White space and line ends stay.
 */
const MISLEADING = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/u;
const WHITE_SPACE = new Set(['\n', '\t', ' ']);

/** A text as it can be printed with glyphs for the code points given. */
export function legible(text: string, covered: { has(codePoint: number): boolean }): Legible {
  const replaced = new Set<string>();
  let printed = '';
  for (const character of text.replaceAll('\r\n', '\n')) {
    if (WHITE_SPACE.has(character)) printed += character === '\t' ? ' ' : character;
    else if (!MISLEADING.test(character) && covered.has(character.codePointAt(0) ?? 0)) printed += character;
    else {
      const name = codeOf(character);
      replaced.add(name);
      printed += name;
    }
  }
  return { text: printed, replaced: [...replaced] };
}

/** A text for office files, which bring fonts of their own: only what misleads or XML does not allow stands as its code. */
export function officeText(text: string): string {
  return legible(text, { has: () => true }).text;
}

/** How a character is named that is not drawn: 〔U+20BB7〕. */
function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `〔U+${code}〕`;
}
