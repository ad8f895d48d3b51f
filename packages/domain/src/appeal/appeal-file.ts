import { type Relatives } from '../frame/aggregate.js';
import { type CaseFile, type CaseSummary, governed } from '../frame/case-file.js';
import { type Clock } from '../calendar/clock.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { type Decision, type DomainEvent } from '../core/decision.js';
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
import { type AppealCommand, type AppealCommandOf } from './commands.js';
import { type AppealContext, type Handler } from './context.js';
import { decideAppeal } from './deciding.js';
import { acceptAppeal, declineAppeal, fileAppeal, withdrawAppeal } from './filing.js';
import {
  declareAppealInterests,
  recordAppealFindings,
  replaceAppealExpert,
  signAppealOpinion,
} from './reviewing.js';
import { type AppealCommandType, appealPhaseNames, appealRules } from './rules.js';
import { type AppealRelated, partyOf } from './target.js';

/** Working days for each step (平台默认). */
const ACCEPTANCE_WORKING_DAYS = 5;
const DECISION_WORKING_DAYS = 40;

const wording = { thing: { zh: '复核', en: 'appeal' }, phases: appealPhaseNames };

const handlers: { readonly [Type in AppealCommandType]: Handler<Type> } = {
  'file-appeal': fileAppeal,
  'accept-appeal': acceptAppeal,
  'decline-appeal': declineAppeal,
  'withdraw-appeal': withdrawAppeal,
  'declare-appeal-interests': declareAppealInterests,
  'record-appeal-findings': recordAppealFindings,
  'sign-appeal-opinion': signAppealOpinion,
  'replace-appeal-expert': replaceAppealExpert,
  'decide-appeal': decideAppeal,
};

/** Appeals (复核): an enterprise against a decision, clause by clause, decided by others than those who took it. */
export const appealFile: CaseFile<Appeal, AppealCommand, AppealEvent, AppealRelated> = {
  wording,
  rules: appealRules,
  initial: noAppeal,
  evolve: evolveAppeal,
  decide: governed({ wording, rules: appealRules, summary }, (command, state, context) =>
    handle(command, state, context),
  ),
  relatives: (command, { against, decision, drawId }) => {
    if (command.type === 'file-appeal') return restsOn(command.against, null);
    if (command.type === 'replace-appeal-expert' && decision !== null && drawId !== null)
      return { pool: { aggregate: 'expert-pool', id: poolIdFor(decision.tier, decision) } };
    return command.type === 'decide-appeal' && against !== null ? restsOn(against, decision) : {};
  },
  summary,
  view,
  clocks,
};

function handle<Type extends AppealCommandType>(
  command: AppealCommandOf<Type>,
  state: Appeal,
  context: AppealContext,
): Decision<DomainEvent> {
  const handler: Handler<Type> = handlers[command.type];
  return handler(command, state, context);
}

function restsOn(
  { kind, id }: AppealedDecision,
  decision: DecisionAppealed | null,
): Relatives<AppealRelated> {
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
): CaseSummary {
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
