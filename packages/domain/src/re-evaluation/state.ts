import { type EvaluationResult, type Finding, type Tier } from '@tidu/criteria';
import { type ClauseReason, type MissingInput, type Remedy } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type TitledFactory } from '../factory/titled.js';
import { type OnSiteReview, type ReEvaluationEvent, type SelectionReason } from './events.js';
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

/** Folds one event into a re-evaluation. */
export function evolveReEvaluation(state: ReEvaluation, event: ReEvaluationEvent): ReEvaluation {
  switch (event.type) {
    case 're-evaluation.annual-report-submitted':
      return { ...state, ...event.data, phase: 'reported' };
    case 're-evaluation.report-missed': {
      const { id, year, dueOn, notedOn, subject } = event.data;
      return { ...state, id, year, dueOn, subject, asOf: notedOn, late: true, phase: 'missed' };
    }
    case 're-evaluation.kpis-compared':
      return state;
    case 're-evaluation.eligibility-computed': {
      const { round, verdict, clauses, missing } = event.data;
      return { ...state, phase: 'evaluated', eligibility: { round, verdict, clauses, missing } };
    }
    case 're-evaluation.selected-for-full-review':
      return {
        ...state,
        phase: 'full-review',
        fullReview: { by: event.data.by, record: null, countersignedBy: null },
      };
    case 're-evaluation.lot-drawn': {
      const { seed, ticket, drawn } = event.data;
      return { ...state, lot: { seed, ticket, drawn } };
    }
    case 're-evaluation.on-site-review-recorded':
      return { ...state, fullReview: state.fullReview && { ...state.fullReview, record: event.data } };
    case 're-evaluation.on-site-review-countersigned': {
      const { by, round, asOf } = event.data;
      return {
        ...state,
        phase: 'reported',
        round,
        asOf,
        findings: state.fullReview?.record?.findings ?? {},
        fullReview: state.fullReview && { ...state.fullReview, countersignedBy: by },
      };
    }
    case 're-evaluation.title-kept':
      return { ...state, phase: 'kept' };
    case 're-evaluation.rectification-ordered':
      return { ...state, phase: 'rectification', rectification: event.data };
    case 're-evaluation.rectification-reported':
      return { ...state, ...event.data, phase: 'reported' };
    case 're-evaluation.rectification-lapsed':
      return { ...state, phase: 'rectification-lapsed' };
    case 're-evaluation.title-downgraded': {
      const { tier, remedies, decidedOn, decidedBy, reasons } = event.data;
      return {
        ...state,
        phase: 'downgraded',
        downgrade: { tier, remedies, decidedOn, decidedBy, appealId: null },
        outcomeReasons: reasons,
      };
    }
    case 're-evaluation.downgrade-superseded':
      return {
        ...state,
        phase: 'kept',
        downgrade: state.downgrade && { ...state.downgrade, appealId: event.data.appealId },
      };
    case 're-evaluation.revocation-proposed': {
      const { revocationId, reasons } = event.data;
      return { ...state, phase: 'revocation-proposed', revocationId, outcomeReasons: reasons };
    }
    case 're-evaluation.title-revoked':
      return { ...state, phase: 'revoked', outcomeReasons: event.data.reasons };
  }
}
