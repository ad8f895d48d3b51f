import { type Campaign } from '../campaign/state.js';
import { type Actor } from '../core/actor.js';
import { type Recommendation, recommendationId } from '../recommendation/state.js';
import { type LinkedSteps } from './linked-steps.js';
import { beginList, recommendingUnitIn } from './list-step.js';

/** The list of the actor's unit, where it has begun one. */
interface CampaignThings {
  readonly ownList?: Recommendation;
}

/** A campaign's linked step: the recommendation list of the actor's unit; where it has begun one, the step leads there. */
export const ofCampaign: LinkedSteps<Campaign, CampaignThings> = {
  things: (actor, state) => {
    const own = listOf(actor, state);
    return own === null ? {} : { ownList: { aggregate: 'recommendation', id: own.id } };
  },
  steps: (state, context, { ownList }) => {
    const own = listOf(context.actor, state);
    if (own === null) return [];
    const steps = beginList(own.unit, own.id, state, context);
    return ownList === undefined || ownList.phase === 'none'
      ? steps
      : steps.map(({ type }) => ({
          type,
          whyNot: null,
          leadsTo: { aggregate: 'recommendation', id: own.id },
        }));
  },
};

function listOf(
  actor: Actor,
  { id, terms }: Campaign,
): { readonly unit: string; readonly id: string } | null {
  const unit = terms === null ? null : recommendingUnitIn(actor, terms);
  return id === null || unit === null ? null : { unit, id: recommendationId(id, unit) };
}
