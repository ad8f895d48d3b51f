import { type Action, type CampaignRow, type CampaignView } from '@tidu/contracts';
import { type Campaign, chinaDay, toldTerms, windowStateOn } from '@tidu/domain';
import { type ListedCampaign } from '@tidu/read-models';
import { exactly } from '../views/exactly.js';

/** A campaign that was opened: before that it has no terms. */
export interface OpenedCampaign extends Campaign {
  readonly id: string;
  readonly terms: NonNullable<Campaign['terms']>;
}

/** A campaign (批次) as it is shown. */
export function campaignViewOf(
  { id, terms, benchmarks, extensions }: OpenedCampaign,
  version: number,
  actions: readonly Action[],
): CampaignView {
  return exactly<CampaignView>()({
    ...terms,
    id,
    benchmarks,
    benchmarkCount: benchmarks.length,
    toldTerms: toldTerms(terms),
    extensions,
    version,
    actions,
  });
}

/** A line of a list of campaigns, with whether it takes applications at a time. */
export function campaignRowAt(row: ListedCampaign, now: string): CampaignRow {
  return { ...row, state: windowStateOn(row.window, chinaDay(now)) };
}
