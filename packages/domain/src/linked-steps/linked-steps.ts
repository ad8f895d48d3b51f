import { type Actor } from '../core/actor.js';
import { type Decision, type DecisionContext } from '../core/decision.js';
import { type Refusal } from '../core/refusal.js';
import { type Streams } from '../frame/aggregate.js';
import { type AvailableAction, type LeadsTo, whyNotOf } from '../frame/available-action.js';

/** The steps (下一步) by which a thing goes on although they are taken on another: whether they can be, its decider says. */
export interface LinkedSteps<State, Things> {
  /** The things the steps lie on, as far as they are there already. */
  things(actor: Actor, state: State): Streams;
  steps(state: State, context: DecisionContext, things: Things): readonly AvailableAction[];
}

/** Why a command was refused; null where it was accepted. */
export function refusalIn(decision: Decision<unknown>): Refusal | null {
  return decision.ok ? null : decision.refusal;
}

/** A step that opens a thing, or why it cannot: not offered to those whose it is not. */
export function opening(type: string, refusal: Refusal | null, leadsTo: LeadsTo): AvailableAction[] {
  return refusal?.kind === 'forbidden' ? [] : [{ type, whyNot: whyNotOf(refusal), leadsTo }];
}
