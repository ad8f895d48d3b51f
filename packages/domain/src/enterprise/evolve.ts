import { type EnterpriseEvent } from './events.js';
import { type Enterprise } from './state.js';

/** Folds one event into an enterprise. */
export function evolveEnterprise(state: Enterprise, event: EnterpriseEvent): Enterprise {
  switch (event.type) {
    case 'enterprise.registered': {
      const { uscc, name, province, city } = event.data;
      return { uscc, name, province, city };
    }
    case 'enterprise.affiliated':
      return { ...state, group: event.data.group };
    case 'enterprise.released': {
      const { uscc, name, province, city } = state;
      return { uscc, name, province, city };
    }
    case 'enterprise.renamed':
      return { ...state, name: event.data.name };
  }
}
