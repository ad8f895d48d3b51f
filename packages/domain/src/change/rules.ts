import { applicant, decidingBody, type Grant, type Rule } from '../policy/rules.js';

export const changePhaseNames = {
  none: { zh: '未报告', en: 'not reported' },
  reported: { zh: '已报告，待核实', en: 'reported, awaiting the check' },
  returned: { zh: '退回补正', en: 'returned for correction' },
  checked: { zh: '已核实，待决定', en: 'checked, awaiting the decision' },
  kept: { zh: '称号及有效期不变', en: 'title and term unchanged' },
  cancelled: { zh: '已转入撤销程序', en: 'taken to a revocation proceeding' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const;
export type ChangePhase = keyof typeof changePhaseNames;

/** Whoever is near enough to check: the city or the province the factory stands in, or its group. */
const checker: readonly Grant[] = [
  { role: 'city', relation: 'own-region' },
  { role: 'province', relation: 'own-region' },
  { role: 'group', relation: 'own-group' },
];

/** Who may do what with a material change (重大变化情况报告), and when. */
export const changeRules = {
  'report-change': { grants: applicant, phases: ['none'] },
  'amend-change': { grants: applicant, phases: ['returned'] },
  'withdraw-change': { grants: applicant, phases: ['reported', 'returned'] },
  'return-change': { grants: checker, phases: ['reported'] },
  'check-change': { grants: checker, phases: ['reported'] },
  'decide-change': { grants: decidingBody, phases: ['checked'] },
} as const satisfies Record<string, Rule<ChangePhase>>;
export type ChangeCommandType = keyof typeof changeRules;
