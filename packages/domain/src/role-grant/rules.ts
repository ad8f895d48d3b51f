import { type Grant, platform, type Rule } from '../policy/rules.js';

export const roleGrantPhaseNames = {
  none: { zh: '未授予', en: 'not granted' },
  proposed: { zh: '待确认', en: 'awaiting confirmation' },
  confirmed: { zh: '已生效', en: 'in force' },
  claimed: { zh: '企业身份待核实', en: 'enterprise claimed, not verified' },
  member: { zh: '企业身份已核实', en: 'acts for its enterprise' },
  suspended: { zh: '已停用', en: 'disabled' },
  refused: { zh: '未予核实', en: 'claim refused' },
  withdrawn: { zh: '已收回', en: 'withdrawn' },
} as const;
export type RoleGrantPhase = keyof typeof roleGrantPhaseNames;

const systemAdministrator: readonly Grant[] = [{ role: 'system-admin', relation: 'any' }];
const securityAdministrator: readonly Grant[] = [{ role: 'security-admin', relation: 'any' }];
const claimant: readonly Grant[] = [{ role: 'enterprise', relation: 'own-enterprise' }];
const manager: readonly Grant[] = [
  { role: 'enterprise', relation: 'own-enterprise', unless: ['unverified', 'not-manager'] },
];
/** The recommending unit's level where the enterprise lies: the district first, and those above it where it has no account. */
const verifier: readonly Grant[] = [
  { role: 'district', relation: 'in-region' },
  { role: 'city', relation: 'in-region' },
  { role: 'province', relation: 'in-region' },
];

/**
 * Who may do what to the role of an account (角色授予): one administrator proposes, another confirms (三员分立). Who acts for an
 * enterprise claims it and is verified where the enterprise lies; colleagues come by invitation.
 */
export const roleGrantRules = {
  'establish-role': { grants: platform, phases: ['none'] },
  'grant-role': { grants: systemAdministrator, phases: ['none', 'withdrawn'] },
  'confirm-role': { grants: securityAdministrator, phases: ['proposed'] },
  'withdraw-role': { grants: securityAdministrator, phases: ['proposed', 'confirmed', 'suspended'] },
  'suspend-account': { grants: securityAdministrator, phases: ['confirmed', 'member'] },
  'resume-account': { grants: securityAdministrator, phases: ['suspended'] },
  'request-reset': { grants: systemAdministrator, phases: ['confirmed', 'claimed', 'member'] },
  'release-reset': { grants: securityAdministrator, phases: ['confirmed', 'claimed', 'member'] },
  'claim-enterprise': { grants: claimant, phases: ['none'] },
  'join-enterprise': { grants: claimant, phases: ['none'] },
  'confirm-claim': { grants: verifier, phases: ['claimed'] },
  'refuse-claim': { grants: [...verifier, ...platform], phases: ['claimed'] },
  'withdraw-claim': { grants: verifier, phases: ['member'] },
  'remove-colleague': { grants: manager, phases: ['member'] },
} as const satisfies Record<string, Rule<RoleGrantPhase>>;
