const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether a text is a well-formed unified social credit code (统一社会信用代码):
 * 18 characters of the 31-letter alphabet, the last one the check character of GB 32100-2015.
 */
export function isUscc(code: string): boolean {
  if (code.length !== 18) return false;
  const check = usccCheckCharacter(code.slice(0, 17));
  return check !== undefined && check === code[17];
}

/** The check character that completes 17 characters (GB 32100-2015, 附录A), or undefined where one is not of the alphabet. */
export function usccCheckCharacter(body: string): string | undefined {
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(body[index] ?? '?');
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}
