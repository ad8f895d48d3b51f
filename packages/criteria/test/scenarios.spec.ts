import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  clausesFor,
  type ClauseVerdict,
  evaluate,
  kpiCatalogue,
  type Need,
  needLabels,
  type RequestVerdict,
  requestVerdictLabels,
  tiers,
  verdictLabels,
} from '../src/index.js';
import { cites, parseFeature, type Scenario } from '../src/scenarios/gherkin.js';
import { requestFrom } from './scenario-steps.js';

const folder = new URL('../editions/2024-10-29/scenarios/', import.meta.url);
const scenarios = readdirSync(folder)
  .sort()
  .flatMap((name) => parseFeature(readFileSync(new URL(name, folder), 'utf8')));

function labelled<K extends string>(labels: Readonly<Record<K, { zh: string }>>, zh: string): K {
  const found = (Object.keys(labels) as K[]).find((key) => labels[key].zh === zh);
  if (found === undefined) throw new Error(`不认识 ${zh}`);
  return found;
}

type Then = readonly [pattern: RegExp, expectation: (request: unknown, ...words: string[]) => void];

function resultOf(request: unknown) {
  const evaluation = evaluate(request);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.issues));
  return evaluation.result;
}

const thens: readonly Then[] = [
  [
    /^条款 (\S+) (符合|不符合|无法判定|豁免)$/u,
    (request, id, verdict = '') => {
      const clause = resultOf(request).clauses.find((candidate) => candidate.id === id);
      expect(clause).toMatchObject({ id, verdict: labelled<ClauseVerdict>(verdictLabels, verdict) });
    },
  ],
  [
    /^结论为(\S+)$/u,
    (request, verdict = '') => {
      expect(resultOf(request).verdict).toBe(labelled<RequestVerdict>(requestVerdictLabels, verdict));
    },
  ],
  [
    /^缺少 (\S+) 的(\S+)$/u,
    (request, clause, need = '') => {
      expect(resultOf(request).missing).toContainEqual({ clause, need: labelled<Need>(needLabels, need) });
    },
  ],
  [
    /^指标“(.+)”的值为 (\S+)$/u,
    (request, zh, value) => {
      const id = kpiCatalogue('2024').find((kpi) => kpi.zh === zh)?.id;
      expect(resultOf(request).kpis.find(({ kpi }) => kpi === id)?.value).toBe(Number(value));
    },
  ],
  [
    /^指标“(.+)”以(\S+)判定$/u,
    (request, zh, measure) => {
      const id = kpiCatalogue('2024').find((kpi) => kpi.zh === zh)?.id;
      const decided = { 水平: 'level', 提升幅度: 'gain' }[measure];
      expect(decided).toBeDefined();
      expect(resultOf(request).kpis.find(({ kpi }) => kpi === id)?.measure).toBe(decided);
    },
  ],
  [
    /^条款 (\S+) 的理由提到“(.+)”$/u,
    (request, id, words = '') => {
      const reasons = resultOf(request).clauses.find((clause) => clause.id === id)?.reasons ?? [];
      expect(reasons.map(({ message }) => message.zh).join()).toContain(words);
    },
  ],
  [
    /^请求被拒绝，问题在 (\S+)$/u,
    (request, path) => {
      const evaluation = evaluate(request);
      expect(evaluation.ok ? [] : evaluation.issues.map((issue) => issue.path)).toEqual([path]);
    },
  ],
];

function run({ steps }: Scenario): void {
  const request = requestFrom(steps.filter(({ role }) => role === 'given').map(({ text }) => text));
  const expectations = steps.filter(({ role }) => role === 'then');
  expect(expectations.length).toBeGreaterThan(0);
  for (const { text } of expectations) {
    const then = thens.find(([pattern]) => pattern.test(text));
    if (then === undefined) throw new Error(`没有这样的步骤：${text}`);
    const [, ...words] = then[0].exec(text) ?? [];
    then[1](request, ...words);
  }
}

describe('2024年版的场景', () => {
  it.each(scenarios.map((scenario) => [`${scenario.feature} · ${scenario.title}`, scenario] as const))(
    '%s',
    (_, scenario) => run(scenario),
  );

  it('每一条款至少有一个场景', () => {
    const clauses = new Set(tiers.flatMap((tier) => clausesFor('2024', tier).map(({ id }) => id)));
    expect(clauses.size).toBeGreaterThan(90);
    const uncited = [...clauses].filter((id) => !scenarios.some((scenario) => cites(scenario, id)));
    expect(uncited).toEqual([]);
  });

  it('不认识的行会报错', () => {
    expect(() => parseFeature('功能: 示例\n场景: 示例\n  也许 有一天')).toThrow(/第 3 行/u);
  });
});
