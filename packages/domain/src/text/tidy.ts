/** What shows nothing and yet changes a text: format characters such as zero-width blanks and direction marks. */
const UNSEEN = /\p{Cf}/gu;
/** Control characters other than tab and line feed. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/**
 * A text as it is kept: line ends as `\n`, without unseen and control characters, composed (NFC), no blanks around it.
 * Full-width marks stay: in Chinese prose （，） are the right ones.
 */
export function tidyText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNSEEN, '')
    .replaceAll(CONTROL, '')
    .normalize('NFC')
    .trim();
}

/** A name in one line: as {@link tidyText}, and any blanks within it as one blank. */
export function tidyName(text: string): string {
  return tidyText(text).replaceAll(/\s+/gu, ' ');
}

/** A code, such as a credit code or a certificate number: half-width (NFKC), no blanks, upper case. */
export function tidyCode(text: string): string {
  return tidyText(text).normalize('NFKC').replaceAll(/\s+/gu, '').toUpperCase();
}

/** A text as searches compare it: whatever its width, case, blanks and marks of enumeration, it is the same. */
export function searchForm(text: string): string {
  return tidyText(text).normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}
