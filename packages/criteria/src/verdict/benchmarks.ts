import { type Interpretation, type Kpi } from '../editions/edition.js';
import { type TierPlan } from '../editions/plan.js';
import { type Benchmark, type EvaluationRequest } from '../request/request.js';
import { type Measure } from '../vocabulary.js';
import { exactComplement, writtenProbability } from './decimal.js';
import { type BenchmarkUsed } from './result.js';

/** Whether the smaller figure is the better one: as the catalogue says for values, as a level improves for levels. */
export function isLowerBetter({ better, shape, improves }: Kpi, measure: Measure): boolean {
  return measure === 'level' && shape !== 'level' ? improves === 'down' : better === 'lower';
}

/** The benchmark with the longest industry code that fits, among those resting on enough factories. */
export function matchingBenchmark(
  kpi: Kpi,
  measure: Measure,
  plan: TierPlan,
  { factory, benchmarks }: EvaluationRequest,
  minimumSample: number,
): Benchmark | undefined {
  const { scope } = plan.bar;
  const region = scope === 'province' ? factory.province : undefined;
  let best: Benchmark | undefined;
  for (const benchmark of benchmarks ?? []) {
    if (benchmark.kpi !== kpi.id || benchmark.scope !== scope || benchmark.n < minimumSample) continue;
    if (kpi.shape !== 'level' && (benchmark.measure ?? 'gain') !== measure) continue;
    if ((benchmark.region ?? undefined) !== region) continue;
    if (!factory.industry.startsWith(benchmark.industry)) continue;
    if (best === undefined || benchmark.industry.length > best.industry.length) best = benchmark;
  }
  return best;
}

/** The probability of the quantile that leads: q, and 1 − q where the smaller figure is the better one. */
export function leadingProbability(
  kpi: Kpi,
  measure: Measure,
  plan: TierPlan,
  { leadingQuantile }: Pick<Interpretation, 'leadingQuantile'>,
): number {
  const q = leadingQuantile[plan.bar.scope];
  return isLowerBetter(kpi, measure) ? exactComplement(q) : q;
}

/** What of a benchmark an indicator is held against at a tier: the mean, or the leading quantile. */
export function statisticOf(
  { industry, n, mean, quantiles }: Benchmark,
  kpi: Kpi,
  measure: Measure,
  plan: TierPlan,
  interpretation: Interpretation,
): BenchmarkUsed {
  if (plan.bar.level === 'mean') return { industry, n, statistic: 'mean', value: mean ?? null };
  const wanted = leadingProbability(kpi, measure, plan, interpretation);
  const key = Object.keys(quantiles ?? {}).find((probability) => Number(probability) === wanted);
  const value = key === undefined ? null : (quantiles?.[key] ?? null);
  return { industry, n, statistic: `quantile-${writtenProbability(wanted)}`, value };
}
