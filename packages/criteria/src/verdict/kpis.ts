import { type Interpretation, type Kpi } from '../editions/edition.js';
import { type EditionPlan, type TierPlan } from '../editions/plan.js';
import { type Benchmark, type EvaluationRequest, type KpiReport } from '../request/request.js';
import { type Measure, type Need, scopeLabels } from '../vocabulary.js';
import { isLowerBetter, matchingBenchmark, statisticOf } from './benchmarks.js';
import { figureOf, measuresOf, nameOf, recordedWith, unitOf, whyNoFigure } from './figures.js';
import { type BenchmarkUsed, type KpiResult, type Reason, reason } from './result.js';

/** One measure an indicator was to be compared in: the dossier's figure, and the benchmark it meets. */
export interface Comparison {
  readonly measure: Measure;
  readonly figure: number | null;
  /** The benchmark of the request that matches. */
  readonly match: Benchmark | undefined;
  /** What of it is used; its `value` is null where it lacks the statistic. */
  readonly benchmark: BenchmarkUsed | null;
}

/** A comparison that can be made: figure and statistic are both there. */
interface UsableComparison extends Comparison {
  readonly figure: number;
  readonly benchmark: BenchmarkUsed & { readonly value: number };
}

function isUsable(comparison: Comparison): comparison is UsableComparison {
  return comparison.figure !== null && hasStatistic(comparison);
}

/** Whether only the dossier's figure is lacking, if anything. */
export function hasStatistic({ benchmark }: Comparison): boolean {
  return benchmark !== null && benchmark.value !== null;
}

/** One indicator judged: its result, why, and what would settle it. */
export interface KpiJudgement {
  readonly kpi: Kpi;
  readonly report: KpiReport | undefined;
  readonly result: KpiResult;
  /** The measures asked, in the order they are tried; the first that is usable decides. */
  readonly comparisons: readonly Comparison[];
  readonly reasons: readonly Reason[];
  readonly needs: readonly Need[];
}

/** What the indicators of one dossier are held against. */
interface Court {
  readonly plan: TierPlan;
  readonly request: EvaluationRequest;
  readonly interpretation: Interpretation;
}

/** Judges the main indicators and every other one reported, in catalogue order. */
export function judgeKpis(
  editionPlan: EditionPlan,
  plan: TierPlan,
  request: EvaluationRequest,
  interpretation: Interpretation,
): readonly KpiJudgement[] {
  const court = { plan, request, interpretation };
  const reports = new Map((request.kpis ?? []).map((report) => [report.kpi, report]));
  const judgements: KpiJudgement[] = [];
  for (const kpi of editionPlan.edition.kpis) {
    const report = reports.get(kpi.id);
    if (report !== undefined || interpretation.mainKpis.includes(kpi.id))
      judgements.push(judgeKpi(kpi, report, court));
  }
  return judgements;
}

function judgeKpi(kpi: Kpi, report: KpiReport | undefined, court: Court): KpiJudgement {
  const asked = court.interpretation.measure[kpi.id] ?? 'auto';
  const comparisons: Comparison[] = [];
  for (const measure of asked === 'auto' ? measuresOf(kpi) : [asked]) {
    const comparison = compare(kpi, measure, report, court);
    comparisons.push(comparison);
    if (isUsable(comparison)) return decided(kpi, report, comparison, comparisons, court);
  }
  return undecided(kpi, report, comparisons, court);
}

function compare(
  kpi: Kpi,
  measure: Measure,
  report: KpiReport | undefined,
  { plan, request, interpretation }: Court,
): Comparison {
  const match = matchingBenchmark(kpi, measure, plan, request, interpretation.minimumSample);
  const benchmark = match === undefined ? null : statisticOf(match, kpi, measure, plan, interpretation);
  return { measure, figure: figureOf(kpi, measure, report), match, benchmark };
}

