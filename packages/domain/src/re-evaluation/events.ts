import { type EvaluationRequest, type EvaluationResult, type Finding, type Tier } from '@tidu/criteria';
import { type ClauseReason, type MissingInput, type Remedy } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type TitledFactory } from '../factory/titled.js';
import { type AnnualReport } from './report.js';

type Happened<Type extends string, Data> = {
  readonly type: `re-evaluation.${Type}`;
  readonly data: Data;
};

/** What two people found at the factory (现场核查): recorded by one, countersigned by another. */
export interface OnSiteReview {
  readonly visitedOn: Day;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly summary: string;
  readonly recordedBy: string;
}

/** Why a re-evaluation became a full review: a risk somebody named, or the lot. */
export type SelectionReason =
  | { readonly kind: 'risk'; readonly reason: string }
  | { readonly kind: 'lot'; readonly seed: string; readonly seedSource: string };

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
        readonly subject: TitledFactory;
        readonly report: AnnualReport;
      }
    >
  | Happened<
      'report-missed',
      {
        readonly id: string;
        readonly year: number;
        readonly dueOn: Day;
        readonly notedOn: Day;
        readonly subject: TitledFactory;
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
  | Happened<'selected-for-full-review', { readonly by: SelectionReason; readonly on: Day }>
  | Happened<
      'lot-drawn',
      {
        readonly seed: string;
        readonly seedSource: string;
        readonly share: number;
        /** From 0 up to and without 1; below the share means drawn. */
        readonly ticket: number;
        readonly drawn: boolean;
      }
    >
  | Happened<'on-site-review-recorded', OnSiteReview>
  | Happened<
      'on-site-review-countersigned',
      { readonly by: string; readonly round: number; readonly asOf: Day }
    >
  | Happened<'title-kept', { readonly remark: string }>
  | Happened<'rectification-ordered', { readonly deadline: Day; readonly reasons: readonly ClauseReason[] }>
  | Happened<
      'rectification-reported',
      { readonly round: number; readonly asOf: Day; readonly report: AnnualReport }
    >
  | Happened<'rectification-lapsed', { readonly on: Day }>
  | Happened<
      'title-downgraded',
      {
        readonly tier: Tier;
        /** The certificate of the lower title. */
        readonly certificateNumber: string;
        readonly reasons: readonly ClauseReason[];
        readonly remedies: readonly Remedy[];
        readonly decidedOn: Day;
        readonly decidedBy: string;
      }
    >
  | Happened<'downgrade-superseded', { readonly appealId: string; readonly on: Day }>
  | Happened<
      'revocation-proposed',
      { readonly revocationId: string; readonly reasons: readonly ClauseReason[]; readonly on: Day }
    >
  /** Earlier versions revoked here at once; since then a proceeding decides. */
  | Happened<
      'title-revoked',
      {
        readonly reasons: readonly ClauseReason[];
        readonly barUntil: Day;
        readonly remedies: readonly Remedy[];
      }
    >;
