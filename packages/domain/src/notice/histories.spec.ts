import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NOTICE, on } from '../../test/lifecycle/applying.js';
import { noticeTries, noticing, readyForNotice } from '../../test/lifecycle/proceedings.js';
import { foldAnyhow, folded, play, playing } from '../../test/lifecycle/random.js';
import { stateIn, type World } from '../../test/lifecycle/world.js';
import { clearOn, ID } from '../../test/journey.js';
import { people } from '../../test/people.js';
import { chinaDay } from '../calendar/dates.js';
import { noticeFile } from './aggregate.js';
import { openObjections } from './state.js';

const { runs, patience } = playing(100);
const STREAM = `notice-${NOTICE}`;
const course = {
  start: noticing.start,
  tries: (world: World) => [
    ...noticeTries(world),
    on(people.province, { type: 'recheck', ...clearOn(chinaDay(world.now)) }),
    on(people.province, { type: 'award' }),
    on(people.province, { type: 'refuse-award', reasons: [{ clause: 'base/3', reason: '异议成立' }] }),
  ],
  strangers: Object.values(people),
  steps: 40,
};

it(
  'awards nothing before its whole time on notice has run and every objection is dismissed',
  () => {
    const ends = new Set<string>();
    const terms = readyForNotice('advanced').campaign;
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { world, events } = play(course, gen, ({ act, before, after }) => {
          const was = stateIn(before, 'notice', NOTICE);
          const is = stateIn(after, 'notice', NOTICE);
          const application = stateIn(after, 'application', ID);
          const today = chinaDay(after.now);
          const open = openObjections(is, ID);
          const [item] = is.items;
          if (application.phase === 'public-notice')
            expect(application.notice?.pausedBy).toEqual(open.map(({ id }) => id));
          if (act.command.type === 'award') {
            expect(open).toEqual([]);
            expect(is.objections.map(({ answer }) => answer?.outcome)).not.toContain('upheld');
            expect(today > (item?.endsOn ?? '9999')).toBe(true);
            expect(application.award).not.toBeNull();
          }
          if (act.command.type === 'close-notice') {
            expect(is.objections.every(({ answer }) => answer !== null)).toBe(true);
            expect(today > (item?.endsOn ?? '9999')).toBe(true);
          }
          expect((item?.endsOn ?? '9999') >= (was.items[0]?.endsOn ?? '')).toBe(true);
          for (const objection of was.objections)
            if (objection.answer !== null) expect(is.objections).toContainEqual(objection);
          const seen = noticeFile.view(people.applicant, is).objections;
          expect(seen.every(({ objector }) => objector === null)).toBe(true);
        });
        const state = stateIn(world, 'notice', NOTICE);
        expect(folded(STREAM, events[STREAM] ?? [])).toEqual(state);
        expect(foldAnyhow('notice', events[STREAM] ?? [], gen)).toBeDefined();
        ends.add(stateIn(world, 'application', ID).phase);
      }),
      runs,
    );
    expect(terms?.noticeWorkingDays).toBeGreaterThanOrEqual(5);
    expect([...ends]).toEqual(expect.arrayContaining(['awarded', 'refused']));
  },
  patience,
);
