import { type Application } from './state.js';
import { type Actor } from '../core/actor.js';
import { mayOpenDossier } from './view.js';

interface HistoryEvent {
  readonly type: string;
  readonly data: unknown;
  readonly metadata: { readonly actor: string };
}

/** What the panel does among itself (评审过程). */
const panelWork: readonly string[] = [
  'application.panel-assigned',
  'application.alternates-drawn',
  'application.interests-declared',
  'application.expert-replaced',
  'application.expert-added',
  'application.findings-recorded',
  'application.scores-recorded',
  'application.opinion-signed',
  'application.dissent-stated',
];

/**
 * An entry of an application's history as an actor may read it; null where it is not theirs to read. The panel's work is
 * not the applicant's; an expert reads of it only the own part, and nothing before being free of conflict.
 */
export function historyEntryFor<Event extends HistoryEvent>(
  actor: Actor,
  application: Application,
  event: Event,
): Event | null {
  switch (actor.role) {
    case 'enterprise':
      if (panelWork.includes(event.type)) return null;
      return event.type === 'application.review-concluded' ? withoutOpinions(event) : event;
    case 'expert':
      if (event.metadata.actor === actor.id) return event;
      if (panelWork.includes(event.type) || !mayOpenDossier(actor, application)) return null;
      return event.type === 'application.review-concluded' ? withoutOpinions(event) : event;
    default:
      return event;
  }
}

/** A conclusion without who found what. */
function withoutOpinions<Event extends HistoryEvent>(event: Event): Event {
  const kept = Object.entries(event.data as object).filter(
    ([key]) => key !== 'dissents' && key !== 'tallies' && key !== 'meanScore',
  );
  return { ...event, data: Object.fromEntries(kept) };
}
