import { type EventFacts } from '../frame/event-facts.js';
import { type Benchmark } from '@tidu/criteria';
import { type WindowExtension } from './state.js';
import { type CampaignTerms } from './terms.js';

/** What happens to a campaign (批次). */
export type CampaignEvent =
  | { readonly type: 'campaign.opened'; readonly data: CampaignTerms & { readonly id: string } }
  | {
      readonly type: 'campaign.benchmarks-published';
      readonly data: { readonly benchmarks: readonly Benchmark[]; readonly source: string };
    }
  | { readonly type: 'campaign.window-extended'; readonly data: WindowExtension };

/** What each event is called, and who reads it in a history. */
export const campaignEventFacts: EventFacts<CampaignEvent> = {
  'campaign.opened': { zh: '开放批次', en: 'Campaign opened', audience: 'all' },
  'campaign.window-extended': { zh: '延长受理时间', en: 'Window extended', audience: 'all' },
  'campaign.benchmarks-published': { zh: '发布基准数据', en: 'Benchmarks published', audience: 'all' },
};
