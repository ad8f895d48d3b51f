import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { evaluate, explain, gap, tiers, whatIf } from '../src/index.js';
import { eligibleDossier, requestOf } from './scenario-steps.js';

const poisoned = ['Date', 'process', 'Intl', 'setTimeout', 'fetch', 'performance', 'crypto'] as const;

/** Makes every look at a global an error: what still works did not look. */
function poison(): () => void {
  const kept = poisoned.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const random = Math.random;
  const localeCompare = Object.getOwnPropertyDescriptor(String.prototype, 'localeCompare');
  const refuse = (name: string) => () => {
    throw new Error(`the evaluator looked at ${name}`);
  };
  for (const name of poisoned)
    Object.defineProperty(globalThis, name, { configurable: true, get: refuse(name) });
  Math.random = refuse('Math.random');
  Object.defineProperty(String.prototype, 'localeCompare', { configurable: true, value: refuse('a locale') });
  return () => {
    for (const [name, descriptor] of kept)
      if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
    Math.random = random;
    if (localeCompare !== undefined) Object.defineProperty(String.prototype, 'localeCompare', localeCompare);
  };
}

const run = () =>
  tiers.map((tier) => {
    const request = requestOf({ ...eligibleDossier(tier), findings: {} });
    return JSON.stringify([
      evaluate(request),
      evaluate({}),
      explain(request),
      gap(request, tier),
      whatIf(request, { edition: '2025' }),
    ]);
  });

describe('with the clock, randomness, the process and the locale poisoned', () => {
  let restore: () => void = () => undefined;
  let expected: readonly string[] = [];
  let found: readonly string[] = [];
  let caught: unknown;

  beforeEach(() => {
    expected = run();
    restore = poison();
    try {
      found = run();
      // The poison works: a look at the clock is an error.
      new Date();
    } catch (error) {
      caught = error;
    } finally {
      restore();
    }
  });

  afterEach(() => restore());

  it('everything comes out the same', () => {
    expect(found).toEqual(expected);
    expect(String(caught)).toContain('the evaluator looked at Date');
  });
});
