import { type ApplicationCommandType } from '@tidu/domain';
import { z } from 'zod';
import { findings, kpiReport } from './criteria.js';
import { day, declaredConflicts, id, type message, name, remark, sha256, words } from './primitives.js';
import { sectionContent } from './sections.js';

const clauseReasons = z.array(z.strictObject({ clause: z.string(), reason: words }));

const bodies = {
  'declare-section': sectionContent,
  'attach-evidence': z.strictObject({
    id,
    clause: z.string(),
    /** The attachment (附件) of the form that it is. */
    slot: z.string().max(60).exactOptional(),
    title: name,
    fileName: name,
    mediaType: name,
    size: z.int().min(1),
    sha256,
  }),
  'remove-evidence': z.strictObject({ id }),
  submit: z.strictObject({
    truthful: z.boolean(),
    noSecrets: z.boolean(),
    ladderException: words.exactOptional(),
    /** Why a returned application comes back as it was. */
    unchangedReason: words.exactOptional(),
  }),
  withdraw: z.strictObject({ reason: words }),
  endorse: z.strictObject({ opinion: words }),
  'accept-for-review': z.strictObject({ remark }),
  'return-for-correction': z.strictObject({ clauses: clauseReasons }),
  'decline-to-accept': z.strictObject({ reason: words }),
  'check-self-assessment': z.strictObject({ findings, opinion: words }),
  'declare-interests': z.strictObject({ conflicts: declaredConflicts }),
  'replace-expert': z.strictObject({ expert: z.string(), reason: words }),
  'call-extra-expert': z.strictObject({ reason: words }),
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
  'record-scores': z.strictObject({ scores: z.record(z.string(), z.number()) }),
  'sign-opinion': z.strictObject({ noConflict: z.boolean(), summary: words }),
  'record-site-verification': z.strictObject({ visitedOn: day, inspectors: z.array(name), summary: words }),
  'record-self-assessment': z.strictObject({}),
  'countersign-site-verification': z.strictObject({}),
  'conclude-review': z.strictObject({ opinion: words }),
  'state-dissent': z.strictObject({ statement: words }),
  'defer-decision': z.strictObject({ reason: words }),
  'resume-decision': z.strictObject({ reason: words }),
  'name-for-cultivation': z.strictObject({ goals: words }),
  'apply-for-acceptance': z.strictObject({ summary: words, kpis: z.array(kpiReport).nullable() }),
  'check-acceptance': z.strictObject({ opinion: words }),
  'pass-acceptance': z.strictObject({ opinion: words }),
  recheck: z.strictObject({
    checkedOn: day,
    creditClear: z.boolean(),
    accidentsClear: z.boolean(),
    source: words,
    remark,
  }),
  award: z.strictObject({ conditions: z.array(words).max(20).exactOptional() }),
  'refuse-award': z.strictObject({ reasons: clauseReasons, nurture: z.boolean().exactOptional() }),
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
  endorse: { zh: '签署推荐意见', en: 'Endorse' },
  'accept-for-review': { zh: '受理', en: 'Accept for review' },
  'return-for-correction': { zh: '退回补正', en: 'Return for correction' },
  'decline-to-accept': { zh: '不予受理', en: 'Decline to accept' },
  'check-self-assessment': { zh: '复核自评', en: 'Check the self-assessment' },
  'declare-interests': { zh: '回避声明', en: 'Declare interests' },
  'replace-expert': { zh: '更换专家', en: 'Replace an expert' },
  'call-extra-expert': { zh: '增补专家', en: 'Call an extra expert' },
  'record-findings': { zh: '记录评审意见', en: 'Record findings' },
  'record-scores': { zh: '评分', en: 'Record scores' },
  'sign-opinion': { zh: '签署评审意见', en: 'Sign the opinion' },
  'record-site-verification': { zh: '登记现场核查', en: 'Record the site verification' },
  'record-self-assessment': { zh: '备案自评', en: 'Record the self-assessment' },
  'countersign-site-verification': { zh: '会签现场核查', en: 'Countersign the site verification' },
  'conclude-review': { zh: '形成评审结论', en: 'Conclude the review' },
  'state-dissent': { zh: '签署少数意见', en: 'State a dissent' },
  'defer-decision': { zh: '暂缓认定', en: 'Defer the decision' },
  'resume-decision': { zh: '恢复认定', en: 'Resume the decision' },
  'name-for-cultivation': { zh: '列入培育对象', en: 'Name for cultivation' },
  'apply-for-acceptance': { zh: '申请验收', en: 'Apply for acceptance' },
  'check-acceptance': { zh: '验收初审', en: 'Check the acceptance' },
  'pass-acceptance': { zh: '通过验收', en: 'Pass the acceptance' },
  recheck: { zh: '公示期满复查', en: 'Check again after the notice' },
  award: { zh: '认定', en: 'Award' },
  'refuse-award': { zh: '不予认定', en: 'Refuse the award' },
};
