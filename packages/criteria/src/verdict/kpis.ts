import { type Interpretation, type Kpi } from '../editions/edition.js';
import { type EditionPlan, type TierPlan } from '../editions/plan.js';
import { type Benchmark, type EvaluationRequest, type KpiReport } from '../request/request.js';
import { type Bilingual, type Need, scopeLabels } from '../vocabulary.js';
import { exactDifference, exactPercentage } from './decimal.js';

import { type BenchmarkUsed, type KpiResult, type Reason, reason } from './result.js';

/** One indicator judged: its result, why, and what would settle it. */
export interface KpiJudgement {
  readonly kpi: Kpi;
  readonly result: KpiResult;
  readonly reasons: readonly Reason[];
  readonly needs: readonly Need[];
}

type Derived = { readonly value: number } | { readonly value: null; readonly why: Reason };

function undecided(kpi: Kpi, code: string, zh: string, en: string): Derived {
  return { value: null, why: reason(code, `${kpi.zh}：${zh}`, `${kpi.en}: ${en}`) };
}

/** The value of a reported indicator, derived by its own formula where `before` and `after` are given. */
function valueOf(kpi: Kpi, report: KpiReport | undefined): Derived {
  const { value, before, after } = report ?? {};
  if (value !== undefined && value !== null) return { value };
  if (before === undefined || before === null || after === undefined || after === null)
    return undecided(kpi, 'kpi-not-reported', '未填报', 'not reported');
  const [minuend, subtrahend] = kpi.improves === 'down' ? [before, after] : [after, before];
  if (kpi.shape === 'relative' && before === 0)
    return undecided(
      kpi,
      'kpi-base-zero',
      '建设前为 0，相对变化没有意义',
      'before is 0, so a relative change has no meaning',
    );
  const derived =
    kpi.shape === 'relative'
      ? exactPercentage(minuend, subtrahend, before)
      : exactDifference(minuend, subtrahend);
  if (derived === undefined)
    return undecided(
      kpi,
      'kpi-out-of-range',
      '推算值超出可表示范围',
      'the derived value is beyond all range',
    );
  return { value: derived };
}

/** The benchmark with the longest industry code that fits, among those resting on enough factories. */
export function matchingBenchmark(
  kpi: Kpi,
  plan: TierPlan,
  { factory, benchmarks }: EvaluationRequest,
  minimumSample: number,
): Benchmark | undefined {
  const { scope } = plan.bar;
  let best: Benchmark | undefined;
  for (const benchmark of benchmarks ?? []) {
    if (benchmark.kpi !== kpi.id || benchmark.scope !== scope || benchmark.n < minimumSample) continue;
    if ((benchmark.region ?? undefined) !== (scope === 'province' ? factory.province : undefined)) continue;
    if (!factory.industry.startsWith(benchmark.industry)) continue;
    if (best === undefined || benchmark.industry.length > best.industry.length) best = benchmark;
  }
  return best;
}

function benchmarkUsed(benchmark: Benchmark, plan: TierPlan, interpretation: Interpretation): BenchmarkUsed {
  const { industry, n, mean, quantiles } = benchmark;
  if (plan.bar.level === 'mean') return { industry, n, statistic: 'mean', value: mean ?? null };
  const wanted = interpretation.leadingQuantile[plan.bar.scope];
  const key = Object.keys(quantiles ?? {}).find((probability) => Number(probability) === wanted);
  const value = key === undefined ? null : (quantiles?.[key] ?? null);
  return { industry, n, statistic: `quantile-${wanted}`, value };
}

function passes(value: number, bar: number, kpi: Kpi, plan: TierPlan): boolean {
  if (value === bar) return plan.bar.passes === 'at-or-above';
  return kpi.better === 'higher' ? value > bar : value < bar;
}

function unitOf({ unit }: Kpi): Bilingual {
  if (unit === 'percent') return { zh: '%', en: '%' };
  return unit === 'percentage-point' ? { zh: ' 个百分点', en: ' percentage points' } : { zh: '', en: '' };
}

function judgeKpi(
  kpi: Kpi,
  report: KpiReport | undefined,
  plan: TierPlan,
  request: EvaluationRequest,
  interpretation: Interpretation,
): KpiJudgement {
  const { scope } = plan.bar;
  const main = interpretation.mainKpis.includes(kpi.id);
  const derived = valueOf(kpi, report);
  const match = matchingBenchmark(kpi, plan, request, interpretation.minimumSample);
  const benchmark = match === undefined ? null : benchmarkUsed(match, plan, interpretation);
  const bar = benchmark?.value ?? null;
  if (derived.value !== null && benchmark !== null && bar !== null) {
    const met = passes(derived.value, bar, kpi, plan);
    const unit = unitOf(kpi);
    const zh = `${derived.value}${unit.zh}，${scopeLabels[scope].zh}基准 ${bar}${unit.zh}`;
    const en = `${derived.value}${unit.en} against ${bar}${unit.en}`;
    const basis = `${benchmark.industry}, ${benchmark.statistic}, n=${benchmark.n}`;
    return {
      kpi,
      result: { kpi: kpi.id, value: derived.value, scope, benchmark, verdict: met ? 'met' : 'not-met', main },
      reasons: [
        reason(
          met ? 'kpi-passes' : 'kpi-fails',
          `${kpi.zh}：${zh}（${basis}），${met ? '达标' : '未达标'}`,
          `${kpi.en}: ${en} (${basis}): ${met ? 'passes' : 'fails'}`,
        ),
      ],
      needs: [],
    };
  }
  const needs: Need[] = [];
  const reasons: Reason[] = [];
  if (derived.value === null) {
    needs.push('kpi');
    reasons.push(derived.why);
  }
  if (bar === null) {
    needs.push('benchmark');
    reasons.push(benchmarkLacking(kpi, plan, benchmark, interpretation));
  }
  return {
    kpi,
    result: { kpi: kpi.id, value: derived.value, scope, benchmark, verdict: 'undetermined', main },
    reasons,
    needs,
  };
}

function benchmarkLacking(
  kpi: Kpi,
  plan: TierPlan,
  benchmark: BenchmarkUsed | null,
  { minimumSample }: Interpretation,
): Reason {
  const scope = scopeLabels[plan.bar.scope];
  return benchmark === null
    ? reason(
        'benchmark-absent',
        `${kpi.zh}：没有样本量不少于 ${minimumSample} 的${scope.zh}基准`,
        `${kpi.en}: no benchmark (${scope.en}) resting on at least ${minimumSample} factories`,
      )
    : reason(
        'statistic-absent',
        `${kpi.zh}：${benchmark.industry} 的${scope.zh}基准没有所需统计量 ${benchmark.statistic}`,
        `${kpi.en}: the benchmark of ${benchmark.industry} (${scope.en}) lacks the statistic ${benchmark.statistic}`,
      );
}

/** Judges the main indicators and every other one reported, in catalogue order. */
export function judgeKpis(
  editionPlan: EditionPlan,
  plan: TierPlan,
  request: EvaluationRequest,
  interpretation: Interpretation,
): readonly KpiJudgement[] {
  const reports = new Map((request.kpis ?? []).map((report) => [report.kpi, report]));
  const judgements: KpiJudgement[] = [];
  for (const kpi of editionPlan.edition.kpis) {
    const report = reports.get(kpi.id);
    if (report !== undefined || interpretation.mainKpis.includes(kpi.id))
      judgements.push(judgeKpi(kpi, report, plan, request, interpretation));
  }
  return judgements;
}
