import { type Interpretation, type Kpi } from '../editions/edition.js';
import { type TierPlan } from '../editions/plan.js';
import { type Benchmark, type EvaluationRequest } from '../request/request.js';
import { exactCeiling, exactDifference } from '../verdict/decimal.js';
import { type KpiJudgement } from '../verdict/kpis.js';
import { type ChangeSet, choices } from './combine.js';

/** The least step between two values that are told apart: derived values are rounded to 6 decimals. */
const step = 0.000001;

/** A value next to `value`, on its better or its worse side. */
function beside(value: number, kpi: Kpi, side: 'better' | 'worse'): number {
  const unit = kpi.unit === 'count' ? 1 : step;
  const upward = (side === 'better') === (kpi.better === 'higher');
  return exactDifference(value, upward ? -unit : unit) ?? value;
}

/** Every cheapest way to bring enough of the main indicators to pass. */
export function kpiAlternatives(
  kpis: readonly KpiJudgement[],
  { mainKpis, requiredShare, leadingQuantile, minimumSample }: Interpretation,
  plan: TierPlan,
  request: EvaluationRequest,
  limit: number,
): readonly ChangeSet[] {
  const mains = kpis.filter(({ result }) => result.main);
  const passed = mains.filter(({ result }) => result.verdict === 'met').length;
  const needed = exactCeiling(requiredShare, mainKpis.length) - passed;
  const benchmarkAt = (kpi: Kpi, bar: number): Benchmark => {
    const { scope, level } = plan.bar;
    return {
      kpi: kpi.id,
      scope,
      ...(scope === 'province' ? { region: request.factory.province } : {}),
      industry: request.factory.industry,
      n: Math.max(minimumSample, 1),
      ...(level === 'mean' ? { mean: bar } : { quantiles: { [leadingQuantile[scope]]: bar } }),
    };
  };
  const statistic = plan.bar.level === 'mean' ? 'mean' : `quantile-${leadingQuantile[plan.bar.scope]}`;
  const waysOf = ({ kpi, result }: KpiJudgement): ChangeSet => {
    const bar = result.benchmark?.value ?? null;
    const strictly = plan.bar.passes === 'above';
    if (bar !== null) {
      const to = strictly ? beside(bar, kpi, 'better') : bar;
      return [{ kind: 'kpi', kpi: kpi.id, from: result.value, to }];
    }
    const value = result.value ?? 0;
    const highest = strictly ? beside(value, kpi, 'worse') : value;
    const supplied = {
      kind: 'benchmark',
      benchmark: benchmarkAt(kpi, highest),
      statistic,
      bar: highest,
    } as const;
    return result.value === null
      ? [{ kind: 'kpi', kpi: kpi.id, from: null, to: value }, supplied]
      : [supplied];
  };
  return choices(mains.filter(({ result }) => result.verdict !== 'met').map(waysOf), needed, limit);
}