function decided(
  kpi: Kpi,
  report: KpiReport | undefined,
  { measure, figure, benchmark }: UsableComparison,
  comparisons: readonly Comparison[],
  { plan, interpretation }: Court,
): KpiJudgement {
  const { scope, passes } = plan.bar;
  const bar = benchmark.value;
  const better = isLowerBetter(kpi, measure) ? figure < bar : figure > bar;
  const met = better || (figure === bar && passes === 'at-or-above');
  const main = interpretation.mainKpis.includes(kpi.id);
  const name = nameOf(kpi, measure);
  const unit = unitOf(kpi, measure, report);
  const recorded = recordedWith(kpi, measure, report);
  const [recordedZh, recordedEn] = recorded.zh === '' ? ['', ''] : [`；${recorded.zh}`, `; ${recorded.en}`];
  const zh = `${figure}${unit.zh}，${scopeLabels[scope].zh}基准 ${bar}${unit.zh}`;
  const en = `${figure}${unit.en} against ${bar}${unit.en}`;
  const basis = `${benchmark.industry}, ${benchmark.statistic}, n=${benchmark.n}`;
  return {
    kpi,
    report,
    result: { kpi: kpi.id, measure, value: figure, scope, benchmark, verdict: met ? 'met' : 'not-met', main },
    comparisons,
    reasons: [
      reason(
        met ? 'kpi-passes' : 'kpi-fails',
        `${name.zh}：${zh}（${basis}），${met ? '达标' : '未达标'}${recordedZh}`,
        `${name.en}: ${en} (${basis}): ${met ? 'passes' : 'fails'}${recordedEn}`,
      ),
    ],
    needs: [],
  };
}

/** No measure is usable. What is told is of the measure asked, under `auto` of the gain. */
function undecided(
  kpi: Kpi,
  report: KpiReport | undefined,
  comparisons: readonly Comparison[],
  court: Court,
): KpiJudgement {
  const { plan, interpretation } = court;
  const told = comparisons.at(-1);
  const begun = comparisons.filter((one) => one.figure !== null || hasStatistic(one));
  const reasons: Reason[] = [];
  for (const one of begun.length > 0 ? begun.toReversed() : comparisons.slice(-1)) {
    if (one.figure === null) reasons.push(whyNoFigure(kpi, one.measure, report));
    if (!hasStatistic(one)) reasons.push(whyNoBenchmark(kpi, one, court));
  }
  return {
    kpi,
    report,
    result: {
      kpi: kpi.id,
      measure: null,
      value: told?.figure ?? null,
      scope: plan.bar.scope,
      benchmark: told?.benchmark ?? null,
      verdict: 'undetermined',
      main: interpretation.mainKpis.includes(kpi.id),
    },
    comparisons,
    reasons,
    needs: needsOf(begun),
  };
}

/** The least that would settle it: a figure where a statistic waits for one, else a benchmark for the figure there is. */
function needsOf(begun: readonly Comparison[]): readonly Need[] {
  if (begun.length === 0) return ['kpi', 'benchmark'];
  return begun.some(hasStatistic) ? ['kpi'] : ['benchmark'];
}

function whyNoBenchmark(
  kpi: Kpi,
  { measure, benchmark }: Comparison,
  { plan, interpretation: { minimumSample } }: Court,
): Reason {
  const scope = scopeLabels[plan.bar.scope];
  const name = nameOf(kpi, measure);
  return benchmark === null
    ? reason(
        'benchmark-absent',
        `${name.zh}：没有样本量不少于 ${minimumSample} 的${scope.zh}基准`,
        `${name.en}: no benchmark (${scope.en}) resting on at least ${minimumSample} factories`,
      )
    : reason(
        'statistic-absent',
        `${name.zh}：${benchmark.industry} 的${scope.zh}基准没有所需统计量 ${benchmark.statistic}`,
        `${name.en}: the benchmark of ${benchmark.industry} (${scope.en}) lacks the statistic ${benchmark.statistic}`,
      );
}
