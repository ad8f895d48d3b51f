import { type Interpretation } from '../editions/edition.js';
import {
  type Bilingual,
  type ClauseVerdict,
  type DecidedBy,
  type Measure,
  type Modality,
  type Need,
  type RequestVerdict,
  type Scope,
  type Tier,
  type Verdict,
} from '../vocabulary.js';

/** Why a clause came out as it did: a stable code, and a sentence in Chinese and English. */
export interface Reason {
  readonly code: string;
  readonly message: Bilingual;
}

export function reason(code: string, zh: string, en: string): Reason {
  return { code, message: { zh, en } };
}

/** What one clause (条款) came to. */
export interface ClauseResult {
  readonly id: string;
  readonly verdict: ClauseVerdict;
  readonly modality: Modality;
  readonly decidedBy: DecidedBy;
  /** Verbatim, with the text of the sub-clauses. */
  readonly text: string;
  readonly reasons: readonly Reason[];
}

/** The benchmark an indicator was held against; `value` is null where the statistic needed is not given. */
export interface BenchmarkUsed {
  readonly industry: string;
  readonly n: number;
  /** `mean`, or `quantile-` and its probability: `quantile-0.25` where the smaller level leads. */
  readonly statistic: string;
  readonly value: number | null;
}

/** What one indicator (指标) came to. */
export interface KpiResult {
  readonly kpi: string;
  /** The measure that decided; null where none did. */
  readonly measure: Measure | null;
  /**
   * The figure that decided: as reported, or derived and rounded to 6 decimals. Where none did, that of the measure
   * asked, under `auto` the gain; null where it is not known.
   */
  readonly value: number | null;
  readonly scope: Scope;
  readonly benchmark: BenchmarkUsed | null;
  readonly verdict: Verdict;
  readonly main: boolean;
}

/** What would settle an undetermined part of the verdict. */
export interface Missing {
  readonly clause: string;
  readonly need: Need;
}

/** The explained verdict on one request; the same request gives the same bytes. */
export interface EvaluationResult {
  readonly edition: string;
  readonly tier: Tier;
  readonly asOf: string;
  readonly verdict: RequestVerdict;
  /** Every clause of part one and of the tier, in pre-order. */
  readonly clauses: readonly ClauseResult[];
  /** Whether `asOf` lies in the edition's validity; it does not change the verdict. */
  readonly inForce: boolean;
  /** The main indicators and every other one reported, in catalogue order. */
  readonly kpis: readonly KpiResult[];
  /** In the order of the clauses; only what bears on the verdict. */
  readonly missing: readonly Missing[];
  readonly interpretation: Interpretation;
}
