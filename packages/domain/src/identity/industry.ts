import { searchForm } from '../text/tidy.js';
import { industryLines } from './industry-lines.js';

/** An industry (行业) of GB/T 4754-2017: a sector letter and two digits (大类), three (中类) or four (小类). */
export interface Industry {
  readonly code: string;
  readonly name: string;
}

/** The industries that take part: sectors B, C and D, in the order of the standard. */
export const industries: readonly Industry[] = industryLines
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));

const names = new Map(industries.map(({ code, name }) => [code, name]));

/** Whether a code is an industrial one of GB/T 4754-2017: sector B, C or D, down to the division, group or class. */
export function isIndustrialCode(code: string): boolean {
  return names.has(code);
}

/** What an industry is called; the code itself where the standard has none of that code. */
export function industryName(code: string): string {
  return names.get(code) ?? code;
}

/** An industry in words with its code, as lists and letters name it: 锂离子电池制造（C3841）. */
export function industryInWords(code: string): string {
  const name = names.get(code);
  return name === undefined ? code : `${name}（${code}）`;
}

/** The industries whose code or name holds what is looked for, however it is written; those that begin with it first. */
export function findIndustries(text: string): readonly Industry[] {
  const asked = searchForm(text);
  const rank = ({ code, name }: Industry) => {
    const places = [searchForm(code).indexOf(asked), searchForm(name).indexOf(asked)];
    return places.includes(0) ? 0 : places.some((place) => place > 0) ? 1 : 2;
  };
  return industries
    .map((industry) => ({ industry, rank: rank(industry) }))
    .filter((found) => found.rank < 2)
    .sort((one, other) => one.rank - other.rank)
    .map(({ industry }) => industry);
}
