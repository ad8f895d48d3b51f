import { type EvaluationRequest, type EvaluationResult, type KpiReport, type Tier } from '@tidu/criteria';
import {
  type IntegritySection,
  type MaturitySection,
  type ProfileSection,
} from '../application/declaration.js';
import { type ClauseReason, type MissingInput, type Remedy } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type Factory, type TitleBasis } from '../factory/factory.js';
import { type ReEvaluationPhase } from './rules.js';

/** What an enterprise reports each year (年度报告): the facts and figures that may have changed. */
export interface AnnualReport {
  readonly profile: ProfileSection;
  readonly integrity: IntegritySection;
  readonly maturity: MaturitySection;
  readonly kpis: readonly KpiReport[];
  readonly changes: string;
}

/** What is re-evaluated: a factory's title, judged by the law and the findings it was awarded on. */
export interface ReEvaluationSubject {
  readonly factoryId: string;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  readonly group?: string;
  readonly industry: string;
  readonly tier: Tier;
  readonly certificateNumber: string;
  readonly basis: TitleBasis;
}

/** A yearly re-evaluation (年度复评) of a title. */
export interface ReEvaluation {
  readonly id: string;
  readonly phase: ReEvaluationPhase;
  readonly year: number;
  readonly subject: ReEvaluationSubject | null;
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
  readonly rectification: { readonly deadline: Day; readonly reasons: readonly ClauseReason[] } | null;
  readonly outcomeReasons: readonly ClauseReason[];
}

export type ReEvaluationCommand =
  | {
      readonly type: 'submit-annual-report';
      readonly id: string;
      readonly factoryId: string;
      readonly year: number;
      readonly report: AnnualReport;
    }
  | {
      readonly type: 'record-re-evaluation';
      readonly round: number;
      readonly request: EvaluationRequest;
      readonly result: EvaluationResult;
      readonly editionHash: string;
    }
  | { readonly type: 'keep-title'; readonly remark: string }
  | {
      readonly type: 'order-rectification';
      readonly deadline: Day;
      readonly reasons: readonly ClauseReason[];
    }
  | { readonly type: 'report-rectification'; readonly report: AnnualReport }
  | { readonly type: 'revoke-title'; readonly reasons: readonly ClauseReason[] };

type Happened<Type extends string, Data> = {
  readonly type: `re-evaluation.${Type}`;
  readonly data: Data;
};

export type ReEvaluationEvent =
  | Happened<
      'annual-report-submitted',
      {
        readonly id: string;
        readonly year: number;
        readonly round: number;
        readonly asOf: Day;
        readonly dueOn: Day;
        readonly late: boolean;
        readonly subject: ReEvaluationSubject;
        readonly report: AnnualReport;
      }
    >
  | Happened<
      'kpis-compared',
      {
        readonly round: number;
        readonly asOf: Day;
        readonly inputs: unknown;
        readonly comparisons: readonly unknown[];
      }
    >
  | Happened<
      'eligibility-computed',
      {
        readonly round: number;
        readonly request: EvaluationRequest;
        readonly editionHash: string;
        readonly verdict: EvaluationResult['verdict'];
        readonly clauses: readonly { readonly id: string; readonly verdict: string }[];
        readonly missing: readonly MissingInput[];
      }
    >
  | Happened<'title-kept', { readonly remark: string }>
  | Happened<'rectification-ordered', { readonly deadline: Day; readonly reasons: readonly ClauseReason[] }>
  | Happened<
      'rectification-reported',
      { readonly round: number; readonly asOf: Day; readonly report: AnnualReport }
    >
  | Happened<
      'title-revoked',
      {
        readonly reasons: readonly ClauseReason[];
        readonly barUntil: Day;
        readonly remedies: readonly Remedy[];
      }
    >;

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
  rectification: null,
  outcomeReasons: [],
};

/** The subject of a re-evaluation, where the factory holds a title. */
export function reEvaluationSubject(factory: Factory): ReEvaluationSubject | null {
  if (factory.id === null || factory.title === null) return null;
  const { enterprise, province, city, industry } = factory;
  const { tier, certificateNumber, basis } = factory.title;
  return { factoryId: factory.id, enterprise, province, city, industry, tier, certificateNumber, basis };
}

export function evolveReEvaluation(state: ReEvaluation, event: ReEvaluationEvent): ReEvaluation {
  switch (event.type) {
    case 're-evaluation.annual-report-submitted':
      return { ...state, ...event.data, phase: 'reported' };
    case 're-evaluation.kpis-compared':
      return state;
    case 're-evaluation.eligibility-computed': {
      const { round, verdict, clauses, missing } = event.data;
      return { ...state, phase: 'evaluated', eligibility: { round, verdict, clauses, missing } };
    }
    case 're-evaluation.title-kept':
      return { ...state, phase: 'kept' };
    case 're-evaluation.rectification-ordered':
      return { ...state, phase: 'rectification', rectification: event.data };
    case 're-evaluation.rectification-reported':
      return { ...state, ...event.data, phase: 'reported' };
    case 're-evaluation.title-revoked':
      return { ...state, phase: 'revoked', outcomeReasons: event.data.reasons };
  }
}
