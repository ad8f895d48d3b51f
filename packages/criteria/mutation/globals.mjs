// As much of Jest's vocabulary as the tests of the contract speak; it ends the process at the first failure.
import { deepStrictEqual, ok, strictEqual } from 'node:assert';

const plain = (value) =>
  value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value, (_, member) => (Object.is(member, -0) ? 0 : member)));

function matches(actual, expected) {
  if (typeof expected !== 'object' || expected === null)
    return deepStrictEqual(plain(actual), plain(expected));
  if (Array.isArray(expected)) strictEqual(actual.length, expected.length);
  for (const key of Object.keys(expected)) matches(actual?.[key], expected[key]);
}

function thrown(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

function expectations(actual) {
  return {
    toBe: (expected) => ok(Object.is(actual, expected), `${actual} is not ${expected}`),
    toEqual: (expected) => deepStrictEqual(plain(actual), plain(expected)),
    toMatchObject: (expected) => matches(actual, expected),
    toMatch: (pattern) => ok(pattern.test(actual)),
    toHaveLength: (length) => strictEqual(actual.length, length),
    toContain: (part) => ok(actual.includes(part)),
    toBeNull: () => strictEqual(actual, null),
    toBeUndefined: () => strictEqual(actual, undefined),
    toBeGreaterThan: (least) => ok(actual > least),
    toBeLessThanOrEqual: (most) => ok(actual <= most),
    toThrow: (expected) => {
      const error = thrown(actual);
      ok(
        typeof expected === 'string' ? error?.message.includes(expected) : error instanceof expected,
        String(error),
      );
    },
  };
}

export function expect(actual) {
  const not = {
    toBe: (expected) => ok(!Object.is(actual, expected)),
    toThrow: () => strictEqual(thrown(actual), undefined),
  };
  return { ...expectations(actual), not };
}

export const describe = (_, body) => body();
describe.each = (values) => (_, body) => values.forEach((value) => body(value));
export const it = (_, body) => body();
it.each = (rows) => (_, body) => {
  for (const row of rows) body(...(Array.isArray(row) ? row : [row]));
};
