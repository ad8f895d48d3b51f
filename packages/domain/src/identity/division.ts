import { searchForm } from '../text/tidy.js';
import { divisionLines } from './division-lines.js';

/** A division (行政区划) of GB/T 2260: a province (省), a city (地级市) or a county (区县). */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** A city with its counties. */
export interface City extends Division {
  readonly counties: readonly Division[];
}

/** A province with its cities. */
export interface Province extends Division {
  readonly cities: readonly City[];
}

/** The provinces with their cities and counties, in the order of the standard. */
export const provincesOfChina: readonly Province[] = read();

const names = new Map<string, string>();
for (const { code, name, cities } of provincesOfChina) {
  names.set(code, name);
  for (const city of cities) {
    names.set(city.code, city.name);
    for (const county of city.counties) names.set(county.code, county.name);
  }
}

function read(): Province[] {
  const provinces: { code: string; name: string; cities: City[] }[] = [];
  for (const line of divisionLines.trim().split('\n')) {
    const words = line.split(' ');
    const [first, ...others] = Array.from({ length: words.length / 2 }, (_, at) => ({
      code: words[at * 2] ?? '',
      name: words[at * 2 + 1] ?? '',
    }));
    if (first === undefined) continue;
    if (first.code.endsWith('0000')) provinces.push({ ...first, cities: [] });
    else provinces.at(-1)?.cities.push({ ...first, counties: others });
  }
  return provinces;
}

/** Whether there is such a division. */
export function isDivisionCode(code: string): boolean {
  return names.has(code);
}

/**
 * The names of a division from the province down. A city that only stands for the province's own districts (市辖区,
 * 省直辖县级行政区划) is left out. Empty where there is no such division.
 */
export function divisionPath(code: string): readonly string[] {
  if (!names.has(code)) return [];
  const codes = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]);
  return [...codes].flatMap((each) => {
    const name = names.get(each);
    return name === undefined || isNoCity(each, name) ? [] : [name];
  });
}

function isNoCity(code: string, name: string): boolean {
  return code.endsWith('00') && (name === '市辖区' || name === '县' || name.includes('直辖县级'));
}

/** A place in words, as letters name it: 江苏省无锡市. The code itself where there is no such division. */
export function placeInWords(code: string): string {
  const path = divisionPath(code);
  return path.length === 0 ? code : path.join('');
}

/** The divisions whose code or name holds what is looked for, however it is written. */
export function findDivisions(text: string): readonly Division[] {
  const asked = searchForm(text);
  return [...names]
    .filter(([code, name]) => searchForm(name).includes(asked) || code.startsWith(asked))
    .map(([code, name]) => ({ code, name }));
}
