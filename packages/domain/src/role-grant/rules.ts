import { type Grant, platform, type Rule } from '../policy/rules.js';

export const roleGrantPhaseNames = {
  none: { zh: '未授予', en: 'not granted' },
  proposed: { zh: '待确认', en: 'awaiting confirmation' },
  confirmed: { zh: '已生效', en: 'in force' },
  withdrawn: { zh: '已收回', en: 'withdrawn' },
} as const;
export type RoleGrantPhase = keyof typeof roleGrantPhaseNames;

const systemAdministrator: readonly Grant[] = [{ role: 'system-admin', relation: 'any' }];
const securityAdministrator: readonly Grant[] = [{ role: 'security-admin', relation: 'any' }];

/** Who may do what to the grant of a role (角色授予): one proposes, another confirms (三员分立). */
export const roleGrantRules = {
  'establish-role': { grants: platform, phases: ['none'] },
  'grant-role': { grants: systemAdministrator, phases: ['none', 'withdrawn'] },
  'confirm-role': { grants: securityAdministrator, phases: ['proposed'] },
  'withdraw-role': { grants: securityAdministrator, phases: ['proposed', 'confirmed'] },
} as const satisfies Record<string, Rule<RoleGrantPhase>>;
