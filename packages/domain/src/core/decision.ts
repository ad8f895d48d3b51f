import { type Actor } from './actor.js';
import { type Refusal } from './refusal.js';

/** What a decision may know of the world: who asks, and when. Time is UTC, ISO 8601 with milliseconds. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: string;
}

/** The outcome of a command: facts to record, or the reason why nothing was recorded. */
export type Decision<Event> = Accepted<Event> | Refused;

export interface Accepted<Event> {
  readonly ok: true;
  readonly events: readonly Event[];
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** A domain event: a namespaced past-tense type and JSON data. A type is never reused with another meaning. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  /** Whose event it is, where a decision rests on several related streams of one kind. */
  readonly on?: { readonly aggregate: string; readonly id: string };
}

export function accept<const Events extends readonly DomainEvent[]>(
  ...events: Events
): Accepted<Events[number]> {
  return { ok: true, events };
}

export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}

/** The state after a history. */
export function fold<State, Event>(
  aggregate: { readonly initial: State; evolve(state: State, event: Event): State },
  events: Iterable<Event>,
  from: State = aggregate.initial,
): State {
  let state = from;
  for (const event of events) state = aggregate.evolve(state, event);
  return state;
}
