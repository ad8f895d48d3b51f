import { aggregateNamed, type AggregateName, type StateOf } from './aggregates.js';
import { type DecisionContext } from './core/decision.js';
import { type Actor } from './core/actor.js';
import { type Streams } from './frame/aggregate.js';
import { type AvailableAction } from './frame/available-action.js';
import { type LinkedSteps } from './linked-steps/linked-steps.js';
import { ofAppeal } from './linked-steps/of-appeal.js';
import { ofApplication } from './linked-steps/of-application.js';
import { ofFactory } from './linked-steps/of-factory.js';

/** The states of related streams, by the keys `relatedForActions` names them under; of several, in its order. */
export type RelatedStates = Readonly<Record<string, unknown>>;

type AnyLinkedSteps = LinkedSteps<unknown, RelatedStates>;

/** The aggregates that go on by steps on other things. */
const linked: Partial<Record<AggregateName, AnyLinkedSteps>> = {
  application: ofApplication,
  factory: ofFactory,
  appeal: ofAppeal,
};

/** The related streams that say what an actor may do on a thing: to be read before `availableActions` is asked. */
export function relatedForActions<Name extends AggregateName>(
  name: Name,
  actor: Actor,
  state: StateOf<Name>,
): Streams {
  return { ...linked[name]?.things(actor, state), ...aggregateNamed(name).relatedForActions(actor, state) };
}

/**
 * What an actor may do on a thing now, and why not (可办事项): each act that is theirs in this phase, in the order of the
 * matrix, with the refusal its command would meet, and then the steps that are taken on another thing.
 */
export function availableActions<Name extends AggregateName>(
  name: Name,
  state: StateOf<Name>,
  related: RelatedStates,
  context: DecisionContext,
): readonly AvailableAction[] {
  const acts = aggregateNamed(name).availableActions(state, { ...context, related });
  return [...acts, ...(linked[name]?.steps(state, context, related) ?? [])];
}
