import { type PublishedInterpretation, type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type ScoringSheet } from './scoring.js';

/** The terms of a campaign (批次), fixed when it opens: every application in it is judged by these and no others. */
export interface CampaignTerms {
  readonly year: number;
  readonly tier: Tier;
  readonly name: { readonly zh: string; readonly en: string };
  /** The division whose factories may apply; `000000` stands for the whole country. */
  readonly region: string;
  /** The group (中央企业集团、兵团) that holds it for its own factories; absent where a division or the ministry holds it. */
  readonly group?: string;
  readonly edition: string;
  /** The day all windows of the criteria are counted back from (基准日). */
  readonly asOf: Day;
  readonly window: { readonly opensOn: Day; readonly closesOn: Day };
  readonly interpretation: PublishedInterpretation;
  readonly noticeWorkingDays: number;
  readonly validityYears: number;
  /** What the province asks beyond the criteria (省级附加要求), by overlay id: it only adds. */
  readonly overlays?: readonly string[];
  /** What it settles of the procedure for itself; the defaults hold for the rest. */
  readonly procedure?: Partial<CampaignProcedure>;
}

/** How many applications a recommending unit (推荐单位) may recommend, and how it shares them out below. */
export interface Quota {
  readonly unit: string;
  readonly max: number;
  readonly parts: readonly { readonly unit: string; readonly max: number }[];
}

/**
 * A kind of factory that does not count against the quota (不占名额), such as those that completed a national programme before
 * (辽宁 2024: 已完成验收的智能制造示范工厂揭榜单位).
 */
export interface QuotaExemption {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
}

/** What becomes of a self-assessment of the basic tier (基础级自评): by law and notice nothing; a campaign may ask for more. */
export interface SelfAssessmentTerms {
  /** Whether a unit checks it (复核). */
  readonly checked: boolean;
  /** Whether a unit records it (备案). */
  readonly recorded: boolean;
  /** Whether it goes on public notice and is awarded with a certificate (公示、认定、发证). */
  readonly published: boolean;
}

/** The steps and terms a campaign (批次) settles for itself; what it leaves out is taken from the defaults. */
export interface CampaignProcedure {
  /**
   * What the tier rests on (逐级): nothing; the tier below as self-assessed, evaluated in the same application; its title in
   * principle, with a reasoned exception; or its title.
   */
  readonly ladder: 'none' | 'self-assessed' | 'in-principle' | 'required';
  readonly selfAssessment: SelfAssessmentTerms;
  /** The divisions that endorse (逐级推荐) before the formal check, from below. */
  readonly endorsers: readonly ('district' | 'city')[];
  /** Units without a quota may recommend any number. */
  readonly quotas: readonly Quota[];
  readonly quotaExemptions: readonly QuotaExemption[];
  /** Deadlines in working days. */
  readonly clocks: {
    readonly formalCheck: number;
    readonly correction: number;
    /** From the close of the window: the span the notice of 2025 gave (07-18 to 08-01). */
    readonly recommendation: number;
    readonly review: number;
    readonly decision: number;
    readonly objectionHandling: number;
    readonly appealFiling: number;
  };
  /** The share of advanced applications drawn for on-site verification (现场核查抽查比例), 0 to 1. */
  readonly siteVisitShare: number;
  readonly scoring: ScoringSheet | null;
  /** Whether groups (中央企业集团、兵团) recommend for themselves in a campaign that is not a group's own. */
  readonly groupChannel: boolean;
  /** The industries (GB/T 4754, by the beginning of the code) whose branches (分支机构) may apply, with a credit code of their own. */
  readonly branchIndustries: readonly string[];
  readonly panel: {
    /** Experts drawn in reserve. */
    readonly alternates: number;
    /** How many years back a tie to the applicant makes an expert unfit. */
    readonly yearsBack: number;
  };
}
