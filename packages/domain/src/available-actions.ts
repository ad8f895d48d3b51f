import { aggregateNamed, type AggregateName, type StateOf } from './aggregates.js';
import { type DecisionContext } from './core/decision.js';
import { type Actor } from './core/actor.js';
import { type Streams } from './frame/aggregate.js';
import { type AvailableAction } from './frame/available-action.js';
import { linkedSteps, linkedThings, type LinkedThings } from './linked-steps.js';

/** The states of related streams, by the keys `relatedForActions` names them under; of several, in its order. */
export type RelatedStates = Readonly<Record<string, unknown>>;

/** The related streams that say what an actor may do on a thing: to be read before `availableActions` is asked. */
export function relatedForActions<Name extends AggregateName>(
  name: Name,
  actor: Actor,
  state: StateOf<Name>,
): Streams {
  const own = aggregateNamed(name).relatedForActions(actor, state);
  return isApplication(name, state) ? { ...linkedThings(actor, state), ...own } : own;
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
  if (!isApplication(name, state)) return acts;
  const things: LinkedThings = related;
  return [...acts, ...linkedSteps(state, context, things)];
}

function isApplication(name: AggregateName, state: StateOf<AggregateName>): state is StateOf<'application'> {
  return name === 'application' && 'sections' in state;
}
