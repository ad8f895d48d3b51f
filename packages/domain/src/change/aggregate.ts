import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { type Clock } from '../calendar/clock.js';
import { workingTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { titledSummary } from '../factory/titled.js';
import { type ChangeCommand, type ChangeEmitted, type ChangeRelated } from './commands.js';
import { changeActs } from './decide.js';
import { type ChangeEvent, changeEventFacts } from './events.js';
import { evolveChange } from './evolve.js';
import { type ChangePhase, changePhaseNames, changeRules } from './rules.js';
import { type Change, noChange } from './state.js';

/** Working days for each step (平台默认). */
const CHECK_WORKING_DAYS = 15;
const CORRECTION_WORKING_DAYS = 15;
const DECISION_WORKING_DAYS = 20;

const wording = { thing: { zh: '重大变化报告', en: 'report of a change' }, phases: changePhaseNames };

/** Changes of titled factories (重大变化情况报告): reported, checked, decided; the title's term never changes by it. */
export const changeFile = defineCaseFile<
  Change,
  ChangeCommand,
  ChangeEvent,
  ChangeRelated,
  ChangePhase,
  ChangeEmitted
>({
  wording,
  rules: changeRules,
  acts: changeActs,
  eventFacts: changeEventFacts,
  initial: noChange,
  evolve: evolveChange,
  summary,
  view: (_actor, state) => state,
  clocks,
});

function summary(
  { phase, subject }: Change,
  _command?: ChangeCommand,
  related?: ChangeRelated,
): CaseSummary<ChangePhase> {
  return titledSummary(phase, subject, related?.factory);
}

function clocks({ phase, since }: Change, calendar: EnteredYears): Clock[] {
  const clock = (
    name: string,
    zh: string,
    en: string,
    days: number,
    waitsFor: Clock['waitsFor'],
  ): Clock[] => [
    {
      name,
      label: { zh, en },
      startedOn: since,
      ...workingTerm(since, days, calendar),
      stopped: false,
      waitsFor,
      onExpiry: null,
    },
  ];
  switch (phase) {
    case 'reported':
      return clock('check', '核实变化', 'check of the change', CHECK_WORKING_DAYS, 'authority');
    case 'returned':
      return clock('correction', '补正', 'correction', CORRECTION_WORKING_DAYS, 'enterprise');
    case 'checked':
      return clock('decision', '作出决定', 'decision', DECISION_WORKING_DAYS, 'authority');
    default:
      return [];
  }
}
