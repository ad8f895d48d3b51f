import { applicant, decidingBody, platform, type Rule } from '../policy/rules.js';

export const reEvaluationPhaseNames = {
  none: { zh: '未提交', en: 'not begun' },
  missed: { zh: '逾期未提交年度报告', en: 'annual report missed' },
  reported: { zh: '已提交年度报告', en: 'reported' },
  evaluated: { zh: '已评价', en: 'evaluated' },
  'full-review': { zh: '全面复核中', en: 'in full review' },
  rectification: { zh: '整改中', en: 'under rectification' },
  'rectification-lapsed': { zh: '整改逾期', en: 'rectification overdue' },
  kept: { zh: '保持称号', en: 'title kept' },
  downgraded: { zh: '已降级', en: 'downgraded' },
  'revocation-proposed': { zh: '已转入撤销程序', en: 'taken to a revocation proceeding' },
  revoked: { zh: '已撤销', en: 'revoked' },
} as const;
export type ReEvaluationPhase = keyof typeof reEvaluationPhaseNames;

/** Who may do what to a yearly re-evaluation (年度复评), and when. */
export const reEvaluationRules = {
  'submit-annual-report': { grants: applicant, phases: ['none', 'missed'] },
  'record-re-evaluation': { grants: platform, phases: ['reported'] },
  'select-for-full-review': { grants: decidingBody, phases: ['evaluated'] },
  'draw-for-full-review': { grants: decidingBody, phases: ['evaluated'] },
  'record-on-site-review': { grants: decidingBody, phases: ['full-review'] },
  'countersign-on-site-review': { grants: decidingBody, phases: ['full-review'] },
  'keep-title': { grants: decidingBody, phases: ['evaluated'] },
  'order-rectification': { grants: decidingBody, phases: ['evaluated', 'rectification-lapsed'] },
  'report-rectification': { grants: applicant, phases: ['rectification'] },
  'note-rectification-lapse': { grants: platform, phases: ['rectification'] },
  'downgrade-title': { grants: decidingBody, phases: ['evaluated', 'rectification-lapsed'] },
  'propose-revocation': {
    grants: decidingBody,
    phases: ['missed', 'evaluated', 'rectification', 'rectification-lapsed'],
  },
} as const satisfies Record<string, Rule<ReEvaluationPhase>>;
export type ReEvaluationCommandType = keyof typeof reEvaluationRules;
