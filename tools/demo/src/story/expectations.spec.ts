import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { evaluate, type EvaluationResult } from '@tidu/criteria';
import { readSample, type Sample } from '../samples/sample.js';
import { evaluationProblems } from './expectations.js';

async function given(story: string): Promise<{ sample: Sample; recorded: EvaluationResult }> {
  const file = fileURLToPath(new URL(`../../../../samples/${story}.json`, import.meta.url));
  const sample = await readSample(file);
  const evaluation = evaluate(sample.request);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.issues));
  return { sample, recorded: evaluation.result };
}

describe('what a story expects of the recorded evaluation', () => {
  it('holds for the evaluation of the sample’s own request', async () => {
    const { sample, recorded } = await given('excellent-waiver-undetermined');
    expect(evaluationProblems(sample, recorded)).toEqual([]);
  });

  it('does not hold for another verdict, another clause or another need', async () => {
    const { sample, recorded } = await given('excellent-waiver-undetermined');
    const otherwise: EvaluationResult = {
      ...recorded,
      verdict: 'eligible',
      clauses: recorded.clauses.map((clause) =>
        clause.id === 'excellent/outcomes/1' ? { ...clause, verdict: 'met' } : clause,
      ),
      missing: [],
    };
    const problems = evaluationProblems(sample, otherwise).map((problem) => problem.split(':')[0]);
    expect(problems).toEqual([
      'verdict',
      'excellent/outcomes/1',
      'missing',
      'evaluate(request)',
      'evaluate(request) excellent/outcomes/1',
    ]);
  });
});

it('names the file and every fault of something that is no sample', async () => {
  const file = fileURLToPath(new URL('../../package.json', import.meta.url));
  await expect(readSample(file)).rejects.toThrow(/package\.json.*\n.*\$\.story.*\n.*\$\.summary/s);
});
