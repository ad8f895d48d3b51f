import { describe, expect, it } from '@jest/globals';
import { evaluate, type EvaluationResult } from '../../src/index.js';
import { type Answer, type KpiAnswer, read } from './reading.js';
import { atTheEdge, type MadeUp, madeUp } from './requests.js';

/** `CRITERIA_DIFFERENTIAL=20000` runs as many; `CRITERIA_SEED` begins elsewhere. */
const count = Number(process.env['CRITERIA_DIFFERENTIAL'] ?? 400);
const firstSeed = Number(process.env['CRITERIA_SEED'] ?? 1);

/** `$.a["b"]` and `$.a.b` name the same member. */
const spelt = (path: string) => path.replace(/\["([A-Za-z_]\w*)"\]/gu, '.$1');

function shown(result: EvaluationResult): Answer {
  const codes = new Map(result.clauses.map(({ id, reasons }) => [id, reasons.map(({ code }) => code)]));
  const leaves = new Set(result.clauses.map(({ id }) => id));
  return {
    verdict: result.verdict,
    clauses: Object.fromEntries(result.clauses.map(({ id, verdict }) => [id, verdict])),
    inForce: result.inForce,
    kpis: result.kpis.map(({ kpi, verdict, main, measure, value, benchmark }) => ({
      kpi,
      verdict,
      main,
      decided:
        measure === null || value === null || benchmark?.value == null
          ? null
          : { measure, value, industry: benchmark.industry, n: benchmark.n, bar: benchmark.value },
      gain: value,
    })),
    afterAsOf: [...leaves].filter((id) => codes.get(id)?.includes('after-as-of')).sort(),
    needed: result.missing.map(({ clause, need }) => `${clause} ${need}`).sort(),
  };
}

function differences(request: MadeUp): readonly string[] {
  const answer = read(request);
  const evaluation = evaluate(request);
  if ('paths' in answer || !evaluation.ok) {
    const expected = 'paths' in answer ? answer.paths.map(spelt) : ['(none)'];
    const found = evaluation.ok ? ['(none)'] : [...new Set(evaluation.issues.map(({ path }) => spelt(path)))];
    return compare('issues', [...expected].sort(), found.sort());
  }
  const result = shown(evaluation.result);
  if ('paths' in result) return ['impossible'];
  return [
    ...compare('verdict', answer.verdict, result.verdict),
    ...compare('clauses', sorted(answer.clauses), sorted(result.clauses)),
    ...compare('inForce', answer.inForce, result.inForce),
    ...compare('kpis', answer.kpis.map(comparable), result.kpis.map(comparable)),
    ...answer.kpis.flatMap(({ decided, gain }, at) =>
      decided === null && !askedLevel(request, at, answer)
        ? compare('value', gain, result.kpis[at]?.gain)
        : [],
    ),
    ...compare('after-as-of', answer.afterAsOf, result.afterAsOf),
    ...(answer.verdict === 'undetermined'
      ? answer.needed.filter((need) => !result.needed.includes(need)).map((need) => `missing lacks ${need}`)
      : []),
    ...(answer.verdict === 'eligible' ? compare('missing', [], result.needed) : []),
  ];
}

/** What both readings must say of an indicator. */
function comparable({ kpi, verdict, main, decided }: KpiAnswer) {
  return { kpi, verdict, main, decided };
}

/** Whether the level alone is asked of an indicator, so that an open value is the level's. */
function askedLevel(request: MadeUp, at: number, answer: Answer): boolean {
  if ('paths' in answer) return false;
  const { interpretation } = request as { interpretation?: { measure?: Record<string, string> } | null };
  return interpretation?.measure?.[answer.kpis[at]?.kpi ?? ''] === 'level';
}

function sorted(record: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

function compare(what: string, expected: unknown, found: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(found)];
  return one === other ? [] : [`${what}: read ${one}, evaluated ${other}`];
}

describe('an independent reading of the contract', () => {
  it(`agrees with the evaluator on ${count} made-up requests`, () => {
    const seen = { sound: 0, faulty: 0 };
    const outcomes = new Map<string, number>();
    const differing: string[] = [];
    const see = (what: string) => outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const request = madeUp(seed);
      let answer = read(request);
      if (!('paths' in answer) && seed % 2 === 0) {
        atTheEdge(
          request,
          answer.kpis.flatMap(({ kpi, decided }) =>
            decided === null ? [] : [{ kpi, value: decided.value }],
          ),
          seed,
        );
        answer = read(request);
      }
      for (const difference of differences(request))
        if (differing.length < 20) differing.push(`seed ${seed}: ${difference}`);
      if ('paths' in answer) seen.faulty += 1;
      else {
        seen.sound += 1;
        see(answer.verdict);
        for (const { verdict, decided } of answer.kpis) see(`${decided?.measure ?? 'open'} ${verdict}`);
        for (const clause of answer.afterAsOf) see(clause);
        for (const verdict of Object.values(answer.clauses)) see(verdict);
      }
    }
    expect(differing).toEqual([]);
    // The requests are of every kind, or agreement would mean little.
    expect(Math.min(seen.sound, seen.faulty)).toBeGreaterThan(count / 6);
    for (const what of [
      'eligible',
      'ineligible',
      'undetermined',
      'waived',
      'level met',
      'level not-met',
      'gain met',
      'gain not-met',
      'open undetermined',
      'base/2/accidents',
      'base/2/lawful',
    ])
      expect([what, (outcomes.get(what) ?? 0) > count / 500]).toEqual([what, true]);
  });
});
