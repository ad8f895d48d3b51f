import { drafter, type Grant, type Rule } from '../policy/rules.js';

export const enterprisePhases = {
  none: { zh: '未登记', en: 'not registered' },
  registered: { zh: '已登记', en: 'registered' },
} as const;
export type EnterprisePhase = keyof typeof enterprisePhases;

const group: readonly Grant[] = [{ role: 'group', relation: 'own-unit' }];

/** Who may do what to an enterprise (企业), and when. */
export const enterpriseRules = {
  'register-enterprise': { grants: drafter, phases: ['none'] },
  'affiliate-enterprise': { grants: group, phases: ['registered'] },
  'release-enterprise': { grants: group, phases: ['registered'] },
} as const satisfies Record<string, Rule<EnterprisePhase>>;
