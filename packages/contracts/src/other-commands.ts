import { z } from 'zod';
import { benchmark, finding, interpretation } from './criteria.js';
import { code, day, id, message, name, region, remark, tier, words } from './primitives.js';
import { annualReport } from './sections.js';

export const registerEnterpriseBody = z
  .strictObject({
    uscc: code,
    name,
    province: region,
    city: region,
    annualRevenueCny: z.number().min(0),
  })
  .meta({ id: 'RegisterEnterprise' });

export const registerFactoryBody = z
  .strictObject({
    name,
    province: region,
    city: region,
    industry: code,
    /** The credit code of the branch (分支机构) the factory is, where it is one of its own. */
    branchUscc: code.exactOptional(),
  })
  .meta({ id: 'RegisterFactory' });

const workingDays = z.int().min(1).max(1_000);
const scoringSheet = z.strictObject({
  name: message,
  items: z.array(
    z.strictObject({ id: name, title: message, max: z.number(), steps: z.array(z.number()).exactOptional() }),
  ),
  passMark: z.number().nullable(),
});
const unitQuota = z.strictObject({ unit: name, max: z.int().min(0) });

/** What a campaign settles of the procedure for itself; what it leaves out is 平台默认. */
const campaignProcedure = z.strictObject({
  ladder: z.enum(['none', 'self-assessed', 'in-principle', 'required']),
  selfAssessment: z.strictObject({ checked: z.boolean(), recorded: z.boolean(), published: z.boolean() }),
  endorsers: z.array(z.enum(['district', 'city'])).max(2),
  quotas: z.array(unitQuota.extend({ parts: z.array(unitQuota) })),
  quotaExemptions: z.array(z.strictObject({ id: name, name: message })).max(50),
  clocks: z.strictObject({
    formalCheck: workingDays,
    correction: workingDays,
    recommendation: workingDays,
    review: workingDays,
    decision: workingDays,
    objectionHandling: workingDays,
    appealFiling: workingDays,
  }),
  siteVisitShare: z.number(),
  scoring: scoringSheet.nullable(),
  groupChannel: z.boolean(),
  branchIndustries: z.array(z.string()).max(100),
  panel: z.strictObject({ alternates: z.int().min(0).max(20), yearsBack: z.int().min(0).max(20) }),
});

/** The terms of a campaign (批次), fixed when it opens. */
export const campaignTerms = z.strictObject({
  year: z.int().min(2024).max(2100),
  tier,
  name: message,
  region,
  edition: z.string(),
  asOf: day,
  window: z.strictObject({ opensOn: day, closesOn: day }),
  interpretation,
  noticeWorkingDays: z.int(),
  validityYears: z.int(),
  group: z.string().exactOptional(),
  overlays: z.array(z.string()).exactOptional(),
  procedure: campaignProcedure.exactPartial().exactOptional(),
});

export const openCampaignBody = campaignTerms.meta({ id: 'OpenCampaign' });

export const publishBenchmarksBody = z
  .strictObject({ benchmarks: z.array(benchmark).max(20_000), source: words })
  .meta({ id: 'PublishBenchmarks' });

export const extendWindowBody = z
  .strictObject({ closesOn: day, reason: words, announcement: name })
  .meta({ id: 'ExtendWindow' });

export const openApplicationBody = z
  .strictObject({
    factoryId: id,
    campaignId: id,
    /** The group (中央企业集团、兵团) whose channel is taken; without it, the region's. */
    group: z.string().exactOptional(),
  })
  .meta({ id: 'OpenApplication' });

export const submitAnnualReportBody = z
  .strictObject({ factoryId: id, year: z.int(), report: annualReport })
  .meta({ id: 'SubmitAnnualReport' });

const clauseReasons = z.array(z.strictObject({ clause: z.string(), reason: words }));

/** The commands people give on a re-evaluation (年度复评) once the annual report is in. */
export const reEvaluationCommandBodies = {
  'select-for-full-review': z.strictObject({ reason: words }),
  'draw-for-full-review': z.strictObject({ seed: name, seedSource: words }),
  'record-on-site-review': z.strictObject({
    visitedOn: day,
    findings: z.record(z.string(), finding),
    summary: words,
  }),
  'countersign-on-site-review': z.strictObject({}),
  'keep-title': z.strictObject({ remark }),
  'order-rectification': z.strictObject({ deadline: day, reasons: clauseReasons }),
  'report-rectification': z.strictObject({ report: annualReport }),
  'downgrade-title': z.strictObject({ tier, reasons: clauseReasons }),
  'propose-revocation': z.strictObject({ facts: words, reasons: clauseReasons }),
} as const;
export type ReEvaluationHttpCommand = keyof typeof reEvaluationCommandBodies;
export type ReEvaluationCommandBody<Type extends ReEvaluationHttpCommand> = z.infer<
  (typeof reEvaluationCommandBodies)[Type]
>;

export const reEvaluationCommandNames: Readonly<Record<ReEvaluationHttpCommand, z.infer<typeof message>>> = {
  'select-for-full-review': { zh: '选定全面复核', en: 'Select for a full review' },
  'draw-for-full-review': { zh: '随机抽取全面复核', en: 'Draw for a full review' },
  'record-on-site-review': { zh: '记录现场核查', en: 'Record the on-site review' },
  'countersign-on-site-review': { zh: '会签现场核查', en: 'Countersign the on-site review' },
  'keep-title': { zh: '保持称号', en: 'Keep the title' },
  'order-rectification': { zh: '责令整改', en: 'Order rectification' },
  'report-rectification': { zh: '提交整改报告', en: 'Report the rectification' },
  'downgrade-title': { zh: '降级', en: 'Downgrade the title' },
  'propose-revocation': { zh: '提请撤销', en: 'Propose revocation' },
};
