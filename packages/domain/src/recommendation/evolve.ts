import { type RecommendationEvent } from './events.js';
import { noRecommendation, type Recommendation } from './state.js';

/** Folds one event into a list. */
export function evolveRecommendation(state: Recommendation, event: RecommendationEvent): Recommendation {
  switch (event.type) {
    case 'recommendation.begun': {
      const { id, ...terms } = event.data;
      return { ...noRecommendation, id, phase: 'drafting', terms };
    }
    case 'recommendation.ranked':
      return { ...state, entries: event.data.entries };
    case 'recommendation.frozen':
      return { ...state, phase: 'frozen', frozen: { hash: event.data.hash, by: event.data.by } };
    case 'recommendation.reopened':
      return { ...state, phase: 'drafting', frozen: null };
    case 'recommendation.released': {
      const { issue, hash, by, on } = event.data;
      const frozenBy = state.frozen?.by ?? '';
      const released = { issue, entries: state.entries, hash, frozenBy, releasedBy: by, releasedOn: on };
      return {
        ...state,
        phase: 'released',
        entries: [],
        frozen: null,
        released: [...state.released, released],
      };
    }
    case 'recommendation.supplement-begun':
      return { ...state, phase: 'drafting' };
    case 'recommendation.supplement-dropped':
      return { ...state, phase: 'released', entries: [] };
  }
}
