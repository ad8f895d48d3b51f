import { panelAuthority, type Rule } from '../policy/rules.js';

export const expertPoolPhases = {
  none: { zh: '未建立', en: 'not established' },
  open: { zh: '使用中', en: 'in use' },
} as const;
export type ExpertPoolPhase = keyof typeof expertPoolPhases;

/** Who may do what to an expert pool (专家库), and when: the body whose panels it seats, and the experts in it. */
export const expertPoolRules = {
  'establish-pool': { grants: panelAuthority, phases: ['none'] },
  'enrol-expert': { grants: panelAuthority, phases: ['open'] },
  'update-expert': { grants: panelAuthority, phases: ['open'] },
  'suspend-expert': { grants: panelAuthority, phases: ['open'] },
  'readmit-expert': { grants: panelAuthority, phases: ['open'] },
  'declare-standing-interests': { grants: [{ role: 'expert', relation: 'assigned' }], phases: ['open'] },
} as const satisfies Record<string, Rule<ExpertPoolPhase>>;

export type ExpertPoolCommandType = keyof typeof expertPoolRules;
