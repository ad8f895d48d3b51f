import { type ApplicationCommandType } from '@tidu/domain';
import { z } from 'zod';
import { findings, kpiReport } from './criteria.js';
import { day, id, type message, name, remark, sha256, words } from './primitives.js';
import { sectionContent } from './sections.js';

const clauseReasons = z.array(z.strictObject({ clause: z.string(), reason: words }));

const bodies = {
  'declare-section': sectionContent,
  'attach-evidence': z.strictObject({
    id,
    clause: z.string(),
    title: name,
    fileName: name,
    mediaType: name,
    size: z.int().min(1),
    sha256,
  }),
  'remove-evidence': z.strictObject({ id }),
  submit: z.strictObject({ truthful: z.boolean(), noSecrets: z.boolean() }),
  withdraw: z.strictObject({ reason: words }),
  'accept-for-review': z.strictObject({ remark }),
  'return-for-correction': z.strictObject({ clauses: clauseReasons }),
  'decline-to-accept': z.strictObject({ reason: words }),
  recommend: z.strictObject({ rank: z.int().min(1), opinion: words }),
  'check-self-assessment': z.strictObject({ findings, opinion: words }),
  'assign-panel': z.strictObject({
    seats: z.array(z.strictObject({ expert: z.string(), specialty: z.enum(['technical', 'management']) })),
  }),
  'record-findings': z.strictObject({
    findings: z
      .array(
        z.strictObject({
          clause: z.string(),
          verdict: z.enum(['met', 'not-met', 'cannot-tell']),
          reason: remark,
          evidence: z.array(z.string()),
        }),
      )
      .min(1),
  }),
  'sign-opinion': z.strictObject({ noConflict: z.boolean(), summary: words }),
  'record-site-verification': z.strictObject({ visitedOn: day, inspectors: z.array(name), summary: words }),
  'conclude-review': z.strictObject({ opinion: words }),
  'defer-decision': z.strictObject({ reason: words }),
  'resume-decision': z.strictObject({ reason: words }),
  'publish-notice': z.strictObject({}),
  'name-for-cultivation': z.strictObject({ goals: words }),
  'apply-for-acceptance': z.strictObject({ summary: words, kpis: z.array(kpiReport).nullable() }),
  'check-acceptance': z.strictObject({ opinion: words }),
  'pass-acceptance': z.strictObject({ opinion: words }),
  award: z.strictObject({}),
  'refuse-award': z.strictObject({ reasons: clauseReasons }),
} as const satisfies Partial<Record<ApplicationCommandType, z.ZodType>>;

/** The commands people give on an application over HTTP, each with its body; the rest belongs to the platform itself. */
export const applicationCommandBodies = bodies;
export type ApplicationHttpCommand = keyof typeof bodies;
export type ApplicationCommandBody<Type extends ApplicationHttpCommand> = z.infer<(typeof bodies)[Type]>;

/** What each command is called on a button and in the API's description. */
export const applicationCommandNames: Readonly<Record<ApplicationHttpCommand, z.infer<typeof message>>> = {
  'declare-section': { zh: '保存分项填报', en: 'Declare a section' },
  'attach-evidence': { zh: '上传佐证材料', en: 'Attach evidence' },
  'remove-evidence': { zh: '移除佐证材料', en: 'Remove evidence' },
  submit: { zh: '提交申报', en: 'Submit the application' },
  withdraw: { zh: '撤回申报', en: 'Withdraw the application' },
  'accept-for-review': { zh: '受理', en: 'Accept for review' },
  'return-for-correction': { zh: '退回补正', en: 'Return for correction' },
  'decline-to-accept': { zh: '不予受理', en: 'Decline to accept' },
  recommend: { zh: '推荐', en: 'Recommend' },
  'check-self-assessment': { zh: '复核自评', en: 'Check the self-assessment' },
  'assign-panel': { zh: '组建专家组', en: 'Assign the panel' },
  'record-findings': { zh: '记录评审意见', en: 'Record findings' },
  'sign-opinion': { zh: '签署评审意见', en: 'Sign the opinion' },
  'record-site-verification': { zh: '登记现场核查', en: 'Record the site verification' },
  'conclude-review': { zh: '形成评审结论', en: 'Conclude the review' },
  'defer-decision': { zh: '暂缓认定', en: 'Defer the decision' },
  'resume-decision': { zh: '恢复认定', en: 'Resume the decision' },
  'publish-notice': { zh: '发布公示', en: 'Publish the notice' },
  'name-for-cultivation': { zh: '列入培育对象', en: 'Name for cultivation' },
  'apply-for-acceptance': { zh: '申请验收', en: 'Apply for acceptance' },
  'check-acceptance': { zh: '验收初审', en: 'Check the acceptance' },
  'pass-acceptance': { zh: '通过验收', en: 'Pass the acceptance' },
  award: { zh: '认定', en: 'Award' },
  'refuse-award': { zh: '不予认定', en: 'Refuse the award' },
};
