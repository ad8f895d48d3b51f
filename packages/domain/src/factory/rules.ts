import { applicant, type Rule } from '../policy/rules.js';

export const factoryPhases = {
  none: { zh: '未登记', en: 'not registered' },
  registered: { zh: '已登记', en: 'registered' },
} as const;
export type FactoryPhase = keyof typeof factoryPhases;

/** Who may do what to a factory (工厂), and when. */
export const factoryRules = {
  'register-factory': { grants: applicant, phases: ['none'] },
} as const satisfies Record<string, Rule<FactoryPhase>>;
