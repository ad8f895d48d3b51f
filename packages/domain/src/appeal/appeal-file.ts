import { type Acts, type RelatedStreams } from '../frame/aggregate.js';
import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { type Clock } from '../calendar/clock.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { titledSummary } from '../factory/titled.js';
import { poolIdFor } from '../expert-pool/pool-id.js';
import { type Actor } from '../core/actor.js';
import {
  type Appeal,
  type AppealedDecision,
  type AppealEvent,
  type AppealExpert,
  type DecisionAppealed,
  evolveAppeal,
  noAppeal,
} from './appeal.js';
import { type AppealCommand } from './commands.js';
import { decideAppeal } from './deciding.js';
import { acceptAppeal, declineAppeal, fileAppeal, withdrawAppeal } from './filing.js';
import {
  declareAppealInterests,
  recordAppealFindings,
  replaceAppealExpert,
  signAppealOpinion,
} from './reviewing.js';
import { appealEventFacts } from './events.js';
import { type AppealPhase, appealPhaseNames, appealRules } from './rules.js';
import { type AppealRelated, partyOf } from './target.js';

/** Working days for each step (平台默认). */
const ACCEPTANCE_WORKING_DAYS = 5;
const DECISION_WORKING_DAYS = 40;

const wording = { thing: { zh: '复核', en: 'appeal' }, phases: appealPhaseNames };

const acts: Acts<Appeal, AppealCommand, AppealRelated> = {
  'file-appeal': { relatedByCommand: ({ against }) => restsOn(against, null), decide: fileAppeal },
  'accept-appeal': { decide: acceptAppeal },
  'decline-appeal': { decide: declineAppeal },
  'withdraw-appeal': { decide: withdrawAppeal },
  'declare-appeal-interests': { decide: declareAppealInterests },
  'record-appeal-findings': { decide: recordAppealFindings },
  'sign-appeal-opinion': { decide: signAppealOpinion },
  'replace-appeal-expert': {
    // The pool keeps count of who takes a seat.
    relatedByCommand: (_command, { decision, drawId }) =>
      decision === null || drawId === null
        ? {}
        : { pool: { aggregate: 'expert-pool', id: poolIdFor(decision.tier, decision) } },
    decide: replaceAppealExpert,
  },
  'decide-appeal': {
    related: ({ against, decision }) => (against === null ? {} : restsOn(against, decision)),
    decide: decideAppeal,
  },
};

/** Appeals (复核): an enterprise against a decision, clause by clause, decided by others than those who took it. */
export const appealFile = defineCaseFile<Appeal, AppealCommand, AppealEvent, AppealRelated, AppealPhase>({
  wording,
  rules: appealRules,
  acts,
  eventFacts: appealEventFacts,
  initial: noAppeal,
  evolve: evolveAppeal,
  summary,
  view,
  clocks,
});

function restsOn(
  { kind, id }: AppealedDecision,
  decision: DecisionAppealed | null,
): RelatedStreams<AppealRelated> {
  const factory =
    decision?.certificateNumber == null ? {} : { factory: { aggregate: 'factory', id: decision.factoryId } };
  switch (kind) {
    case 'application-refusal':
    case 'not-accepted':
      return { application: { aggregate: 'application', id } };
    case 'downgrade':
      return { reEvaluation: { aggregate: 're-evaluation', id }, ...factory };
    case 'revocation':
      return { revocation: { aggregate: 'revocation', id }, ...factory };
  }
}

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

/** The enterprise never learns who sat on the panel; an expert sees the others only after the own signature. */
function view(actor: Actor, state: Appeal): Appeal {
  if (actor.role === 'enterprise') return { ...state, panel: [], alternates: [] };
  if (actor.role !== 'expert') return state;
  const signed = state.panel.some(({ expert, signed: has }) => expert === actor.id && has);
  return {
    ...state,
    alternates: [],
    panel: signed ? state.panel : state.panel.filter(({ expert }) => expert === actor.id),
  };
}

function clocks({ phase, since }: Appeal): Clock[] {
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
      dueOn: addWorkingDays(since, days),
      stopped: false,
      waitsFor: phase === 'reviewing' ? 'experts' : 'authority',
      onExpiry: null,
    },
  ];
}
