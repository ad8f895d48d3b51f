import { APPEAL_WORKING_DAYS } from '../application/remedies.js';
import { subjectOf } from '../application/state.js';
import { procedureOf } from '../campaign/procedure.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type Subject } from '../policy/authorize.js';
import { type AppealRelated } from './commands.js';
import { type AppealedDecision, type DecisionAppealed } from './state.js';

/** A decision that may be appealed against now, and the term for it in working days. */
export interface Appealable {
  readonly decision: DecisionAppealed;
  readonly workingDays: number;
}

/** Whether a panel judged what the decision is about, so that a new one (重新组成专家组) judges the appeal first. */
export function wasJudged({ kind }: AppealedDecision, { applicationId, tier }: DecisionAppealed): boolean {
  return kind !== 'not-accepted' && applicationId !== null && procedures[tier].panelSize > 0;
}

/** Whose decision it was, standing or not: who may ask is settled before what may be asked. */
export function partyOf({ application, reEvaluation, revocation }: AppealRelated): Subject {
  return application === undefined
    ? (reEvaluation?.subject ?? revocation?.opened ?? {})
    : subjectOf(application);
}

/** The decision an appeal is against, where it stands and takes an appeal; else null. */
export function appealable({ kind }: AppealedDecision, related: AppealRelated): Appealable | null {
  switch (kind) {
    case 'application-refusal':
      return onApplication(related, 'refused');
    case 'not-accepted':
      return onApplication(related, 'not-accepted');
    case 'downgrade':
      return onDowngrade(related);
    case 'revocation':
      return onRevocation(related);
  }
}

function onApplication({ application }: AppealRelated, phase: 'refused' | 'not-accepted'): Appealable | null {
  if (application?.phase !== phase || application.campaign === null || application.factory === null)
    return null;
  const { campaign, factory, refusal, phaseSince, refusedBy } = application;
  return {
    workingDays: procedureOf(campaign).clocks.appealFiling,
    decision: {
      factoryId: factory.id,
      factoryName: factory.name,
      enterprise: factory.enterprise,
      province: factory.province,
      city: factory.city,
      ...(factory.group !== undefined && { group: factory.group }),
      tier: campaign.tier,
      applicationId: application.id,
      certificateNumber: null,
      clauses: refusal?.reasons.map(({ clause }) => clause) ?? [],
      decidedBy: refusedBy,
      decidedOn: phaseSince,
    },
  };
}

function onDowngrade({ reEvaluation, factory }: AppealRelated): Appealable | null {
  if (reEvaluation?.phase !== 'downgraded' || reEvaluation.subject === null) return null;
  const { subject, downgrade, outcomeReasons } = reEvaluation;
  const { factoryId, enterprise, province, city, group, tier, certificateNumber, basis } = subject;
  return {
    workingDays: APPEAL_WORKING_DAYS,
    decision: {
      factoryId,
      factoryName: factory?.name ?? '',
      enterprise,
      province,
      city,
      ...(group !== undefined && { group }),
      tier,
      applicationId: basis.applicationId,
      certificateNumber,
      clauses: outcomeReasons.map(({ clause }) => clause),
      decidedBy: downgrade?.decidedBy ?? null,
      decidedOn: downgrade?.decidedOn ?? null,
    },
  };
}

function onRevocation({ revocation }: AppealRelated): Appealable | null {
  const decided = revocation?.decisions.at(-1);
  const stands = revocation?.phase === 'revoked' || revocation?.phase === 'published';
  if (!stands || revocation.opened === null || decided === undefined) return null;
  const {
    factoryId,
    factoryName,
    enterprise,
    province,
    city,
    group,
    tier,
    certificateNumber,
    applicationId,
  } = revocation.opened;
  return {
    workingDays: APPEAL_WORKING_DAYS,
    decision: {
      factoryId,
      factoryName,
      enterprise,
      province,
      city,
      ...(group !== undefined && { group }),
      tier,
      applicationId,
      certificateNumber,
      clauses: decided.reasons.map(({ clause }) => clause),
      decidedBy: decided.decidedBy,
      decidedOn: decided.decidedOn,
    },
  };
}
