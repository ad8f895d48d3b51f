import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type ClauseVerdict } from '../vocabulary.js';
import { evaluate } from './evaluate.js';

interface Sample {
  readonly request: unknown;
  readonly expected: {
    readonly verdict: string;
    readonly clauses: Readonly<Record<string, ClauseVerdict>>;
    readonly missing?: readonly string[];
  };
}

const folder = new URL('../../../../samples/', import.meta.url);
const named = (part: string) =>
  readdirSync(new URL(part, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${part}${name}`);
const stories = named('./');
const cases = named('./cases/');

describe('the sample stories and cases', () => {
  it('are five and four', () => {
    expect([stories.length, cases.length]).toEqual([5, 4]);
  });

  it.each([...stories, ...cases])('%s comes out as expected', (name) => {
    const { request, expected } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sample;
    const evaluation = evaluate(request);
    if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.issues));
    const { result } = evaluation;
    expect(result.verdict).toBe(expected.verdict);
    const verdicts = new Map(result.clauses.map(({ id, verdict }) => [id, verdict]));
    for (const [id, verdict] of Object.entries(expected.clauses))
      expect([id, verdicts.get(id)]).toEqual([id, verdict]);
    if (expected.missing !== undefined)
      expect(result.missing.map(({ need }) => need)).toEqual(expected.missing);
    if (result.verdict === 'eligible') expect(result.missing).toEqual([]);
  });
});
