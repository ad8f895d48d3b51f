import { applicant, decidingBody, type Grant, type Rule } from '../policy/rules.js';

export const appealPhaseNames = {
  none: { zh: '未申请', en: 'not filed' },
  filed: { zh: '已申请，待受理', en: 'filed, awaiting acceptance' },
  accepted: { zh: '已受理', en: 'accepted' },
  reviewing: { zh: '专家复核中', en: 'before the experts' },
  upheld: { zh: '复核成立，原决定被取代', en: 'upheld, the decision is superseded' },
  rejected: { zh: '维持原决定', en: 'rejected, the decision stands' },
  declined: { zh: '不予受理', en: 'not accepted' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const;
export type AppealPhase = keyof typeof appealPhaseNames;

const seated: readonly Grant[] = [{ role: 'expert', relation: 'assigned' }];
const working: readonly Grant[] = [
  { role: 'expert', relation: 'assigned', unless: ['conflicted', 'undeclared'] },
];

/** Who may do what with an appeal (复核), and when. */
export const appealRules = {
  'file-appeal': { grants: applicant, phases: ['none'] },
  'accept-appeal': { grants: decidingBody, phases: ['filed'] },
  'decline-appeal': { grants: decidingBody, phases: ['filed'] },
  'withdraw-appeal': { grants: applicant, phases: ['filed', 'accepted', 'reviewing'] },
  'declare-appeal-interests': { grants: seated, phases: ['reviewing'] },
  'record-appeal-findings': { grants: working, phases: ['reviewing'] },
  'sign-appeal-opinion': { grants: working, phases: ['reviewing'] },
  'replace-appeal-expert': { grants: decidingBody, phases: ['reviewing'] },
  'decide-appeal': { grants: decidingBody, phases: ['accepted', 'reviewing'] },
} as const satisfies Record<string, Rule<AppealPhase>>;
export type AppealCommandType = keyof typeof appealRules;
