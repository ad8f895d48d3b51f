import { recommendingUnit, type Rule } from '../policy/rules.js';

export const recommendationPhases = {
  none: { zh: '未编制', en: 'not begun' },
  drafting: { zh: '编制中', en: 'being drawn up' },
  frozen: { zh: '已冻结', en: 'frozen' },
  released: { zh: '已报送', en: 'released' },
} as const;
export type RecommendationPhase = keyof typeof recommendationPhases;

/** Who may do what to a recommendation list (推荐名单), and when: the unit's own officials. */
export const recommendationRules = {
  'begin-list': { grants: recommendingUnit, phases: ['none'] },
  'rank-applications': { grants: recommendingUnit, phases: ['drafting'] },
  'freeze-list': { grants: recommendingUnit, phases: ['drafting'] },
  'reopen-list': { grants: recommendingUnit, phases: ['frozen'] },
  'release-list': { grants: recommendingUnit, phases: ['frozen'] },
  'begin-supplement': { grants: recommendingUnit, phases: ['released'] },
  'drop-supplement': { grants: recommendingUnit, phases: ['drafting'] },
} as const satisfies Record<string, Rule<RecommendationPhase>>;

export type RecommendationCommandType = keyof typeof recommendationRules;
