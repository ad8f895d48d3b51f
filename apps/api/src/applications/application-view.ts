import { type ApplicationView } from '@tidu/contracts';
import { type Application } from '@tidu/domain';
import { exactly } from '../views/exactly.js';

/** What is shown of an application's state, as far as the reader may see it. */
export function applicationContent(state: Application): ApplicationView['application'] {
  return exactly<ApplicationView['application']>()({
    id: state.id,
    phase: state.phase,
    purpose: state.purpose,
    campaign: state.campaign,
    factory: state.factory,
    sections: state.sections,
    revisions: state.revisions,
    evidence: state.evidence,
    attempts: state.attempts,
    submittedAt: state.submittedAt,
    contentHash: state.contentHash,
    ladder: state.ladder,
    corrections: state.corrections,
    endorsements: state.endorsements,
    recommendation: state.recommendation,
    panel: state.panel,
    formerMembers: state.formerMembers,
    alternates: state.alternates,
    draw: state.draw,
    siteVerification: state.siteVerification,
    findings: state.findings,
    tallies: state.tallies,
    conclusion: state.conclusion,
    dissents: state.dissents,
    meanScore: state.meanScore,
    round: state.round,
    eligibility: state.eligibility,
    deferral: state.deferral,
    notice: state.notice,
    recheck: state.recheck,
    cultivation: state.cultivation,
    acceptance: state.acceptance,
    award: state.award,
    refusal: state.refusal,
    notAccepted: state.notAccepted,
    notAcceptedRemedies: state.notAcceptedRemedies,
    lapsed: state.lapsed,
    supersededBy: state.supersededBy,
  });
}
