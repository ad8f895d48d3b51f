import { type EvaluationResult, type Finding, type Tier } from '@tidu/criteria';
import { type ClauseReason, type MissingInput, type Remedy } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type TitledFactory } from '../factory/titled.js';
import { type OnSiteReview, type SelectionReason } from './events.js';
import { type AnnualReport } from './report.js';
import { type ReEvaluationPhase } from './rules.js';

/** A yearly re-evaluation (年度复评) of a title. */
export interface ReEvaluation {
  readonly id: string;
  readonly phase: ReEvaluationPhase;
  readonly year: number;
  /** Whose title, judged by the law and the findings it was awarded on. */
  readonly subject: TitledFactory | null;
  readonly report: AnnualReport | null;
  readonly round: number;
  readonly asOf: Day;
  readonly dueOn: Day;
  readonly late: boolean;
  readonly eligibility: {
    readonly round: number;
    readonly verdict: EvaluationResult['verdict'];
    readonly clauses: readonly { readonly id: string; readonly verdict: string }[];
    readonly missing: readonly MissingInput[];
  } | null;
  /** The lot drawn for a full review, and what came of it. */
  readonly lot: { readonly seed: string; readonly ticket: number; readonly drawn: boolean } | null;
  readonly fullReview: {
    readonly by: SelectionReason;
    readonly record: OnSiteReview | null;
    readonly countersignedBy: string | null;
  } | null;
  /** What a full review found, by clause; it takes the place of what the title was awarded on. */
  readonly findings: Readonly<Record<string, Finding>>;
  readonly rectification: { readonly deadline: Day; readonly reasons: readonly ClauseReason[] } | null;
  readonly downgrade: {
    readonly tier: Tier;
    readonly remedies: readonly Remedy[];
    readonly decidedOn: Day;
    readonly decidedBy: string;
    /** The appeal that undid it. */
    readonly appealId: string | null;
  } | null;
  readonly revocationId: string | null;
  readonly outcomeReasons: readonly ClauseReason[];
}

export const noReEvaluation: ReEvaluation = {
  id: '',
  phase: 'none',
  year: 0,
  subject: null,
  report: null,
  round: 0,
  asOf: '',
  dueOn: '',
  late: false,
  eligibility: null,
  lot: null,
  fullReview: null,
  findings: {},
  rectification: null,
  downgrade: null,
  revocationId: null,
  outcomeReasons: [],
};
