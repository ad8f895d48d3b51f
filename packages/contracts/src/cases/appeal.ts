import { z } from 'zod';
import { declaredConflicts, remark, words } from '../primitives.js';

const clause = z.string().min(1).max(200);
const reason = z.string().max(20_000);

/** Appeals (复核); the id of one is `appealId(against)`: a decision takes one appeal. */
export const appealContract = {
  plural: 'appeals',
  opens: 'file-appeal',
  bodies: {
    'file-appeal': z.strictObject({
      against: z.strictObject({
        kind: z.enum(['application-refusal', 'not-accepted', 'downgrade', 'revocation']),
        id: z.string().min(1).max(100),
      }),
      clauses: z.array(z.strictObject({ clause, reason: words })).max(200),
      statement: words,
    }),
    'accept-appeal': z.strictObject({ remark }),
    'decline-appeal': z.strictObject({ reason: words }),
    'withdraw-appeal': z.strictObject({ reason: words }),
    'declare-appeal-interests': z.strictObject({ conflicts: declaredConflicts }),
    'record-appeal-findings': z.strictObject({
      findings: z
        .array(z.strictObject({ clause, verdict: z.enum(['met', 'not-met', 'cannot-tell']), reason }))
        .max(200),
    }),
    'sign-appeal-opinion': z.strictObject({ noConflict: z.boolean(), summary: words }),
    'replace-appeal-expert': z.strictObject({ expert: z.string().max(100), reason: words }),
    'decide-appeal': z.strictObject({
      outcomes: z.array(z.strictObject({ clause, verdict: z.enum(['met', 'not-met']), reason })).max(200),
      opinion: words,
    }),
  },
  names: {
    'file-appeal': { zh: '申请复核', en: 'File an appeal' },
    'accept-appeal': { zh: '受理复核', en: 'Accept the appeal' },
    'decline-appeal': { zh: '不予受理复核', en: 'Do not accept the appeal' },
    'withdraw-appeal': { zh: '撤回复核申请', en: 'Withdraw the appeal' },
    'declare-appeal-interests': { zh: '复核回避声明', en: 'Declare interests' },
    'record-appeal-findings': { zh: '填写复核意见', en: 'Record findings' },
    'sign-appeal-opinion': { zh: '签署复核意见', en: 'Sign the opinion' },
    'replace-appeal-expert': { zh: '更换复核专家', en: 'Replace an expert' },
    'decide-appeal': { zh: '作出复核决定', en: 'Decide the appeal' },
  },
} as const;
