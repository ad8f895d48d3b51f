import { type Application } from './state.js';
import { type EventFact } from '../frame/event-facts.js';
import { applicationEventFacts } from './events.js';
import { type Actor } from '../core/actor.js';
import { mayOpenDossier } from './view.js';

interface HistoryEvent {
  readonly type: string;
  readonly data: unknown;
  readonly metadata: { readonly actor: string };
}

/**
 * An entry of an application's history as an actor may read it; null where it is not theirs to read. The panel's work is
 * not the applicant's; an expert reads of it only the own part, and nothing before being free of conflict. What is not
 * known, such as an event of a later version, is kept from both.
 */
export function historyEntryFor<Event extends HistoryEvent>(
  actor: Actor,
  application: Application,
  event: Event,
): Event | null {
  if (actor.role !== 'enterprise' && actor.role !== 'expert') return event;
  if (actor.role === 'expert') {
    if (event.metadata.actor === actor.id) return event;
    if (!mayOpenDossier(actor, application)) return null;
  }
  const facts: Readonly<Record<string, EventFact>> = applicationEventFacts;
  switch (facts[event.type]?.audience) {
    case 'all':
      return event;
    case 'conclusion':
      return withoutOpinions(event);
    case 'panel':
    case undefined:
      return null;
  }
}

/** A conclusion without who found what. */
function withoutOpinions<Event extends HistoryEvent>(event: Event): Event {
  const kept = Object.entries(event.data as object).filter(
    ([key]) => key !== 'dissents' && key !== 'tallies' && key !== 'meanScore',
  );
  return { ...event, data: Object.fromEntries(kept) };
}
