import { defineAggregate, type Summary } from '../frame/aggregate.js';
import { applicationClocks } from './clocks.js';
import { type ApplicationCommand, type ApplicationEmitted, type ApplicationRelated } from './commands.js';
import { applicationActs } from './decide/decide.js';
import { type ApplicationEvent, applicationEventFacts } from './events.js';
import { evolveApplication } from './evolve.js';
import { type Phase, phaseNames } from './phases.js';
import { applicationRules } from './rules.js';
import { type Application, noApplication, subjectOf } from './state.js';

/** Applications (申报): declared, checked, reviewed, put on notice and decided. */
export const application = defineAggregate<
  Application,
  ApplicationCommand,
  ApplicationEvent,
  ApplicationRelated,
  Phase,
  ApplicationEmitted
>({
  wording: { thing: { zh: '申报', en: 'application' }, phases: phaseNames },
  rules: applicationRules,
  acts: applicationActs,
  eventFacts: applicationEventFacts,
  initial: noApplication,
  evolve: evolveApplication,
  summary,
  clocks: applicationClocks,
});

/** Before it is opened, an application is its factory's. */
function summary(
  state: Application,
  command?: ApplicationCommand,
  related: ApplicationRelated = {},
): Summary<Phase> {
  return command?.type === 'open-application' && related.factory !== undefined
    ? { phase: state.phase, enterprise: related.factory.enterprise }
    : subjectOf(state);
}
