import { type NoRelated } from '../frame/aggregate.js';
import { defineCaseFile } from '../frame/case-file.js';
import { type RoleGrantCommand } from './commands.js';
import { roleGrantActs } from './decide.js';
import { type RoleGrantEvent, roleGrantEventFacts } from './events.js';
import { evolveRoleGrant } from './evolve.js';
import { type RoleGrantPhase, roleGrantPhaseNames, roleGrantRules } from './rules.js';
import { noRoleGrant, type RoleGrant } from './state.js';

/** Grants of roles to accounts (角色授予): proposed by one administrator, confirmed by another (三员分立). */
export const roleGrantFile = defineCaseFile<
  RoleGrant,
  RoleGrantCommand,
  RoleGrantEvent,
  NoRelated,
  RoleGrantPhase,
  RoleGrantEvent
>({
  wording: { thing: { zh: '角色授予', en: 'grant of a role' }, phases: roleGrantPhaseNames },
  rules: roleGrantRules,
  acts: roleGrantActs,
  eventFacts: roleGrantEventFacts,
  initial: noRoleGrant,
  evolve: evolveRoleGrant,
  summary: ({ phase, role }, command) => ({
    phase,
    title: command !== undefined && 'role' in command ? command.role : (role ?? ''),
  }),
  view: (_actor, state) => state,
});
