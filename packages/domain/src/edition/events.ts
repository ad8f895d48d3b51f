import { type EventFacts } from '../frame/event-facts.js';
import { type EditionEvent } from './edition.js';

/** What each event is called, and who reads it in a history. */
export const editionEventFacts: EventFacts<EditionEvent> = {
  'edition.adopted': { zh: '采用版本', en: 'Edition adopted', audience: 'all' },
  'edition.retired': { zh: '停用版本', en: 'Edition retired', audience: 'all' },
};
