import { tiers } from '@tidu/criteria';
import { applying } from './applying.js';
import { type Exploration, type Explored, explore, nameOf } from './explore.js';
import { appealing, drawing, listing, noticing } from './proceedings.js';
import { adopting, granting, reckoning, registering, reporting } from './registry.js';
import { extending, selfAssessing } from './terms.js';
import { changing, holding, revoking } from './titles.js';
import { type Move } from './world.js';

/** Each course by its name: what was reached, and every move on the way. */
export type Courses = Readonly<Record<string, Explored>>;

/** What is explored, by name. */
export const explorations: Readonly<Record<string, Exploration>> = {
  ...Object.fromEntries(tiers.map((tier) => [tier, applying(tier)])),
  holding,
  revoking,
  changing,
  listing,
  drawing,
  noticing,
  'appealing at the basic tier': appealing('basic'),
  'appealing before a panel': appealing('advanced'),
  registering,
  reporting,
  adopting,
  granting,
  reckoning,
  'recording a self-assessment': selfAssessing({ checked: false, recorded: true, published: false }),
  'confirming a self-assessment': selfAssessing({ checked: true, recorded: true, published: false }),
  extending,
};

let known: Courses | undefined;

/** Everything the explorations reach. */
export function everything(): Courses {
  known ??= Object.fromEntries(
    Object.entries(explorations).map(([name, exploration]) => [name, explore(exploration)]),
  );
  return known;
}

/** Every move of some courses, once. */
export function movesOf(courses: readonly Explored[]): Move[] {
  const moves = courses.flatMap(({ moves: seen }) => seen.map((move) => [nameOf(move), move] as const));
  return [...new Map(moves).values()];
}
