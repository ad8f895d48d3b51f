import { defineAggregate, type NoRelated, type Summary } from '../frame/aggregate.js';
import { type EnterpriseCommand } from './commands.js';
import { enterpriseActs } from './decide.js';
import { type EnterpriseEvent, enterpriseEventFacts } from './events.js';
import { evolveEnterprise } from './evolve.js';
import { type EnterprisePhase, enterprisePhases, enterpriseRules } from './rules.js';
import { type Enterprise, noEnterprise } from './state.js';

/** Enterprises (企业): one registration for each unified social credit code, and their groups. */
export const enterprise = defineAggregate<
  Enterprise,
  EnterpriseCommand,
  EnterpriseEvent,
  NoRelated,
  EnterprisePhase,
  EnterpriseEvent
>({
  wording: { thing: { zh: '企业', en: 'enterprise' }, phases: enterprisePhases },
  rules: enterpriseRules,
  acts: enterpriseActs,
  eventFacts: enterpriseEventFacts,
  initial: noEnterprise,
  evolve: evolveEnterprise,
  summary,
});

/** A registration is asked for by the code itself; a group says which one it is, and releases only its own. */
function summary({ uscc, group }: Enterprise, command?: EnterpriseCommand): Summary<EnterprisePhase> {
  if (command?.type === 'register-enterprise') return { phase: 'none', enterprise: command.uscc };
  const unit = command?.type === 'affiliate-enterprise' ? command.group : group;
  return { phase: uscc === null ? 'none' : 'registered', ...(unit === undefined ? {} : { unit }) };
}
