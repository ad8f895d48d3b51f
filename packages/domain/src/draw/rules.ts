import { panelAuthority, type Rule } from '../policy/rules.js';

export const drawPhases = {
  none: { zh: '未发起', en: 'not opened' },
  opened: { zh: '已发起', en: 'opened' },
  prepared: { zh: '候选名单已固定', en: 'candidates fixed' },
  committed: { zh: '待公开种子', en: 'seeds committed' },
  drawn: { zh: '已抽取', en: 'drawn' },
  abandoned: { zh: '已放弃', en: 'abandoned' },
} as const;
export type DrawPhase = keyof typeof drawPhases;

/** Who may do what to a draw (专家抽取), and when: officials of the body that seats the panel, and nobody else. */
export const drawRules = {
  'open-draw': { grants: panelAuthority, phases: ['none'] },
  'prepare-draw': { grants: panelAuthority, phases: ['opened'] },
  'commit-seed': { grants: panelAuthority, phases: ['prepared'] },
  'reveal-seed': { grants: panelAuthority, phases: ['committed'] },
  'abandon-draw': { grants: panelAuthority, phases: ['opened', 'prepared', 'committed'] },
} as const satisfies Record<string, Rule<DrawPhase>>;

export type DrawCommandType = keyof typeof drawRules;
