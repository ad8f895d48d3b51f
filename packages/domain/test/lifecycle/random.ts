import fc from 'fast-check';
import { aggregateNamed, type AggregateName, aggregateOf, aggregates } from '../../src/aggregates.js';
import { type DomainEvent } from '../../src/core/decision.js';
import { type Actor } from '../../src/core/actor.js';
import { type Try } from './explore.js';
import { type Act, carryOut, type Recorded, type World } from './world.js';

const ASKED_FOR = process.env['TIDU_HISTORIES'];
const EVERYDAY_SEED = 20_260_101;

/**
 * How many random histories a spec plays, and for how long at most in milliseconds: a few every day, always the same, so
 * that a spec can also say what they reach; new ones by the thousand where asked for.
 */
export function playing(everyday: number, each = 500) {
  const numRuns = ASKED_FOR === undefined ? everyday : Number(ASKED_FOR);
  const seed = ASKED_FOR === undefined ? { seed: EVERYDAY_SEED } : {};
  return { runs: { numRuns, endOnFailure: true, ...seed }, patience: 60_000 + numRuns * each };
}

const DAY = 86_400_000;

/** A random history as it goes: people act, mostly sensibly, sometimes as somebody else, and time passes. */
export interface Course {
  readonly start: World;
  readonly tries: (world: World) => readonly Try[];
  /** Who else might try what is not theirs to do. */
  readonly strangers: readonly Actor[];
  readonly steps: number;
}

/** One accepted act with the worlds before and after it. */
export interface Done {
  readonly act: Act;
  readonly before: World;
  readonly after: World;
  readonly recorded: readonly Recorded[];
}

/** Plays a history and tells of each accepted act. */
export function play(
  { start, tries, strangers, steps }: Course,
  gen: fc.GeneratorValue,
  tell: (done: Done) => void,
) {
  let world = start;
  const events: Record<string, DomainEvent[]> = {};
  for (let step = 0; step < steps; step += 1) {
    const acts = tries(world).flatMap((one) => ('actor' in one ? [one] : one.map((act) => act(world))));
    const act = gen(() => fc.constantFrom(...acts));
    const isOther = gen(() => fc.nat(9)) === 7;
    const actor = isOther ? gen(() => fc.constantFrom(...strangers)) : act.actor;
    const days = gen(() => fc.constantFrom(0, 0, 0, 1, 1, 3, 12, 40));
    const now = new Date(Date.parse(world.now) + days * DAY).toISOString();
    const outcome = carryOut(world, { ...act, actor }, now);
    if (!outcome.ok) continue;
    for (const { stream, event } of outcome.recorded) (events[stream] ??= []).push(event);
    tell({
      act: { ...act, actor },
      before: { ...world, now },
      after: outcome.world,
      recorded: outcome.recorded,
    });
    world = outcome.world;
  }
  return { world, events };
}

/** Folds events in any order, some of them twice or left out: whatever comes of it, nothing throws. */
export function foldAnyhow(
  name: AggregateName,
  events: readonly DomainEvent[],
  gen: fc.GeneratorValue,
): unknown {
  const shuffled = gen(() => fc.shuffledSubarray([...events, ...events.slice(0, 3)]));
  return shuffled.reduce<unknown>(
    (state, event) => aggregateNamed(name).evolve(state, event),
    aggregates[name].initial,
  );
}

/** Folds the events of a stream as they came. */
export function folded(stream: string, events: readonly DomainEvent[]): unknown {
  const name = aggregateOf(stream)?.aggregate;
  if (name === undefined) throw new Error(`${stream} is no stream`);
  return events.reduce<unknown>(
    (state, event) => aggregateNamed(name).evolve(state, event),
    aggregates[name].initial,
  );
}
