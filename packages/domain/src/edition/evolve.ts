import { type EditionEvent } from './events.js';
import { type AdoptedEdition, noEdition } from './state.js';

/** Folds one event into an adopted edition. */
export function evolveEdition(state: AdoptedEdition, event: EditionEvent): AdoptedEdition {
  switch (event.type) {
    case 'edition.adopted':
      return { ...noEdition, ...event.data, phase: 'adopted' };
    case 'edition.retired':
      return { ...state, phase: 'retired', retiredFrom: event.data.from };
  }
}
