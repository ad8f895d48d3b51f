import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldAnyhow, folded, play, playing } from '../../test/lifecycle/random.js';
import { FACTORY } from '../../test/lifecycle/settings.js';
import { ofFactory, ofRevocation, ofYear, titledSetting, YEAR } from '../../test/lifecycle/titles.js';
import { stateIn, type World } from '../../test/lifecycle/world.js';
import { people } from '../../test/people.js';

const { runs, patience } = playing(100);
const STREAM = `re-evaluation-${YEAR}`;
const ENDS = ['kept', 'downgraded', 'revocation-proposed'];
const course = {
  start: titledSetting(),
  // Time runs the title out soon enough; what is tried of the factory itself is the report that is missed.
  tries: (world: World) => [
    ...ofYear(world),
    ...ofYear(world),
    ...ofFactory().slice(0, 1),
    ...ofRevocation(YEAR, world),
  ],
  strangers: Object.values(people),
  steps: 60,
};

it(
  'keeps what is eligible, signs reviews by two, and takes no title but through a proceeding',
  () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const lots: unknown[] = [];
        const { world, events } = play(course, gen, ({ act, before, after }) => {
          const was = stateIn(before, 're-evaluation', YEAR);
          const is = stateIn(after, 're-evaluation', YEAR);
          const proceeding = stateIn(after, 'revocation', YEAR);
          const factory = stateIn(after, 'factory', FACTORY);
          if (act.command.type === 'draw-for-full-review') lots.push(is.lot);
          if (act.command.type === 'keep-title')
            expect(was.eligibility).toMatchObject({ verdict: 'eligible', round: was.round });
          if (act.command.type === 'countersign-on-site-review') {
            expect(was.fullReview?.record?.recordedBy).not.toBe(act.actor.id);
            expect(is.findings).toEqual(was.fullReview?.record?.findings);
          }
          if (is.phase === 'downgraded') expect(is.outcomeReasons).not.toEqual([]);
          if (is.phase === 'revocation-proposed') expect(proceeding.phase).not.toBe('none');
          if (factory.title?.status === 'revoked')
            expect(['revoked', 'published']).toContain(proceeding.phase);
          if (ENDS.includes(was.phase)) expect(is).toEqual(was);
          expect(is.round).toBeGreaterThanOrEqual(was.round);
        });
        const state = stateIn(world, 're-evaluation', YEAR);
        const own = events[STREAM] ?? [];
        expect(lots.length).toBeLessThanOrEqual(1);
        expect(folded(STREAM, own)).toEqual(state);
        expect(foldAnyhow('re-evaluation', own, gen)).toBeDefined();
        ends.add(state.phase);
      }),
      runs,
    );
    expect([...ends]).toEqual(expect.arrayContaining(['kept', 'revocation-proposed']));
  },
  patience,
);
