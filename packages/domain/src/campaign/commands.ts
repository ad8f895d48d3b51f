import { type Benchmark } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
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
/** Takes applications for longer (延长受理), with the reason and where that was announced. */
export interface ExtendWindow {
  readonly type: 'extend-window';
  readonly closesOn: Day;
  readonly reason: string;
  /** The announcement (公告): its number or address. */
  readonly announcement: string;
}
export type CampaignCommand = OpenCampaign | PublishBenchmarks | ExtendWindow;
