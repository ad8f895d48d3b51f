import { type CampaignEvent } from './events.js';
import { type Campaign } from './state.js';

/** Folds one event into a campaign. */
export function evolveCampaign(state: Campaign, event: CampaignEvent): Campaign {
  switch (event.type) {
    case 'campaign.opened': {
      const { id, ...terms } = event.data;
      return { ...state, id, terms, benchmarks: [] };
    }
    case 'campaign.window-extended': {
      const { terms, extensions } = state;
      if (terms === null) return state;
      const window = { ...terms.window, closesOn: event.data.closesOn };
      return { ...state, terms: { ...terms, window }, extensions: [...extensions, event.data] };
    }
    case 'campaign.benchmarks-published':
      return { ...state, benchmarks: event.data.benchmarks };
  }
}
