import { type Appeal } from '../appeal/appeal.js';
import { isOpenedBy } from '../appeal/reading.js';
import { type Application, subjectOf } from './state.js';
import { type Actor } from '../core/actor.js';
import { isVisible, visibilityOf } from '../policy/visibility.js';

/**
 * An application as an actor may see it, or null where it is not theirs to see. The panel stays unknown to the
 * applicant; the dossier stays locked to an expert who has not declared to be free of conflict (先声明后阅卷); an expert
 * sees the others' findings only once the own opinion is signed (评审期间互不可见). An expert at work on an appeal (复核) reads
 * the dossier, and nothing of the panel before.
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
    case 'enterprise':
      return {
        ...withoutPanel(application),
        tallies: isDecided(application) ? application.tallies : [],
        meanScore: isDecided(application) ? application.meanScore : null,
      };
    case 'expert': {
      const own = application.panel.find((member) => member.expert === actor.id);
      if (own?.interests !== 'clear') return locked(application, actor.id);
      return own.signed
        ? { ...application, alternates: [] }
        : { ...withoutPanel(application), panel: [own], tallies: [] };
    }
    default:
      return application;
  }
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

/** What an expert needs to know to declare ties: whose factory it is, and nothing of the dossier. */
function locked(application: Application, expert: string): Application {
  return {
    ...withoutPanel(application),
    panel: application.panel.filter((member) => member.expert === expert),
    sections: {},
    evidence: {},
    corrections: [],
    endorsements: [],
    findings: {},
    tallies: [],
    conclusion: '',
    siteVerification: null,
    eligibility: null,
    meanScore: null,
  };
}

function isDecided({ phase }: Application): boolean {
  return phase === 'awarded' || phase === 'refused';
}
