import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aggregateOf } from '../../src/aggregates.js';
import { openings } from '../../src/openings.js';
import { permissionMatrix } from '../../src/permissions.js';
import { foldingOf, recordings } from '../corpus/recordings.js';
import { people } from '../people.js';
import { deviations, deviationsIn } from './equivalence.js';
import { explorations } from './everything.js';
import { play, playing } from './random.js';
import { type World } from './world.js';

/** The long run looks at each state of each stream, the everyday run at some of them. */
const isLong = process.env['TIDU_HISTORIES'] !== undefined;
/** Before and after the terms that the corpus' titles and proceedings run for. */
const TIMES = ['2026-08-03T02:00:00.000Z', '2027-03-01T02:00:00.000Z', '2031-06-02T02:00:00.000Z'];

/** A time at which a recorded state could be met: nothing is done on a thing before it came into its phase. */
function timeFor(state: unknown, turn: number): string {
  const { since = '' } = state as { readonly since?: string };
  return TIMES.slice(turn % TIMES.length).find((time) => time.slice(0, 10) >= since) ?? '';
}

describe('every recorded stream', () => {
  it.each(recordings())(
    'of $file says exactly what would be accepted, in each of its states',
    ({ streams }) => {
      const ends = Object.fromEntries(
        streams.map(({ stream, events }) => [stream, foldingOf({ stream, events })]),
      );
      const wrong = new Set<string>();
      const looked = { states: 0 };
      for (const [index, { stream, events }] of streams.entries()) {
        const thing = aggregateOf(stream);
        if (thing === null) throw new Error(`${stream} is no stream of the domain`);
        const first = isLong ? 1 : events.length;
        for (let length = first; length <= events.length; length += 1) {
          const state = foldingOf({ stream, events: events.slice(0, length) });
          const world: World = { now: timeFor(state, index + length), states: { ...ends, [stream]: state } };
          for (const one of deviations(world, thing.aggregate, thing.id)) wrong.add(`${stream} ${one}`);
          looked.states += 1;
        }
      }
      expect([...wrong]).toEqual([]);
      expect(looked.states).toBeGreaterThanOrEqual(streams.length);
    },
    1_800_000,
  );
});

const courses = Object.entries(explorations);
/** The long run shares its histories among the courses. */
const { runs, patience } = playing(1, 2_000);
const numRuns = isLong ? Math.ceil(runs.numRuns / courses.length) : runs.numRuns;

describe('random histories', () => {
  it.each(courses)(
    'in the course %s say exactly what would be accepted',
    (_name, { start, tries }) => {
      const looked = { histories: 0, things: 0 };
      fc.assert(
        fc.property(fc.gen(), (gen) => {
          const course = { start, tries, strangers: Object.values(people), steps: 120 };
          const wrong: string[] = [];
          play(course, gen, ({ act: { aggregate, command, actor }, before, after }) => {
            const begins: readonly string[] = permissionMatrix.rules[aggregate][command.type]?.phases ?? [];
            if (begins.includes('none') && !openings(actor).some((one) => one.command === command.type))
              wrong.push(`${actor.id} opened by ${command.type} what is not among the openings`);
            const moved = Object.keys(after.states).filter(
              (name) => after.states[name] !== before.states[name],
            );
            wrong.push(...deviationsIn(after, moved));
            looked.things += moved.length;
          });
          looked.histories += 1;
          expect(wrong).toEqual([]);
        }),
        { ...runs, numRuns },
      );
      // Every history is played, and what its acts moved was looked at.
      expect(looked.histories).toBe(numRuns);
      expect(looked.things).toBeGreaterThanOrEqual(isLong ? numRuns : 1);
    },
    patience,
  );
});
