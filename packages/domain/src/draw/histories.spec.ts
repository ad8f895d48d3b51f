import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DRAW } from '../../test/drawing.js';
import { ID } from '../../test/journey.js';
import { drawing, drawTries } from '../../test/lifecycle/proceedings.js';
import { foldAnyhow, folded, play, playing } from '../../test/lifecycle/random.js';
import { type Act, stateIn, type World } from '../../test/lifecycle/world.js';
import { people } from '../../test/people.js';
import { verifyDraw } from './verify.js';

const { runs, patience } = playing(100);
const STREAM = `draw-${DRAW}`;
const POOL = '320000';

/** What else goes on in the pool meanwhile. */
const poolTries: readonly Act[] = [
  { type: 'suspend-expert', expert: 't0', reason: '投诉', until: null } as const,
  { type: 'readmit-expert', expert: 't0', remark: '' } as const,
].map((command) => ({ aggregate: 'expert-pool', id: POOL, actor: people.province, command }));

const course = {
  start: drawing.start,
  // Seldom, or nothing would ever be drawn from a pool that keeps still.
  tries: (world: World) => [...drawTries(world), ...drawTries(world), ...drawTries(world), ...poolTries],
  strangers: Object.values(people),
  steps: 60,
};

it(
  'seats whom the seeds of two officials choose among the fit, and nobody else',
  () => {
    const ends = new Set<string>();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { world, events } = play(course, gen, ({ before, after }) => {
          const was = stateIn(before, 'draw', DRAW);
          const is = stateIn(after, 'draw', DRAW);
          if (was.phase === 'drawn' || was.phase === 'abandoned') expect(is).toEqual(was);
          if (was.preparation !== null) expect(is.preparation).toEqual(was.preparation);
          expect(new Set(is.commitments.map(({ official }) => official)).size).toBe(is.commitments.length);
          expect(stateIn(after, 'application', ID).phase).toBe(
            is.phase === 'drawn' ? 'in-review' : 'accepted',
          );
        });
        const state = stateIn(world, 'draw', DRAW);
        if (state.phase === 'drawn') {
          const seats = state.result?.seats.map(({ expert }) => expert) ?? [];
          const candidates = state.preparation?.candidates.map(({ expert }) => expert) ?? [];
          const panel = stateIn(world, 'application', ID).panel.map(({ expert }) => expert);
          expect(state.reveals.map(({ official }) => official).sort()).toEqual(
            state.commitments.map(({ official }) => official).sort(),
          );
          expect(state.reveals).toHaveLength(2);
          expect(panel).toEqual(seats);
          expect(seats.filter((seat) => !candidates.includes(seat))).toEqual([]);
          expect(verifyDraw(events[STREAM] ?? [])).toEqual([]);
        }
        expect(folded(STREAM, events[STREAM] ?? [])).toEqual(state);
        expect(foldAnyhow('draw', events[STREAM] ?? [], gen)).toBeDefined();
        ends.add(state.phase);
      }),
      runs,
    );
    expect([...ends]).toEqual(expect.arrayContaining(['drawn', 'abandoned']));
  },
  patience,
);
