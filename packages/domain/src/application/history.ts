import { type Application } from './state.js';
import { type Audience, type EventFact } from '../frame/event-facts.js';
import { applicationEventFacts, type EvaluationStage } from './events.js';
import { type Actor } from '../core/actor.js';
import { allSigned, isDecided, isReviewing, mayOpenDossier, organises } from './view.js';

interface HistoryEvent {
  readonly type: string;
  readonly data: unknown;
  readonly metadata: { readonly actor: string };
}

/**
 * An entry of an application's history as an actor may read it; null where it is not theirs to read. It says no more than
 * `applicationFor` shows (decision 0010). What is not known, such as an event of a later version, is kept from applicant
 * and experts.
 */
export function historyEntryFor<Event extends HistoryEvent>(
  actor: Actor,
  application: Application,
  event: Event,
): Event | null {
  const facts: Readonly<Record<string, EventFact>> = applicationEventFacts;
  const audience = facts[event.type]?.audience;
  switch (actor.role) {
    case 'enterprise':
      return toApplicant(application, event, audience);
    case 'expert':
      return toExpert(actor, application, event, audience);
    default:
      return isReviewing(application) ? ofRunningReview(actor, application, event, audience) : event;
  }
}

/** The applicant reads nothing of the panel, and the results with the decision. */
function toApplicant<Event extends HistoryEvent>(
  application: Application,
  event: Event,
  audience: Audience | undefined,
): Event | null {
  switch (audience) {
    case 'all':
      return event;
    case 'conclusion':
      return without(event, isDecided(application) ? OPINIONS : RESULTS);
    case 'result':
      return isDecided(application) || isOnOwnWord(event) ? event : null;
    case 'panel':
    case undefined:
      return null;
  }
}

/** An expert reads the own part; of the rest nothing before being free of conflict, and no result before signing. */
function toExpert<Event extends HistoryEvent>(
  actor: Actor,
  application: Application,
  event: Event,
  audience: Audience | undefined,
): Event | null {
  if (event.metadata.actor === actor.id) return event;
  if (!mayOpenDossier(actor, application)) return null;
  const signed = application.panel.some(({ expert, signed: has }) => expert === actor.id && has);
  switch (audience) {
    case 'all':
      return signed || event.type !== 'application.recommended' ? event : without(event, RANK);
    case 'conclusion':
      return without(event, signed ? OPINIONS : RESULTS);
    case 'result':
      return signed || isOnOwnWord(event) ? event : null;
    case 'panel':
    case undefined:
      return null;
  }
}

/** The organiser reads who sits and who has signed, and what was found once all have; other officials nothing of it. */
function ofRunningReview<Event extends HistoryEvent>(
  actor: Actor,
  application: Application,
  event: Event,
  audience: Audience | undefined,
): Event | null {
  if (!organises(actor, application)) {
    if (audience === 'panel') return null;
    return audience === 'conclusion' ? without(event, RESULTS) : event;
  }
  const isOpen = actor.role === 'auditor' || actor.role === 'system' || allSigned(application);
  return audience !== 'panel' || isOpen ? event : without(event, FOUND);
}

/** Who found what. */
const OPINIONS = ['dissents', 'tallies', 'meanScore'];
/** What a review came to. */
const RESULTS = [...OPINIONS, 'findings', 'opinion', 'summary'];
/** What one expert found. */
const FOUND = ['findings', 'scores', 'summary'];
const RANK = ['rank', 'opinion'];

/** Whether something was computed on the applicant's own word, before anybody reviewed it. */
function isOnOwnWord({ data }: HistoryEvent): boolean {
  return (data as { readonly stage?: EvaluationStage }).stage === 'submission';
}

function without<Event extends HistoryEvent>(event: Event, keys: readonly string[]): Event {
  const kept = Object.entries(event.data as object).filter(([key]) => !keys.includes(key));
  return { ...event, data: Object.fromEntries(kept) };
}
