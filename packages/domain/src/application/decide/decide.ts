import { type Acts } from '../../frame/aggregate.js';
import { type ApplicationCommand, type ApplicationEmitted, type ApplicationRelated } from '../commands.js';
import { type Application } from '../state.js';
import { award, recheck, refuseAward } from './awarding.js';
import { takeExtension } from './extending.js';
import { recordSelfAssessment } from './self-assessing.js';
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

/** The acts on an application. */
export const applicationActs: Acts<Application, ApplicationCommand, ApplicationRelated, ApplicationEmitted> =
  {
    'open-application': openApplication,
    'declare-section': declareSection,
    'attach-evidence': attachEvidence,
    'remove-evidence': removeEvidence,
    submit,
    withdraw,
    'take-extension': takeExtension,
    lapse,
    endorse,
    'accept-for-review': acceptForReview,
    'return-for-correction': returnForCorrection,
    'decline-to-accept': declineToAccept,
    'check-self-assessment': checkSelfAssessment,
    'record-self-assessment': recordSelfAssessment,
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
