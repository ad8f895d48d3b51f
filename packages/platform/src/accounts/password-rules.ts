import { dictionary } from '@zxcvbn-ts/language-common';

/** What is wrong with a password. */
export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'about-you';

/** Characters; OWASP ASVS 5.0 6.2.1 recommends more than its 8, 等保 two factors besides (平台默认). */
const SHORTEST = 12;
const LONGEST = 1_000;
/** Of a word that belongs to the account, from where on it may not be the password's better part. */
const TELLING = 4;

const common: ReadonlySet<string> = new Set(dictionary['passwords-common'].map(String));

/**
 * What is wrong with a new password; null where nothing is (NIST SP 800-63B 3.1.1.2, ASVS 5.0 6.2.1 to 6.2.12): its length,
 * whether it is among the common ones, or repeats one of them or a few characters, and whether it is little more than a word
 * that belongs to its account. No rules of composition, no expiry.
 */
export function passwordFault(password: string, aboutIts: readonly string[]): PasswordFault | null {
  const length = Array.from(password).length;
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST) return 'too-long';
  const plain = password.normalize('NFKC').toLowerCase();
  const bare = plain.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const core = bare.replace(/^\d+|\d+$/g, '');
  if ([plain, bare, core, unrepeated(bare)].some((form) => isCommon(form))) return 'common';
  const isTelling = aboutIts
    .map((word) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .some(
      (word) =>
        word.length >= TELLING && bare.replaceAll(word, '').length < SHORTEST / 2 && bare.includes(word),
    );
  return isTelling ? 'about-you' : null;
}

function isCommon(form: string): boolean {
  return form.length < 4 || common.has(form) || isRun(form);
}

/** What a text repeats: `abc` of `abcabcabc`; the text itself where it repeats nothing. */
function unrepeated(text: string): string {
  return /^(.+?)\1+$/su.exec(text)?.[1] ?? text;
}

/** Whether each character follows the one before, as in 123456789012 or abcdefghijkl. */
function isRun(text: string): boolean {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = points.slice(1).map((point, index) => {
    const step = point - (points[index] ?? 0);
    // 0 follows 9.
    return step === -9 ? 1 : step;
  });
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}
