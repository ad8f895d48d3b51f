import { type Tier } from '@tidu/criteria';

/** How an application of a tier is handled: which steps exist and how many experts read it. */
export interface Procedure {
  /** Experts on the panel (专家组); 0 where the recommending unit checks the self-assessment itself. */
  readonly panelSize: number;
  /** Whether the province recommends in ranked order (推荐优先顺序) before the national review. */
  readonly recommendation: boolean;
  /** Whether two people must have visited (现场核查) before the review can be concluded. */
  readonly siteVerification: boolean;
  /** Whether the award follows a cultivation period (培育期) with acceptance (验收); its length in years. */
  readonly cultivationYears: number;
}

/**
 * The four procedures. Who decides and which steps exist: 工信厅联通装函〔2025〕251号.
 * Panel sizes and site verification of the excellent tier: 平台默认.
 */
export const procedures: Readonly<Record<Tier, Procedure>> = {
  basic: { panelSize: 0, recommendation: false, siteVerification: false, cultivationYears: 0 },
  advanced: { panelSize: 3, recommendation: false, siteVerification: false, cultivationYears: 0 },
  excellent: { panelSize: 5, recommendation: true, siteVerification: true, cultivationYears: 0 },
  pioneer: { panelSize: 7, recommendation: true, siteVerification: true, cultivationYears: 2 },
};

/** Clocks and terms without a national rule for these titles: 平台默认, set per campaign (批次). */
export const platformDefaults = {
  noticeWorkingDays: 5,
  validityYears: 3,
  corrections: 1,
  annualReportDue: '04-30',
  barYears: 3,
} as const;
