import { ministry, type Rule } from '../policy/rules.js';

export const editionPhaseNames = {
  none: { zh: '未采用', en: 'not adopted' },
  adopted: { zh: '已采用', en: 'adopted' },
  retired: { zh: '已停用', en: 'retired' },
} as const;
export type EditionPhase = keyof typeof editionPhaseNames;

/** Who may do what to an edition of the criteria (要素条件版本), and when. */
export const editionRules = {
  'adopt-edition': { grants: ministry, phases: ['none'] },
  'retire-edition': { grants: ministry, phases: ['adopted'] },
} as const satisfies Record<string, Rule<EditionPhase>>;
