import {
  type Interpretation,
  type PublishedInterpretation,
  readingsNotPublished,
} from '../editions/edition.js';
import {
  type AccidentKind,
  type Area,
  type Measure,
  type MeasureChoice,
  type RepairReading,
  type Scope,
  type Severity,
  type Tier,
} from '../vocabulary.js';

/** An accident (事故) on an ISO 8601 day. */
export interface Accident {
  readonly date: string;
  readonly kind: AccidentKind;
  readonly severity: Severity;
}

/** A breach of law or regulation (违法违规行为) on an ISO 8601 day. */
export interface Violation {
  readonly date: string;
  readonly description?: string | null;
  /** The day its penalty was repaired (信用修复), not before `date`. */
  readonly repairedOn?: string | null;
}

/** What is known as fact; absent or null is not known, 0 and false are values. */
export interface Facts {
  readonly aboveDesignatedSize?: boolean | null;
  readonly creditRecordClean?: boolean | null;
  readonly accidents?: readonly Accident[] | null;
  readonly violations?: readonly Violation[] | null;
  /** GB/T 39116-2020 level, 1 to 5; 0 is below level 1. */
  readonly maturity?: { readonly level?: number | null } | null;
}

/** What a person found on one clause (认定意见). */
export interface Finding {
  readonly verdict: 'met' | 'not-met';
}

/** Areas an in-principle clause need not cover, and why (豁免). */
export interface Waiver {
  readonly areas: readonly Area[];
  readonly reason: string;
}

/**
 * A reported indicator. Its gain is `value`, or is derived from `before` and `after`; its level is `after`. An indicator
 * of shape level has its `value` alone.
 */
export interface KpiReport {
  readonly kpi: string;
  readonly value?: number | null;
  readonly before?: number | null;
  readonly after?: number | null;
  /** The unit of `before` and `after`. */
  readonly unit?: string | null;
  readonly periodBefore?: string | null;
  readonly periodAfter?: string | null;
  /** Where the figures come from. */
  readonly source?: string | null;
}

/** Statistics of one indicator over `n` factories of an industry. */
export interface Benchmark {
  readonly kpi: string;
  /** What the statistics are of: gains by default, levels for an indicator of shape level. */
  readonly measure?: Measure | null;
  readonly scope: Scope;
  /** GB/T 2260 code of the province; none for a nation or world benchmark. */
  readonly region?: string | null;
  /** GB/T 4754-2017 code: a letter and 2 to 4 digits. */
  readonly industry: string;
  readonly n: number;
  readonly mean?: number | null;
  /** Quantiles by their probability, such as `"0.75"`. */
  readonly quantiles?: Readonly<Record<string, number | null>> | null;
}

/** What an interpretation may override; the rest is the edition's published default. */
export interface InterpretationOverride {
  readonly mainKpis?: readonly string[] | null;
  readonly requiredShare?: number | null;
  readonly leadingQuantile?: { readonly [S in Scope]?: number | null } | null;
  readonly minimumSample?: number | null;
  readonly measure?: Readonly<Record<string, MeasureChoice | null>> | null;
  readonly repairedViolations?: RepairReading | null;
}

/** One dossier to be evaluated: the request of the evaluation contract. */
export interface EvaluationRequest {
  /** Edition id; by default the edition in force on `asOf`. */
  readonly edition?: string | null;
  /** ISO 8601 day all windows are counted back from. */
  readonly asOf: string;
  readonly tier: Tier;
  readonly factory: { readonly province: string; readonly industry: string };
  readonly facts?: Facts | null;
  readonly findings?: Readonly<Record<string, Finding | null>> | null;
  readonly waivers?: Readonly<Record<string, Waiver | null>> | null;
  readonly kpis?: readonly KpiReport[] | null;
  readonly benchmarks?: readonly Benchmark[] | null;
  readonly interpretation?: InterpretationOverride | null;
}

/** One fault of a request: where it is (JSON path) and what is wrong, in Chinese and English. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/**
 * Fills what a request leaves open with the edition's published defaults.
 * @param kpis the ids of the catalogue, whose order the choices of measure are told in
 */
export function interpretationOf(
  override: InterpretationOverride | null | undefined,
  published: PublishedInterpretation,
  kpis: Iterable<string>,
): Interpretation {
  const quantile = override?.leadingQuantile;
  return {
    mainKpis: override?.mainKpis ?? published.mainKpis,
    requiredShare: override?.requiredShare ?? published.requiredShare,
    leadingQuantile: {
      province: quantile?.province ?? published.leadingQuantile.province,
      nation: quantile?.nation ?? published.leadingQuantile.nation,
      world: quantile?.world ?? published.leadingQuantile.world,
    },
    minimumSample: override?.minimumSample ?? published.minimumSample,
    measure: measuresChosen(override?.measure, published.measure ?? readingsNotPublished.measure, kpis),
    repairedViolations:
      override?.repairedViolations ?? published.repairedViolations ?? readingsNotPublished.repairedViolations,
  };
}

function measuresChosen(
  override: InterpretationOverride['measure'],
  published: Interpretation['measure'],
  kpis: Iterable<string>,
): Interpretation['measure'] {
  if (override === undefined || override === null) return published;
  const chosen: Record<string, MeasureChoice> = {};
  for (const kpi of kpis) {
    const choice = override[kpi] ?? published[kpi];
    if (choice !== undefined) chosen[kpi] = choice;
  }
  return chosen;
}
