import { type Action, type CampaignView } from '@tidu/contracts';
import { type Campaign, toldTerms } from '@tidu/domain';
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
