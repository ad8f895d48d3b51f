import { type Day } from '../calendar/dates.js';
import { type EventFacts } from '../frame/event-facts.js';
import { type AdoptedEdition } from './state.js';

/** What happens to an edition of the criteria (要素条件版本). */
export type EditionEvent =
  | {
      readonly type: 'edition.adopted';
      readonly data: Pick<AdoptedEdition, 'id' | 'contentHash' | 'inForceFrom' | 'documentNumber'>;
    }
  | { readonly type: 'edition.retired'; readonly data: { readonly from: Day } };

/** What each event is called, and who reads it in a history. */
export const editionEventFacts: EventFacts<EditionEvent> = {
  'edition.adopted': { zh: '采用版本', en: 'Edition adopted', audience: 'all' },
  'edition.retired': { zh: '停用版本', en: 'Edition retired', audience: 'all' },
};
