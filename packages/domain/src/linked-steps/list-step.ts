import { procedureOf } from '../campaign/procedure.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type Campaign } from '../campaign/state.js';
import { type CampaignTerms } from '../campaign/terms.js';
import { type Actor } from '../core/actor.js';
import { type DecisionContext } from '../core/decision.js';
import { type AvailableAction } from '../frame/available-action.js';
import { isRecommendingUnit } from '../identity/recommending-units.js';
import { unitOf } from '../policy/authorize.js';
import { recommendationFile } from '../recommendation/aggregate.js';
import { opening, refusalIn } from './linked-steps.js';

/** The unit for which an actor recommends in a campaign (推荐单位); null where its tier is not recommended for, or not by them. */
export function recommendingUnitIn(
  actor: Actor,
  terms: Pick<CampaignTerms, 'tier'> & Parameters<typeof procedureOf>[0],
): string | null {
  const unit = unitOf(actor);
  if (unit === undefined || !procedures[terms.tier].recommendation) return null;
  const withOwnQuota = procedureOf(terms).quotas.map((quota) => quota.unit);
  return isRecommendingUnit(unit, withOwnQuota) ? unit : null;
}

/** Beginning a unit's recommendation list (推荐名单) in a campaign. */
export function beginList(
  unit: string,
  id: string,
  campaign: Campaign,
  { actor, now }: DecisionContext,
): AvailableAction[] {
  const command = { type: 'begin-list', id, campaignId: campaign.id ?? '', unit } as const;
  const context = { actor, now, related: { campaign } };
  const refusal = refusalIn(recommendationFile.decide(command, recommendationFile.initial, context));
  return opening(command.type, refusal, { aggregate: 'recommendation', id, command: command.type });
}
