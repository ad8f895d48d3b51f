import { type Tier } from '@tidu/criteria';
import { type Actor } from '../core/actor.js';
import { type DecisionContext } from '../core/decision.js';
import { drawFile } from '../draw/aggregate.js';
import { type DrawRelated } from '../draw/commands.js';
import { type DrawPurpose, type DrawTarget } from '../draw/events.js';
import { drawPending } from '../draw/decide.js';
import { type ExpertPool, poolIdFor } from '../expert-pool/state.js';
import { type RelatedStreams } from '../frame/aggregate.js';
import { type AvailableAction } from '../frame/available-action.js';
import { opening, refusalIn } from './linked-steps.js';

/** What says whether a draw is under way already. */
export interface DrawThings {
  readonly drawPool?: ExpertPool;
}

type Target = Pick<DrawRelated, 'application' | 'appeal'>;

/** The pool from which experts would be drawn for a factory at a tier, for those who might draw. */
export function poolOf(
  { role }: Actor,
  tier: Tier,
  factory: { readonly group?: string; readonly province: string },
): RelatedStreams<DrawThings> {
  const mightDraw = drawFile.rules['open-draw'].grants.some((grant) => grant.role === role);
  return mightDraw ? { drawPool: { aggregate: 'expert-pool', id: poolIdFor(tier, factory) } } : {};
}

/** Opening a draw (专家抽取); where one is under way, the step leads there. */
export function openDraw(
  target: DrawTarget,
  purpose: DrawPurpose,
  { actor, now }: DecisionContext,
  { application, appeal, drawPool }: Target & DrawThings,
): AvailableAction[] {
  const related = { ...(application && { application }), ...(appeal && { appeal }) };
  const command = { type: 'open-draw', id: target.id, target, purpose } as const;
  const refusal = refusalIn(drawFile.decide(command, drawFile.initial, { actor, now, related }));
  const pending = drawPool?.draws[target.id];
  return pending === undefined || refusal !== null
    ? opening(command.type, refusal, {
        aggregate: 'draw',
        id: null,
        command: command.type,
        given: { purpose },
      })
    : opening(command.type, drawPending(), { aggregate: 'draw', id: pending });
}
