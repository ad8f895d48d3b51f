import { type Benchmark } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type CampaignTerms } from './terms.js';

/** A campaign (批次) as its events tell it. */
export interface Campaign {
  readonly id: string | null;
  readonly terms: CampaignTerms | null;
  readonly benchmarks: readonly Benchmark[];
  /** Every time the window was extended (延长受理), oldest first. */
  readonly extensions: readonly WindowExtension[];
}

/** That applications are taken for longer: from which last day to which, why, and where it was announced. */
export interface WindowExtension {
  readonly from: Day;
  readonly closesOn: Day;
  readonly reason: string;
  readonly announcement: string;
  readonly on: Day;
  readonly by: string;
}

export const noCampaign: Campaign = { id: null, terms: null, benchmarks: [], extensions: [] };
