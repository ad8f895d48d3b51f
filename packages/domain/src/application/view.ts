import { type Appeal } from '../appeal/state.js';
import { isOpenedBy } from '../appeal/reading.js';
import { applicationRules } from './rules.js';
import { type Application, type PanelMember, subjectOf } from './state.js';
import { type Actor, type Role } from '../core/actor.js';
import { type Phase } from './phases.js';
import { isConcerned } from '../policy/authorize.js';
import { isVisible, visibilityOf } from '../policy/visibility.js';

/**
 * An application as an actor may see it, or null where it is not theirs to see (decision 0010). While a review runs its
 * panel is known to the body that organises it alone, and what was found once all have signed. The applicant never learns
 * who sat, and learns the results with the decision. The dossier stays locked to an expert who has not declared to be free
 * of conflict (先声明后阅卷); an expert sees the others' findings, the verdict and the rank only once the own opinion is signed
 * (评审期间互不可见). An expert at work on an appeal (复核) reads the dossier, and nothing of the panel before.
 */
export function applicationFor(
  actor: Actor,
  application: Application,
  appeals: readonly Appeal[] = [],
): Application | null {
  if (isOnAppeal(actor, application, appeals))
    return { ...withoutPanel(application), tallies: [], meanScore: null };
  if (!isVisible(visibilityOf(actor), subjectOf(application))) return null;
  switch (actor.role) {
    case 'enterprise': {
      const hidden = withoutPanel(application);
      return isDecided(application) ? hidden : withoutResults(hidden);
    }
    case 'expert': {
      const own = application.panel.find((member) => member.expert === actor.id);
      if (own?.interests !== 'clear') return locked(application, actor.id);
      return own.signed
        ? { ...application, alternates: [] }
        : { ...withoutResults(withoutPanel(application)), recommendation: null, panel: [own] };
    }
    default:
      return isReviewing(application) ? reviewingFor(actor, application) : application;
  }
}

/** Whether an actor is of the body that organises a review (组织评审的部门), or checks the whole (审计). */
export function organises(actor: Actor, application: Application): boolean {
  if (actor.role === 'auditor' || actor.role === 'system') return true;
  const rule = applicationRules['conclude-review'];
  return isConcerned(rule, actor, { ...subjectOf(application), phase: rule.phases[0] });
}

/** Whether a panel is at work, so that nothing of it is for those who wait for its word. */
export function isReviewing({ phase }: Application): boolean {
  return phase === 'in-review';
}

/** Whether every seat's opinion is signed: only then is one seen beside the others. */
export function allSigned({ panel }: Application): boolean {
  return panel.length > 0 && panel.every(({ signed }) => signed);
}

/** A running review as officials see it: the organiser who sits and who has signed, nobody else anything of the panel. */
function reviewingFor(actor: Actor, application: Application): Application {
  if (!organises(actor, application)) return withoutResults(withoutPanel(application));
  if (actor.role === 'auditor' || actor.role === 'system' || allSigned(application)) return application;
  return {
    ...application,
    panel: application.panel.map(unopened),
    formerMembers: application.formerMembers.map(unopened),
  };
}

/** A seat without what its expert found. */
function unopened<Seat extends PanelMember>(member: Seat): Seat {
  return { ...member, findings: {}, summary: '', scores: null };
}

/** Whether an actor may open the dossier's files: an expert only once free of conflict. */
export function mayOpenDossier(
  actor: Actor,
  application: Application,
  appeals: readonly Appeal[] = [],
): boolean {
  if (isOnAppeal(actor, application, appeals)) return true;
  if (applicationFor(actor, application) === null) return false;
  return (
    actor.role !== 'expert' ||
    application.panel.some((member) => member.expert === actor.id && member.interests === 'clear')
  );
}

function isOnAppeal(actor: Actor, { id }: Application, appeals: readonly Appeal[]): boolean {
  return isOpenedBy(appeals, actor, { aggregate: 'application', id });
}

function withoutPanel(application: Application): Application {
  return { ...application, panel: [], formerMembers: [], alternates: [], draw: null, dissents: [] };
}

/** An application without what came of its review; what was computed on the applicant's own word stays. */
function withoutResults(application: Application): Application {
  const { eligibility, siteVerification } = application;
  return {
    ...application,
    findings: {},
    tallies: [],
    conclusion: '',
    meanScore: null,
    siteVerification: siteVerification && { ...siteVerification, summary: '' },
    eligibility: eligibility?.stage === 'submission' ? eligibility : null,
  };
}

/** What an expert needs to know to declare ties: whose factory it is, and nothing of the dossier. */
function locked(application: Application, expert: string): Application {
  return {
    ...withoutResults(withoutPanel(application)),
    panel: application.panel.filter((member) => member.expert === expert),
    sections: {},
    evidence: {},
    corrections: [],
    endorsements: [],
    recommendation: null,
    siteVerification: null,
    eligibility: null,
  };
}

/** Whether the decision was taken with which the applicant learns what was found. */
export function isDecided({ phase, cultivation }: Application): boolean {
  return phase === 'awarded' || phase === 'self-assessed' || phase === 'refused' || cultivation !== null;
}

/**
 * The phases in which a list keeps verdict and rank from the readers of a role, as `applicationFor` does in detail (decision
 * 0010): from experts while they review, from the applicant between the conclusion of the review and the decision.
 */
export function phasesWithheldFrom(role: Role): readonly Phase[] {
  switch (role) {
    case 'expert':
      return ['in-review'];
    case 'enterprise':
      return ['concluded', 'deferred', 'public-notice'];
    default:
      return [];
  }
}
