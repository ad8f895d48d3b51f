import { defineAggregate, type Summary } from '../frame/aggregate.js';
import { factoryClocks } from './clocks.js';
import { type FactoryCommand, type FactoryRelated } from './commands.js';
import { factoryActs } from './decide.js';
import { type FactoryEvent, factoryEventFacts } from './events.js';
import { evolveFactory } from './evolve.js';
import { type FactoryPhase, factoryPhases, factoryRules } from './rules.js';
import { type Factory, noFactory } from './state.js';
import { factorySubject } from './titled.js';

/** Factories (工厂): registered once; what they hold follows from the decisions recorded on their stream. */
export const factory = defineAggregate<Factory, FactoryCommand, FactoryEvent, FactoryRelated, FactoryPhase>({
  wording: { thing: { zh: '工厂', en: 'factory' }, phases: factoryPhases },
  rules: factoryRules,
  acts: factoryActs,
  eventFacts: factoryEventFacts,
  initial: noFactory,
  evolve: evolveFactory,
  summary,
  clocks: factoryClocks,
});

/** A registration is about the enterprise that asks for it, a conversion about the tier of the campaign it names. */
function summary(
  state: Factory,
  command?: FactoryCommand,
  related: FactoryRelated = {},
): Summary<FactoryPhase> {
  if (command?.type === 'register-factory') return { phase: 'none', enterprise: command.enterprise };
  const phase = state.id === null ? 'none' : 'registered';
  if (command?.type !== 'convert-title') return { phase, ...factorySubject(state) };
  const { province, city } = state;
  const { tier, group } = related.campaign?.terms ?? {};
  return { phase, province, city, ...(tier && { tier }), ...(group !== undefined && { group }) };
}
