import { type Application, subjectOf } from '../application/application.js';
import { type Actor } from './actor.js';
import { isVisible, visibilityOf } from './visibility.js';

/**
 * An application as an actor may see it, or null where it is not theirs to see. The panel stays unknown to the
 * applicant; an expert sees the others' findings only once the own opinion is signed (评审期间互不可见).
 */
export function applicationFor(actor: Actor, application: Application): Application | null {
  if (!isVisible(visibilityOf(actor), subjectOf(application))) return null;
  switch (actor.role) {
    case 'enterprise':
      return { ...application, panel: [], tallies: isDecided(application) ? application.tallies : [] };
    case 'expert': {
      const signed = application.panel.some((member) => member.expert === actor.id && member.signed);
      return signed
        ? application
        : { ...application, panel: application.panel.filter((member) => member.expert === actor.id) };
    }
    default:
      return application;
  }
}

function isDecided({ phase }: Application): boolean {
  return phase === 'awarded' || phase === 'refused';
}
