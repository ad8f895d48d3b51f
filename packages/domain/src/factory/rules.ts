import { applicant, decidingBody, type Grant, platform, type Rule } from '../policy/rules.js';

export const factoryPhases = {
  none: { zh: '未登记', en: 'not registered' },
  registered: { zh: '已登记', en: 'registered' },
} as const;
export type FactoryPhase = keyof typeof factoryPhases;

/** Any authority of the region, of the group, or the ministry may report an accident or dishonesty. */
const reporters: readonly Grant[] = [
  { role: 'district', relation: 'own-region' },
  { role: 'city', relation: 'own-region' },
  { role: 'province', relation: 'own-region' },
  { role: 'group', relation: 'own-group' },
  { role: 'miit', relation: 'any' },
];

/** Who may do what to a factory (工厂), and when. */
export const factoryRules = {
  'register-factory': { grants: applicant, phases: ['none'] },
  'convert-title': { grants: decidingBody, phases: ['registered'] },
  'expire-title': { grants: platform, phases: ['registered'] },
  'note-missed-report': { grants: platform, phases: ['registered'] },
  'report-incident': { grants: reporters, phases: ['registered'] },
  'close-incident': { grants: decidingBody, phases: ['registered'] },
} as const satisfies Record<string, Rule<FactoryPhase>>;
