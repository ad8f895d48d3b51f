import { type Benchmark } from '@tidu/criteria';
import { type CampaignTerms } from './terms.js';

/** What happens to a campaign (批次). */
export type CampaignEvent =
  | { readonly type: 'campaign.opened'; readonly data: CampaignTerms & { readonly id: string } }
  | {
      readonly type: 'campaign.benchmarks-published';
      readonly data: { readonly benchmarks: readonly Benchmark[]; readonly source: string };
    };
