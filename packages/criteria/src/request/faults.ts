import { type Issue } from './request.js';

/** The most faults named one by one; of a file that is wrong throughout the first hundred say enough. */
const mostNamed = 100;

/** Collects the faults of a request. */
export class Faults {
  readonly #named: Issue[] = [];
  #found = 0;

  /** How many faults have been found so far, named or not. */
  get found(): number {
    return this.#found;
  }

  /** The faults in the order they were found; of more than can be named, the last says how many are left. */
  get issues(): Issue[] {
    const left = this.#found - this.#named.length;
    if (left === 0) return this.#named;
    const message = `另有 ${left} 处问题未列出 / ${left} more faults are not listed`;
    return [...this.#named, { path: '$', message }];
  }

  add(path: string, zh: string, en: string): void {
    this.#found += 1;
    if (this.#named.length < mostNamed) this.#named.push({ path, message: `${zh} / ${en}` });
  }

  missing(path: string): void {
    this.add(path, '必填', 'required');
  }
}

/** The JSON path of a member: `$.facts.credit`, or `$.findings["base/3"]` where the name is no identifier. */
export function member(path: string, key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

/** A JSON object, not an array and not null. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reports every key an object should not have: a misspelt key must not silently count as unknown. */
export function refuseUnknownKeys(
  fields: Fields,
  known: ReadonlySet<string>,
  path: string,
  faults: Faults,
): void {
  for (const key of Object.keys(fields))
    if (!known.has(key)) faults.add(member(path, key), '没有这个字段', 'there is no such field');
}

/** Whether an optional value is given; absent and null alike are not. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The elements of an optional array; reports a value that is none. */
export function elements(value: unknown, path: string, faults: Faults): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (isGiven(value)) faults.add(path, '应为数组', 'must be an array');
  return [];
}

/** An optional object; reports a value that is none. */
export function fieldsOf(value: unknown, path: string, faults: Faults): Fields | undefined {
  if (isFields(value)) return value;
  if (isGiven(value)) faults.add(path, '应为对象', 'must be an object');
  return undefined;
}

/** A required object; reports its absence too. */
export function requiredFields(value: unknown, path: string, faults: Faults): Fields | undefined {
  if (!isGiven(value)) faults.missing(path);
  return fieldsOf(value, path, faults);
}

export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** No figure of an indicator or a statistic is larger, in any unit; what is larger is a slip. */
const largestFigure = 1e12;

/** Reports an optional value that is not a finite number within ±10¹²; true where it is given and is one. */
export function checkFigure(value: unknown, path: () => string, faults: Faults): value is number {
  if (!isGiven(value)) return false;
  if (!isFiniteNumber(value)) faults.add(path(), '应为有限的数', 'must be a finite number');
  else if (Math.abs(value) > largestFigure) faults.add(path(), '超出 ±10¹²', 'is beyond ±10¹²');
  else return true;
  return false;
}

/** Reports an optional value that is not text. */
export function checkText(value: unknown, path: () => string, faults: Faults): void {
  if (isGiven(value) && typeof value !== 'string') faults.add(path(), '应为文字', 'must be text');
}

/** Reports a required value that is not one of a few words. */
export function checkWord(
  value: unknown,
  words: ReadonlySet<unknown>,
  path: () => string,
  faults: Faults,
): void {
  if (words.has(value)) return;
  if (!isGiven(value)) faults.missing(path());
  else {
    const list = [...words].join(', ');
    faults.add(path(), `应为以下之一：${list}`, `must be one of ${list}`);
  }
}
