import { type Act, carryOut, type Move, type Recorded, type World } from './world.js';

/** What is explored: where it begins, what people might do in a world, and what makes two worlds different. */
export interface Exploration {
  readonly start: World;
  readonly tries: (world: World) => readonly Try[];
  /** Worlds alike in this are explored once. */
  readonly facets: (world: World) => string;
}

/** What somebody might do next; several acts, each as the ones before leave the world, are one step. */
export type Try = Act | readonly ((world: World) => Act)[];

/** That a command leads from one world to another, by their place among the worlds. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly command: string;
}

export interface Explored {
  readonly worlds: readonly World[];
  readonly moves: readonly Move[];
  readonly steps: readonly Step[];
}

const DAY = 86_400_000;
/** How long people may wait before they act, in days: until a term has run out, or a title has. */
const WAITS = [0, 1, 9, 35, 200, 800, 1600] as const;

/** Goes everywhere the tries lead, nearest first, and records every move on the way. */
export function explore({ start, tries, facets }: Exploration): Explored {
  const worlds = [start];
  const seen = new Map([[facets(start), 0]]);
  const moves = new Map<string, Move>();
  const steps: Step[] = [];
  for (let from = 0; from < worlds.length; from += 1) {
    const world = worlds[from] ?? start;
    for (const one of tries(world)) {
      const step = attempt(world, one);
      if (step === null) continue;
      for (const move of step.moves) moves.set(nameOf(move), move);
      const key = facets(step.world);
      const to = seen.get(key) ?? worlds.push(step.world) - 1;
      seen.set(key, to);
      steps.push({ from, to, command: step.moves.at(-1)?.by.command ?? '' });
    }
  }
  return { worlds, moves: [...moves.values()], steps };
}

/** Takes a step after the shortest wait it is accepted after; null where it never is. */
export function attempt(
  world: World,
  one: Try,
): { world: World; moves: Move[]; recorded: readonly Recorded[] } | null {
  const acts = 'actor' in one ? [() => one] : one;
  for (const days of WAITS) {
    let now: World = { ...world, now: new Date(Date.parse(world.now) + days * DAY).toISOString() };
    const moves: Move[] = [];
    const recorded: Recorded[] = [];
    let refused: string | null = null;
    for (const act of acts) {
      const outcome = carryOut(now, act(now));
      if (!outcome.ok) {
        refused = outcome.refusal.code;
        break;
      }
      moves.push(...outcome.moves);
      recorded.push(...outcome.recorded);
      now = outcome.world;
    }
    if (refused === null) return { world: now, moves, recorded };
    // No wait makes a person another, or gives a thing another phase.
    if (refused === 'not-permitted' || refused === 'wrong-phase') return null;
  }
  return null;
}

export function nameOf({ aggregate, from, to, by }: Move): string {
  return [aggregate, from, by.aggregate, by.command, to].join(' ');
}
