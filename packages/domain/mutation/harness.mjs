// As much of Jest's vocabulary as the specs of the domain speak: tests are collected first and run by name after.
import { expect } from 'expect';
import { format } from 'node:util';

/** Collects the tests of a spec file while its module is evaluated. */
export function collector(file) {
  const tests = [];
  const path = [file];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const it = (name, body) => tests.push({ id: [...path, name].join(' › '), body });
  describe.each = each(describe);
  it.each = each(it);
  return { tests, globals: { describe, it, expect } };
}

function each(declare) {
  return (rows) => (name, body) =>
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      // The number keeps the names apart where a placeholder is not filled as Jest would.
      declare(`${format(name, ...values)} #${index}`, () => body(...values));
    });
}
