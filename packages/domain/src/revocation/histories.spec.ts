import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FACTORY } from '../../test/lifecycle/settings.js';
import { foldAnyhow, folded, play, playing } from '../../test/lifecycle/random.js';
import { ofRevocation, REVOCATION, titledSetting } from '../../test/lifecycle/titles.js';
import { stateIn } from '../../test/lifecycle/world.js';
import { people } from '../../test/people.js';

const { runs, patience } = playing(100);
const STREAM = `revocation-${REVOCATION}`;
const course = {
  start: titledSetting(),
  tries: (world: Parameters<typeof stateIn>[0]) => ofRevocation(REVOCATION, world),
  strangers: Object.values(people),
  steps: 60,
};

it(
  'takes no title without notice, defence or its lapse, and the decision of another official',
  () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { world, events } = play(course, gen, ({ act, before, after }) => {
          const was = stateIn(before, 'revocation', REVOCATION);
          const is = stateIn(after, 'revocation', REVOCATION);
          const factory = stateIn(after, 'factory', FACTORY);
          expect(is.decisions.slice(0, was.decisions.length)).toEqual(was.decisions);
          if (is.decisions.length > was.decisions.length) {
            expect(was.opened?.openedBy).not.toBe(act.actor.id);
            expect(was.notice).not.toBeNull();
            expect(was.defence !== null || (was.notice?.defenceDueOn ?? '') < after.now.slice(0, 10)).toBe(
              true,
            );
            expect(is.decisions.at(-1)?.reasons).not.toEqual([]);
            if (was.defence?.hearing === true) expect(was.hearing).not.toBeNull();
          }
          expect(
            is.decisions.filter(({ outcome }) => outcome === 'rectification').length,
          ).toBeLessThanOrEqual(1);
          const isDecided = ['revoked', 'published', 'dropped'].includes(is.phase);
          expect(factory.revocation).toBe(is.phase === 'none' || isDecided ? null : REVOCATION);
          expect(factory.title?.status === 'revoked').toBe(
            is.phase === 'revoked' || is.phase === 'published',
          );
        });
        const state = stateIn(world, 'revocation', REVOCATION);
        const own = events[STREAM] ?? [];
        expect(folded(STREAM, own)).toEqual(state);
        expect(foldAnyhow('revocation', own, gen)).toBeDefined();
        ends.add(state.phase);
      }),
      runs,
    );
    expect([...ends]).toEqual(expect.arrayContaining(['dropped', 'published']));
  },
  patience,
);
