const SECTORS: readonly { readonly letter: string; readonly first: number; readonly last: number }[] = [
  { letter: 'B', first: 6, last: 12 },
  { letter: 'C', first: 13, last: 43 },
  { letter: 'D', first: 44, last: 46 },
];

/**
 * Whether a code is an industrial one of GB/T 4754-2017: sector letter B, C or D with a division (two digits) of that
 * sector, optionally refined to group (three) or class (four digits).
 */
export function isIndustrialCode(code: string): boolean {
  if (!/^[BCD]\d{2,4}$/.test(code)) return false;
  const division = Number(code.slice(1, 3));
  return SECTORS.some((s) => s.letter === code[0] && division >= s.first && division <= s.last);
}
