import { applicant, decidingBody, platform, type Rule } from '../policy/rules.js';

export const reEvaluationPhaseNames = {
  none: { zh: '未提交', en: 'not begun' },
  reported: { zh: '已提交年度报告', en: 'reported' },
  evaluated: { zh: '已评价', en: 'evaluated' },
  rectification: { zh: '整改中', en: 'under rectification' },
  kept: { zh: '保持称号', en: 'title kept' },
  revoked: { zh: '已撤销', en: 'revoked' },
} as const;
export type ReEvaluationPhase = keyof typeof reEvaluationPhaseNames;

/** Who may do what to a yearly re-evaluation (年度复评), and when. */
export const reEvaluationRules = {
  'submit-annual-report': { grants: applicant, phases: ['none'] },
  'record-re-evaluation': { grants: platform, phases: ['reported'] },
  'keep-title': { grants: decidingBody, phases: ['evaluated'] },
  'order-rectification': { grants: decidingBody, phases: ['evaluated'] },
  'report-rectification': { grants: applicant, phases: ['rectification'] },
  'revoke-title': { grants: decidingBody, phases: ['evaluated', 'rectification'] },
} as const satisfies Record<string, Rule<ReEvaluationPhase>>;
