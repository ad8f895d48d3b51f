import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { type Clock } from '../calendar/clock.js';
import { workingTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { titledSummary } from '../factory/titled.js';
import { type Actor } from '../core/actor.js';
import { isConcerned } from '../policy/authorize.js';
import { type AppealCommand, type AppealEmitted, type AppealRelated } from './commands.js';
import { appealActs } from './decide/decide.js';
import { type AppealEvent, appealEventFacts } from './events.js';
import { evolveAppeal } from './evolve.js';
import { type AppealPhase, appealPhaseNames, appealRules } from './rules.js';
import { type Appeal, type AppealExpert, noAppeal } from './state.js';
import { partyOf } from './target.js';

/** Working days for each step (平台默认). */
const ACCEPTANCE_WORKING_DAYS = 5;
const DECISION_WORKING_DAYS = 40;

const wording = { thing: { zh: '复核', en: 'appeal' }, phases: appealPhaseNames };

/** Appeals (复核): an enterprise against a decision, clause by clause, decided by others than those who took it. */
export const appealFile = defineCaseFile<
  Appeal,
  AppealCommand,
  AppealEvent,
  AppealRelated,
  AppealPhase,
  AppealEmitted
>({
  wording,
  rules: appealRules,
  acts: appealActs,
  eventFacts: appealEventFacts,
  initial: noAppeal,
  evolve: evolveAppeal,
  summary,
  view,
  clocks,
});

function summary(
  { phase, decision, panel }: Appeal,
  command?: AppealCommand,
  related?: AppealRelated,
): CaseSummary<AppealPhase> {
  if (decision === null) {
    const { enterprise } = command?.type === 'file-appeal' && related !== undefined ? partyOf(related) : {};
    return { phase, title: '', ...(enterprise !== undefined && { enterprise }) };
  }
  return {
    ...titledSummary(phase, decision, undefined),
    assigned: panel.map(({ expert }) => expert),
    conflicted: thoseWith('conflicted'),
    undeclared: thoseWith('undeclared'),
    ...(decision.applicationId !== null && { applicationId: decision.applicationId }),
  };

  function thoseWith(declared: AppealExpert['interests']): string[] {
    return panel.filter(({ interests }) => interests === declared).map(({ expert }) => expert);
  }
}

/**
 * The enterprise never learns who sat on the panel; an expert sees the others only after the own signature. While the
 * panel works, the body that decides sees who sits and who has signed, what was found once all have, and no other official
 * anything of it (decision 0010).
 */
function view(actor: Actor, state: Appeal): Appeal {
  const { phase, panel } = state;
  switch (actor.role) {
    case 'enterprise':
      return { ...state, panel: [], alternates: [], drawId: null };
    case 'expert': {
      const hasSigned = panel.some(({ expert, signed }) => expert === actor.id && signed);
      const seen = hasSigned ? panel : panel.filter(({ expert }) => expert === actor.id);
      return { ...state, alternates: [], panel: seen };
    }
    case 'auditor':
    case 'system':
      return state;
    default:
      if (phase !== 'reviewing') return state;
      if (!isConcerned(appealRules['decide-appeal'], actor, summary(state)))
        return { ...state, panel: [], alternates: [], drawId: null };
      return panel.every(({ signed }) => signed) ? state : { ...state, panel: panel.map(unopened) };
  }
}

/** A seat without what its expert found. */
function unopened(seat: AppealExpert): AppealExpert {
  return { ...seat, findings: {}, summary: '' };
}

function clocks({ phase, since }: Appeal, calendar: EnteredYears): Clock[] {
  const [days, zh, en] =
    phase === 'filed'
      ? [ACCEPTANCE_WORKING_DAYS, '受理复核', 'acceptance of the appeal']
      : [DECISION_WORKING_DAYS, '作出复核决定', 'decision on the appeal'];
  if (phase !== 'filed' && phase !== 'accepted' && phase !== 'reviewing') return [];
  return [
    {
      name: phase === 'filed' ? 'acceptance' : 'decision',
      label: { zh, en },
      startedOn: since,
      ...workingTerm(since, days, calendar),
      stopped: false,
      waitsFor: phase === 'reviewing' ? 'experts' : 'authority',
      onExpiry: null,
    },
  ];
}
