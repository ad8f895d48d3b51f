import { type Benchmark } from '@tidu/criteria';
import { type CampaignTerms } from './terms.js';

export interface OpenCampaign extends CampaignTerms {
  readonly type: 'open-campaign';
  readonly id: string;
}
export interface PublishBenchmarks {
  readonly type: 'publish-benchmarks';
  readonly benchmarks: readonly Benchmark[];
  readonly source: string;
}
export type CampaignCommand = OpenCampaign | PublishBenchmarks;
