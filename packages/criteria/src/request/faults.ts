import { type Issue } from './request.js';

/** Collects every fault of a request. */
export class Faults {
  readonly issues: Issue[] = [];

  add(path: string, zh: string, en: string): void {
    this.issues.push({ path, message: `${zh} / ${en}` });
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

/** Reports an optional value that is not a finite number. */
export function checkNumber(value: unknown, path: () => string, faults: Faults): void {
  if (isGiven(value) && !isFiniteNumber(value)) faults.add(path(), '应为有限的数', 'must be a finite number');
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
