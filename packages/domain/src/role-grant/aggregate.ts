import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { type RelatedGrants, type RoleGrantCommand } from './commands.js';
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
  RelatedGrants,
  RoleGrantPhase,
  RoleGrantEvent
>({
  wording: { thing: { zh: '角色授予', en: 'grant of a role' }, phases: roleGrantPhaseNames },
  rules: roleGrantRules,
  acts: roleGrantActs,
  eventFacts: roleGrantEventFacts,
  initial: noRoleGrant,
  evolve: evolveRoleGrant,
  summary,
  view: (_actor, state) => state,
});

/** Before there is one, the command says whose it is to be. */
function summary(
  { phase, role, scope, place }: RoleGrant,
  command?: RoleGrantCommand,
): CaseSummary<RoleGrantPhase> {
  const claimed = command !== undefined && 'enterprise' in command ? command.enterprise : undefined;
  const enterprise = claimed ?? scope.enterprise;
  return {
    phase,
    title: command !== undefined && 'role' in command ? command.role : (role ?? ''),
    ...(enterprise !== undefined && { enterprise }),
    ...(place !== undefined && { city: place }),
  };
}
