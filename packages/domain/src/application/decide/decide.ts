import { refuse } from '../../core/decision.js';
import { applicationRefusal } from '../policy.js';
import { type ApplicationCommandType } from '../rules.js';
import { type Application, subjectOf } from '../state.js';
import { type ApplicationCommand, type CommandOf } from '../commands.js';
import { award, recheck, refuseAward } from './awarding.js';
import {
  acceptForReview,
  checkSelfAssessment,
  declineToAccept,
  endorse,
  returnForCorrection,
} from './checking.js';
import {
  concludeReview,
  countersignSiteVerification,
  recordSiteVerification,
  stateDissent,
} from './concluding.js';
import { type ApplicationContext, type ApplicationDecision, type Handler } from './act.js';
import {
  applyForAcceptance,
  checkAcceptance,
  deferDecision,
  nameForCultivation,
  passAcceptance,
  resumeDecision,
} from './deciding.js';
import { attachEvidence, declareSection, removeEvidence, submit, withdraw } from './declaring.js';
import { recordEvaluation } from './evaluating.js';
import { lapse } from './lapsing.js';
import { openApplication } from './opening.js';
import { callExtraExpert, declareInterests, replaceExpert } from './panel.js';
import { recordFindings, recordScores, signOpinion } from './reviewing.js';

const handlers: { readonly [Type in ApplicationCommandType]: Handler<Type> } = {
  'open-application': openApplication,
  'declare-section': declareSection,
  'attach-evidence': attachEvidence,
  'remove-evidence': removeEvidence,
  submit,
  withdraw,
  lapse,
  endorse,
  'accept-for-review': acceptForReview,
  'return-for-correction': returnForCorrection,
  'decline-to-accept': declineToAccept,
  'check-self-assessment': checkSelfAssessment,
  'declare-interests': declareInterests,
  'replace-expert': replaceExpert,
  'call-extra-expert': callExtraExpert,
  'record-findings': recordFindings,
  'record-scores': recordScores,
  'sign-opinion': signOpinion,
  'record-site-verification': recordSiteVerification,
  'countersign-site-verification': countersignSiteVerification,
  'conclude-review': concludeReview,
  'state-dissent': stateDissent,
  'defer-decision': deferDecision,
  'resume-decision': resumeDecision,
  'name-for-cultivation': nameForCultivation,
  'apply-for-acceptance': applyForAcceptance,
  'check-acceptance': checkAcceptance,
  'pass-acceptance': passAcceptance,
  recheck,
  award,
  'refuse-award': refuseAward,
  'record-evaluation': recordEvaluation,
};

/** Decides a command on an application: first who may do what when, then the rule itself. */
export function decideApplication(
  command: ApplicationCommand,
  state: Application,
  context: ApplicationContext,
): ApplicationDecision {
  const { factory } = context.related;
  const subject =
    command.type === 'open-application' && factory !== undefined
      ? { phase: state.phase, enterprise: factory.enterprise }
      : subjectOf(state);
  const refusal = applicationRefusal(command.type, context.actor, subject);
  return refusal === null ? handle(command, state, context) : refuse(refusal);
}

function handle<Type extends ApplicationCommandType>(
  command: CommandOf<Type>,
  state: Application,
  context: ApplicationContext,
): ApplicationDecision {
  const handler: Handler<Type> = handlers[command.type];
  return handler(command, state, context);
}
