import { odditiesIn, type Oddity } from '@tidu/contracts';
import {
  type Benchmark,
  evaluate,
  type Interpretation,
  type Kpi,
  kpiCatalogue,
  type KpiReport,
  type KpiResult,
  type Tier,
} from '@tidu/criteria';
import { type Band } from './benchmark-band.js';
import { type KpiDraft, readable, readableReport, reportsOf } from './kpi-draft.js';

/** What the figures of a form are held against. */
export interface Court {
  readonly edition: string;
  readonly tier: Tier;
  readonly asOf: string;
  readonly factory: { readonly province: string; readonly industry: string };
  readonly interpretation: Omit<Interpretation, 'measure' | 'repairedViolations'> &
    Partial<Pick<Interpretation, 'measure' | 'repairedViolations'>>;
  readonly benchmarks: readonly Benchmark[];
  /** What was reported last, by indicator. */
  readonly earlier: readonly KpiReport[];
}

/** What is to be said of one indicator while it is filled in. */
export interface KpiJudgement {
  readonly result: KpiResult | undefined;
  readonly band: Band;
  readonly oddities: readonly Oddity[];
  /** What cannot be, by figure. */
  readonly faults: Readonly<Record<string, string>>;
}

/** Judges the figures of a form as the evaluation would, and says what of them looks odd or cannot be. */
export function judgementsOf(draft: KpiDraft, court: Court): ReadonlyMap<string, KpiJudgement> {
  const catalogue = kpiCatalogue(court.edition);
  const reports = reportsOf(
    draft,
    catalogue.map(({ id }) => id),
  ).map(readableReport);
  const faults = faultsIn(reports, court);
  const sound = reports.filter(({ kpi }) => faults.get(kpi) === undefined);
  const evaluation = evaluate(requestOf(sound, court));
  const results = new Map(
    (evaluation.ok ? evaluation.result.kpis : []).map((result) => [result.kpi, result]),
  );
  return new Map(
    catalogue.map((kpi) => {
      const result = results.get(kpi.id);
      const band = bandOf(kpi, draft, result, court);
      const report = sound.find((each) => each.kpi === kpi.id);
      const measure = result?.measure;
      const known = {
        previous: court.earlier.find((each) => each.kpi === kpi.id),
        ...(band.mean !== null && measure != null && { mean: { measure, value: band.mean } }),
      };
      const oddities = report === undefined ? [] : odditiesIn(kpi, report, known);
      return [kpi.id, { result, band, oddities, faults: faults.get(kpi.id) ?? {} }];
    }),
  );
}

function requestOf(kpis: readonly KpiReport[], court: Court) {
  const { edition, tier, asOf, factory, interpretation, benchmarks } = court;
  return {
    edition,
    tier,
    asOf,
    factory,
    kpis,
    benchmarks: benchmarks.filter(({ region }) => region == null || region === factory.province),
    interpretation,
  };
}

/** What the criteria refuse, by indicator and figure. */
function faultsIn(
  reports: readonly KpiReport[],
  court: Court,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const evaluation = evaluate(requestOf(reports, court));
  const faults = new Map<string, Record<string, string>>();
  for (const { path, message } of evaluation.ok ? [] : evaluation.issues) {
    const [, index = '', figure = ''] = /^\$\.kpis\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
    const kpi = reports[Number(index)]?.kpi;
    if (kpi === undefined || figure === '') continue;
    faults.set(kpi, { ...faults.get(kpi), [figure]: message });
  }
  return faults;
}

function bandOf(kpi: Kpi, draft: KpiDraft, result: KpiResult | undefined, court: Court): Band {
  const measure = result?.measure ?? (kpi.shape === 'level' ? 'level' : 'gain');
  const matched = court.benchmarks.filter(
    (benchmark) =>
      benchmark.kpi === kpi.id &&
      (benchmark.measure ?? (kpi.shape === 'level' ? 'level' : 'gain')) === measure &&
      court.factory.industry.startsWith(benchmark.industry) &&
      (benchmark.region == null || benchmark.region === court.factory.province) &&
      benchmark.n >= court.interpretation.minimumSample,
  );
  const benchmark = matched.toSorted((one, other) => other.industry.length - one.industry.length)[0];
  const lowerIsBetter = measure === 'level' && kpi.shape === 'relative' && kpi.improves === 'down';
  const quantile = court.interpretation.leadingQuantile[benchmark?.scope ?? 'province'];
  const key = String(lowerIsBetter ? Number((1 - quantile).toFixed(6)) : quantile);
  const own =
    measure === 'level' && kpi.shape !== 'level' ? readable(draft[kpi.id]?.after) : (result?.value ?? null);
  return {
    mean: benchmark?.mean ?? null,
    leading: benchmark?.quantiles?.[key] ?? null,
    own,
    lowerIsBetter,
    isReached: result?.verdict === 'met',
  };
}
