import { type CampaignEvent } from './events.js';
import { type Campaign } from './state.js';

/** Folds one event into a campaign. */
export function evolveCampaign(state: Campaign, event: CampaignEvent): Campaign {
  switch (event.type) {
    case 'campaign.opened': {
      const { id, ...terms } = event.data;
      return { id, terms, benchmarks: [] };
    }
    case 'campaign.benchmarks-published':
      return { ...state, benchmarks: event.data.benchmarks };
  }
}
