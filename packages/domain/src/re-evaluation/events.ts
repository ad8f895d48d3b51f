import { type EventFacts } from '../frame/event-facts.js';
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
        /** The evaluator that computed it (`evaluatorHash`); null where that was not recorded. */
        readonly evaluator: string | null;
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

/** What each event is called, and who reads it in a history. */
export const reEvaluationEventFacts: EventFacts<ReEvaluationEvent> = {
  're-evaluation.annual-report-submitted': {
    zh: '提交年度报告',
    en: 'Annual report submitted',
    audience: 'all',
  },
  're-evaluation.kpis-compared': { zh: '指标比较', en: 'KPIs compared', audience: 'all' },
  're-evaluation.eligibility-computed': { zh: '计算复评结果', en: 'Eligibility computed', audience: 'all' },
  're-evaluation.title-kept': { zh: '保持称号', en: 'Title kept', audience: 'all' },
  're-evaluation.rectification-ordered': { zh: '责令整改', en: 'Rectification ordered', audience: 'all' },
  're-evaluation.rectification-reported': {
    zh: '提交整改报告',
    en: 'Rectification reported',
    audience: 'all',
  },
  're-evaluation.title-revoked': { zh: '撤销称号', en: 'Title revoked', audience: 'all' },
  're-evaluation.report-missed': { zh: '年度报告逾期', en: 'Annual report missed', audience: 'all' },
  're-evaluation.selected-for-full-review': {
    zh: '选定全面复核',
    en: 'Selected for a full review',
    audience: 'all',
  },
  're-evaluation.lot-drawn': { zh: '随机抽取', en: 'Lot drawn', audience: 'all' },
  're-evaluation.on-site-review-recorded': {
    zh: '记录现场核查',
    en: 'On-site review recorded',
    audience: 'all',
  },
  're-evaluation.on-site-review-countersigned': {
    zh: '会签现场核查',
    en: 'On-site review countersigned',
    audience: 'all',
  },
  're-evaluation.rectification-lapsed': { zh: '整改逾期', en: 'Rectification overdue', audience: 'all' },
  're-evaluation.title-downgraded': { zh: '降级', en: 'Title downgraded', audience: 'all' },
  're-evaluation.downgrade-superseded': {
    zh: '降级被复核取代',
    en: 'Downgrade superseded on appeal',
    audience: 'all',
  },
  're-evaluation.revocation-proposed': { zh: '提请撤销', en: 'Revocation proposed', audience: 'all' },
};
