import { type NoRelated } from '../frame/aggregate.js';
import { defineCaseFile } from '../frame/case-file.js';
import { type EditionCommand } from './commands.js';
import { editionActs } from './decide.js';
import { type EditionEvent, editionEventFacts } from './events.js';
import { evolveEdition } from './evolve.js';
import { type EditionPhase, editionPhaseNames, editionRules } from './rules.js';
import { type AdoptedEdition, noEdition } from './state.js';

/** Editions of the criteria (要素条件版本) the ministry has adopted for awards; which text that is, its hash says. */
export const editionFile = defineCaseFile<
  AdoptedEdition,
  EditionCommand,
  EditionEvent,
  NoRelated,
  EditionPhase,
  EditionEvent
>({
  wording: { thing: { zh: '要素条件版本', en: 'edition' }, phases: editionPhaseNames },
  rules: editionRules,
  acts: editionActs,
  eventFacts: editionEventFacts,
  initial: noEdition,
  evolve: evolveEdition,
  summary: ({ phase, id }, command) => ({
    phase,
    title: command?.type === 'adopt-edition' ? command.id : id,
  }),
  view: (_actor, state) => state,
});
