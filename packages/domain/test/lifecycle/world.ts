import { type StreamRef } from '../../src/frame/aggregate.js';
import {
  type AddressedCommand,
  aggregateNamed,
  type AggregateName,
  aggregateOf,
  aggregates,
  type StateOf,
  streamOf,
} from '../../src/aggregates.js';
import { NATIONAL } from '../../src/calendar/commands.js';
import { settledCalendar } from '../calendar.js';
import { type DomainEvent } from '../../src/core/decision.js';
import { type Actor } from '../../src/core/actor.js';
import { type Refusal } from '../../src/core/refusal.js';

/** All streams there are, by name, as their events leave them, and the time it is. */
export interface World {
  readonly now: string;
  readonly states: Readonly<Record<string, unknown>>;
}

/** A command as somebody gives it. */
export type Act = AddressedCommand & { readonly actor: Actor };

/** That a command took a thing from one phase to another, or left it in its phase. */
export interface Move {
  readonly aggregate: AggregateName;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The command, and what it was given on. */
  readonly by: { readonly aggregate: AggregateName; readonly command: string };
}

/** An event and the stream it is on. */
export interface Recorded {
  readonly stream: string;
  readonly event: DomainEvent;
}

export type Outcome =
  | {
      readonly ok: true;
      readonly world: World;
      readonly moves: readonly Move[];
      readonly recorded: readonly Recorded[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Nothing but the days: those of every year are known. */
export function emptyWorld(now: string): World {
  return { now, states: { [streamOf('calendar', NATIONAL)]: settledCalendar } };
}

export function stateIn<Name extends AggregateName>(world: World, name: Name, id: string): StateOf<Name> {
  return (world.states[streamOf(name, id)] ?? aggregates[name].initial) as StateOf<Name>;
}

/** The world with a thing as it is given, however it came to be so. */
export function withState<Name extends AggregateName>(
  world: World,
  name: Name,
  id: string,
  state: StateOf<Name>,
): World {
  return { ...world, states: { ...world.states, [streamOf(name, id)]: state } };
}

/** The phase a thing is in, also where its aggregate does not call it so. */
export function phaseOf(name: AggregateName, state: unknown): string {
  switch (name) {
    case 'enterprise':
      return (state as StateOf<'enterprise'>).uscc === null ? 'none' : 'registered';
    case 'factory':
      return (state as StateOf<'factory'>).id === null ? 'none' : 'registered';
    case 'campaign':
      return (state as StateOf<'campaign'>).terms === null ? 'none' : 'open';
    default:
      return (state as { readonly phase: string }).phase;
  }
}

/** Carries a command out as the runtime would: with its related streams as they are, and every event on its own stream. */
export function carryOut(world: World, { aggregate, id, command, actor }: Act, now = world.now): Outcome {
  const decider = aggregateNamed(aggregate);
  const own = stateIn(world, aggregate, id);
  const refs = Object.entries(decider.related(command, own)).flatMap(([key, ref]) =>
    ref === undefined ? [] : [[key, ref] as const],
  );
  const read = (ref: StreamRef) => stateIn(world, ref.aggregate as AggregateName, ref.id);
  const related = Object.fromEntries(
    refs.map(([key, ref]) => [key, 'aggregate' in ref ? read(ref) : ref.map(read)]),
  );
  const decision = decider.decide(command, own, { actor, now, related });
  if (!decision.ok) return decision;
  const known = [{ aggregate, id }, ...refs.flatMap(([, ref]) => ref)];
  const recorded = decision.events.map((event) => ({ stream: streamFor(event, known), event }));
  const after = recorded.reduce((states, { stream, event }) => {
    const name = aggregateOf(stream)?.aggregate;
    if (name === undefined) throw new Error(`${event.type} goes to no stream`);
    const state = aggregateNamed(name).evolve(states[stream] ?? aggregates[name].initial, event);
    return { ...states, [stream]: state };
  }, world.states);
  const by = { aggregate, command: command.type };
  const moves = Object.entries(after).flatMap(([stream, state]): Move[] => {
    const thing = aggregateOf(stream);
    if (thing === null || state === world.states[stream]) return [];
    const { aggregate: name, id: which } = thing;
    const from = phaseOf(name, world.states[stream] ?? aggregates[name].initial);
    return [{ aggregate: name, id: which, from, to: phaseOf(name, state), by }];
  });
  return { ok: true, world: { now, states: after }, moves, recorded };
}

function streamFor({ type, on }: DomainEvent, known: readonly StreamRef[]): string {
  const owner = on ?? known.find(({ aggregate }) => type.startsWith(`${aggregate}.`));
  if (owner === undefined) throw new Error(`${type} is of none the decision rests on`);
  return streamOf(owner.aggregate, owner.id);
}
