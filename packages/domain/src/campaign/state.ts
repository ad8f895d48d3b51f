import { type Benchmark } from '@tidu/criteria';
import { type CampaignTerms } from './terms.js';

/** A campaign (批次) as its events tell it. */
export interface Campaign {
  readonly id: string | null;
  readonly terms: CampaignTerms | null;
  readonly benchmarks: readonly Benchmark[];
}

export const noCampaign: Campaign = { id: null, terms: null, benchmarks: [] };
