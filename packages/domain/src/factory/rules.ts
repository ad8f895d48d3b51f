import { decidingBody, drafter, type Grant, platform, type Rule } from '../policy/rules.js';

export const factoryPhases = {
  none: { zh: '未登记', en: 'not registered' },
  registered: { zh: '已登记', en: 'registered' },
} as const;
export type FactoryPhase = keyof typeof factoryPhases;

/** An accident concerns the authorities of the region also where a group answers for the title. */
const reporters: readonly Grant[] = [
  { role: 'district', relation: 'in-region' },
  { role: 'city', relation: 'in-region' },
  { role: 'province', relation: 'in-region' },
  { role: 'group', relation: 'own-group' },
  { role: 'miit', relation: 'any' },
];

/** Who may do what to a factory (工厂), and when. */
export const factoryRules = {
  'register-factory': { grants: drafter, phases: ['none'] },
  'convert-title': { grants: decidingBody, phases: ['registered'] },
  'expire-title': { grants: platform, phases: ['registered'] },
  'note-missed-report': { grants: platform, phases: ['registered'] },
  'report-incident': { grants: reporters, phases: ['registered'] },
  'close-incident': { grants: decidingBody, phases: ['registered'] },
} as const satisfies Record<string, Rule<FactoryPhase>>;
