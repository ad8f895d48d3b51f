import { type Interpretation, type Kpi } from '../editions/edition.js';
import { type TierPlan } from '../editions/plan.js';
import { type Benchmark, type EvaluationRequest } from '../request/request.js';
import { type Measure } from '../vocabulary.js';
import { isLowerBetter, leadingProbability } from '../verdict/benchmarks.js';
import { exactCeiling, exactDifference, writtenProbability } from '../verdict/decimal.js';
import { type Comparison, hasStatistic, type KpiJudgement } from '../verdict/kpis.js';
import { type Change } from './change.js';
import { type ChangeSet, choices } from './combine.js';

/** The least step between two values that are told apart: derived values are rounded to 6 decimals. */
const step = 0.000001;

/** Every cheapest way to bring enough of the main indicators to pass. */
export function kpiAlternatives(
  kpis: readonly KpiJudgement[],
  interpretation: Interpretation,
  plan: TierPlan,
  request: EvaluationRequest,
  limit: number,
): readonly ChangeSet[] {
  const ways = new KpiWays(interpretation, plan, request);
  const mains = kpis.filter(({ result }) => result.main);
  const passed = mains.filter(({ result }) => result.verdict === 'met').length;
  const needed = exactCeiling(interpretation.requiredShare, interpretation.mainKpis.length) - passed;
  const failing = mains.filter(({ result }) => result.verdict !== 'met');
  return choices(
    failing.map((judgement) => ways.of(judgement)),
    needed,
    limit,
  );
}

/** What would make one indicator pass. */
class KpiWays {
  readonly #strictly: boolean;

  constructor(
    private readonly interpretation: Interpretation,
    private readonly plan: TierPlan,
    private readonly request: EvaluationRequest,
  ) {
    this.#strictly = plan.bar.passes === 'above';
  }

  of({ kpi, comparisons }: KpiJudgement): ChangeSet {
    const comparison = nearest(comparisons);
    if (comparison === undefined) return [];
    const { measure, figure, benchmark } = comparison;
    const bar = benchmark?.value ?? null;
    if (bar !== null)
      return [figureChange(kpi, comparison, this.#strictly ? beside(bar, kpi, measure, 'better') : bar)];
    const assumed = figure ?? 0;
    const limit = this.#strictly ? beside(assumed, kpi, measure, 'worse') : assumed;
    const supplied = {
      kind: 'benchmark',
      benchmark: this.#benchmarkAt(kpi, measure, limit),
      statistic: this.#statistic(kpi, measure),
      bar: limit,
    } as const;
    return figure === null ? [figureChange(kpi, comparison, assumed), supplied] : [supplied];
  }

  #probability(kpi: Kpi, measure: Measure): string {
    return writtenProbability(leadingProbability(kpi, measure, this.plan, this.interpretation));
  }

  #statistic(kpi: Kpi, measure: Measure): string {
    return this.plan.bar.level === 'mean' ? 'mean' : `quantile-${this.#probability(kpi, measure)}`;
  }

  #benchmarkAt(kpi: Kpi, measure: Measure, bar: number): Benchmark {
    const { scope, level } = this.plan.bar;
    const { province, industry } = this.request.factory;
    return {
      kpi: kpi.id,
      // Named wherever an indicator has two, so that it takes the place of no benchmark of the other.
      ...(kpi.shape !== 'level' && { measure }),
      scope,
      ...(scope === 'province' ? { region: province } : {}),
      industry,
      n: this.interpretation.minimumSample,
      ...(level === 'mean' ? { mean: bar } : { quantiles: { [this.#probability(kpi, measure)]: bar } }),
    };
  }
}

/** The comparison that lacks least; of two alike the gain, which comes last. */
function nearest(comparisons: readonly Comparison[]): Comparison | undefined {
  return (
    comparisons.findLast(hasStatistic) ??
    comparisons.findLast(({ figure }) => figure !== null) ??
    comparisons.at(-1)
  );
}

function figureChange({ id, shape }: Kpi, { measure, figure }: Comparison, to: number): Change {
  const named = measure === 'level' && shape !== 'level' ? 'after' : 'value';
  return { kind: 'kpi', kpi: id, figure: named, from: figure, to };
}

/** A figure next to another, on its better or its worse side. */
function beside(figure: number, kpi: Kpi, measure: Measure, side: 'better' | 'worse'): number {
  const unit = kpi.unit === 'count' ? 1 : step;
  const upward = (side === 'better') !== isLowerBetter(kpi, measure);
  return exactDifference(figure, upward ? -unit : unit);
}
