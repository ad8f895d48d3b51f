import { type RevocationEvent } from './events.js';
import { type Revocation } from './state.js';

/** Folds one event into a proceeding. */
export function evolveRevocation(state: Revocation, event: RevocationEvent): Revocation {
  switch (event.type) {
    case 'revocation.opened':
      return { ...state, id: event.data.id, opened: event.data, since: event.data.openedOn };
    case 'revocation.notice-served':
      return { ...state, phase: 'notified', notice: event.data, since: event.data.servedOn };
    case 'revocation.defence-submitted': {
      const { hearing, on } = event.data;
      return {
        ...state,
        phase: hearing ? 'hearing-requested' : 'defended',
        defence: event.data,
        since: on,
      };
    }
    case 'revocation.defence-lapsed':
      return { ...state, phase: 'defence-lapsed', since: event.data.on };
    case 'revocation.hearing-recorded': {
      const { on, heldOn, summary } = event.data;
      return { ...state, phase: 'defended', hearing: { heldOn, summary }, since: on };
    }
    case 'revocation.decided':
      return {
        ...state,
        phase: event.data.outcome,
        decisions: [...state.decisions, event.data],
        since: event.data.decidedOn,
      };
    case 'revocation.rectification-reported':
      return { ...state, phase: 'rectified', rectification: event.data, since: event.data.on };
    case 'revocation.rectification-lapsed':
      return { ...state, phase: 'rectification-lapsed', since: event.data.on };
    case 'revocation.published':
      return { ...state, phase: 'published', publishedOn: event.data.on };
    case 'revocation.superseded':
      return { ...state, phase: 'superseded', appealId: event.data.appealId };
  }
}
