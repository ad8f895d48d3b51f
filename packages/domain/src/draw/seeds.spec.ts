import { describe, expect, it } from '@jest/globals';
import {
  appealOn,
  beginning,
  committed,
  commitTo,
  DRAW,
  drawn,
  experts,
  give,
  officials,
  open,
  poolAfter,
  prepare,
  prepared,
  SEED_ONE,
  SEED_TWO,
  target,
  THURSDAY,
  world,
  outcome,
  withPhase,
} from '../../test/drawing.js';
import { applicationIn, ID } from '../../test/journey.js';
import { type Actor } from '../core/actor.js';
import { type DrawRelated } from './commands.js';
import { noCalendar } from '../calendar/state.js';
import { drawClocks, seedStateOf } from './state.js';
import { verifyDraw } from './verify.js';

const [ONE, TWO] = officials;
const THREE: Actor = { ...ONE, id: 'province-3' };
const APPEAL = `application-refusal.${ID}`;

describe('commit-seed', () => {
  const commit = { type: 'commit-seed', commitment: 'a'.repeat(64) } as const;

  it('takes two commitments of two officials', () => {
    const one = give(prepared(), ONE, commit);
    expect(one.draw.phase).toBe('prepared');
    expect(outcome(one, ONE, commit)).toBe('already-committed');
    expect(give(one, TWO, commit).draw.phase).toBe('committed');
    expect(outcome(give(one, TWO, commit), THREE, commit)).toBe('wrong-phase');
  });

  it('asks for a hash', () =>
    expect(outcome(prepared(), ONE, { ...commit, commitment: 'A'.repeat(64) })).toBe('commitment-invalid'));

  it('is refused when other experts could be drawn by now, or nothing is to be drawn', () => {
    const drawing = prepared();
    const suspended = poolAfter([
      ...experts(8, 4),
      {
        type: 'expert-pool.expert-suspended',
        data: { expert: 't3', reason: '投诉', on: '2026-07-20', until: null },
      },
    ]);
    expect(outcome({ ...drawing, related: { ...world, pool: suspended } }, ONE, commit)).toBe('pool-moved');
    expect(outcome({ ...drawing, related: { ...world, pool: poolAfter(experts(9, 4)) } }, ONE, commit)).toBe(
      'pool-moved',
    );
    expect(outcome(withPhase(drawing, 'withdrawn'), ONE, commit)).toBe('pool-moved');
  });
});

describe('reveal-seed', () => {
  const reveal = (seed: string) => ({ type: 'reveal-seed', seed }) as const;

  it('draws and seats the panel in the same act as the last seed is revealed', () => {
    const one = give(committed(), ONE, reveal(SEED_ONE));
    expect(one.draw.phase).toBe('committed');
    const { draw, related, events } = give(one, TWO, reveal(SEED_TWO));
    expect(events.map(({ type }) => type).slice(-4)).toEqual([
      'draw.seed-revealed',
      'draw.drawn',
      'application.panel-assigned',
      'expert-pool.experts-seated',
    ]);
    const { seats, alternates, seed } = draw.result ?? { seats: [], alternates: [], seed: '' };
    expect(seats).toHaveLength(3);
    expect(alternates).toHaveLength(2);
    expect(events.at(-2)?.data).toEqual({ seats, alternates, method: 'drawn', drawId: DRAW, lot: seed });
    expect(related.pool.draws).toEqual({});
    const seated = Object.values(related.pool.experts).filter((one) =>
      one.drawn.some((drawing) => drawing.as === 'seat'),
    );
    expect(seated.map(({ id }) => id).sort()).toEqual(seats.map((seat) => seat.expert).sort());
  });

  it('gives the same panel in whichever order the officials reveal', () => {
    const turned = give(give(committed(), TWO, reveal(SEED_TWO)), ONE, reveal(SEED_ONE));
    expect(turned.draw.result?.seed).toBe(drawn().draw.result?.seed);
    expect(turned.draw.result?.seats).toEqual(drawn().draw.result?.seats);
  });

  it('gives an appeal its own panel', () => {
    const against = { kind: 'appeal', id: APPEAL, applicationId: ID } as const;
    const application = { ...applicationIn('concluded', 'advanced'), phase: 'refused' as const };
    const related = { ...world, application, appeal: appealOn(application), pool: poolAfter(experts(8, 4)) };
    const command = { type: 'open-draw', id: DRAW, target: against, purpose: 'panel' } as const;
    const { draw, events } = drawn(committed(give(give(beginning(related), ONE, command), ONE, prepare)));
    const { seats, alternates } = draw.result ?? {};
    expect(events.at(-2)).toEqual({
      type: 'appeal.panel-assigned',
      data: { drawId: DRAW, seats, alternates },
    });
  });

  it('gives the panel of an appeal more experts in reserve, none of those it has', () => {
    const against = { kind: 'appeal', id: APPEAL, applicationId: ID } as const;
    const application = { ...applicationIn('concluded', 'advanced'), phase: 'refused' as const };
    const appeal: DrawRelated['appeal'] = {
      ...appealOn(application),
      phase: 'reviewing',
      panel: [
        {
          expert: 't6',
          specialty: 'technical',
          interests: 'clear',
          findings: {},
          signed: false,
          summary: '',
        },
      ],
      alternates: [{ expert: 't7', specialty: 'technical' }],
    };
    const related = { ...world, application, appeal, pool: poolAfter(experts(8, 4)) };
    const command = { type: 'open-draw', id: DRAW, target: against, purpose: 'supplement' } as const;
    const { draw, events } = drawn(committed(give(give(beginning(related), ONE, command), ONE, prepare)));
    expect(draw.preparation?.excluded).toEqual(
      expect.arrayContaining([
        { expert: 't6', grounds: ['drawn-before'] },
        { expert: 't7', grounds: ['drawn-before'] },
      ]),
    );
    expect(events.at(-2)).toEqual({
      type: 'appeal.alternates-drawn',
      data: { drawId: DRAW, alternates: draw.result?.alternates },
    });
    expect(verifyDraw(events, related)).toEqual([]);
    expect(verifyDraw(events, { ...related, appeal: appealOn(application) })).not.toEqual([]);
  });

  it('gives a running review more experts in reserve', () => {
    const related = { ...world, application: applicationIn('in-review', 'advanced') };
    const supplement = { type: 'open-draw', id: DRAW, target, purpose: 'supplement' } as const;
    const { draw, events } = drawn(committed(give(give(beginning(related), ONE, supplement), ONE, prepare)));
    expect(events.at(-2)).toEqual({
      type: 'application.alternates-drawn',
      data: { drawId: DRAW, alternates: draw.result?.alternates },
    });
  });

  it('is for those who committed, once, with the seed they committed to', () => {
    expect(outcome(committed(), THREE, reveal(SEED_ONE))).toBe('not-committed');
    expect(outcome(committed(), ONE, reveal(SEED_TWO))).toBe('seed-mismatch');
    expect(outcome(committed(), ONE, reveal('short'))).toBe('seed-mismatch');
    const one = give(committed(), ONE, reveal(SEED_ONE));
    expect(outcome(one, ONE, reveal(SEED_ONE))).toBe('already-revealed');
    expect(outcome(prepared(), ONE, reveal(SEED_ONE))).toBe('wrong-phase');
  });

  it('lets nobody open another official’s commitment as his own', () => {
    const drawing = prepared();
    const first = give(drawing, ONE, commitTo(SEED_ONE, drawing, ONE));
    const copied = give(first, TWO, commitTo(SEED_ONE, drawing, ONE));
    expect(outcome(copied, TWO, reveal(SEED_ONE))).toBe('seed-mismatch');
  });

  it('is refused once the application has been withdrawn', () =>
    expect(outcome(withPhase(committed(), 'withdrawn'), ONE, reveal(SEED_ONE))).toBe('no-panel-due'));
});

describe('abandon-draw', () => {
  const abandon = { type: 'abandon-draw', reason: '一名工作人员未公开' } as const;

  it('is free while no seed can be known', () => {
    expect(outcome(give(beginning(), ONE, open), TWO, abandon)).toEqual(['draw.abandoned']);
    const { related } = give(prepared(), TWO, abandon);
    expect(related.pool.draws).toEqual({});
    expect(related.pool.refusers).toEqual({});
  });

  it('waits for the time to reveal, and keeps who let it pass', () => {
    const one = give(committed(), ONE, { type: 'reveal-seed', seed: SEED_ONE });
    expect(outcome(one, THREE, abandon, '2026-07-22T02:00:00.000Z')).toBe('reveal-still-due');
    const { draw, related } = give(one, THREE, abandon, THURSDAY);
    expect(draw.abandonment).toEqual({ reason: abandon.reason, on: '2026-07-23', unrevealed: [TWO.id] });
    const again = prepared(related);
    expect(outcome(again, TWO, commitTo(SEED_TWO, again, TWO))).toBe('reveal-refused-before');
    expect(committed(again, [ONE, THREE]).draw.phase).toBe('committed');
  });

  it('blames nobody when there is nothing to draw for any more', () => {
    const { draw } = give(withPhase(committed(), 'withdrawn'), ONE, abandon);
    expect(draw.abandonment?.unrevealed).toEqual([]);
  });

  it('still lets an official reveal late', () => {
    const one = give(committed(), ONE, { type: 'reveal-seed', seed: SEED_ONE }, THURSDAY);
    expect(give(one, TWO, { type: 'reveal-seed', seed: SEED_TWO }, THURSDAY).draw.phase).toBe('drawn');
  });
});

describe('the clock', () => {
  it('runs for two working days once all have committed, and only then', () => {
    expect(drawClocks(prepared().draw, noCalendar)).toEqual([]);
    expect(drawClocks(committed().draw, noCalendar)).toMatchObject([
      { startedOn: '2026-07-20', dueOn: '2026-07-22', onExpiry: null },
    ]);
    expect(drawClocks(drawn().draw, noCalendar)).toEqual([]);
  });
});

describe('how the seed of an official stands', () => {
  it('is committed, then revealed', () => {
    const one = give(committed(), ONE, { type: 'reveal-seed', seed: SEED_ONE });
    expect([ONE, TWO, THREE].map(({ id }) => seedStateOf(one.draw, id))).toEqual([
      'revealed',
      'committed',
      null,
    ]);
  });

  it('is withheld once the draw was given up for it', () => {
    const one = give(committed(), ONE, { type: 'reveal-seed', seed: SEED_ONE });
    const { draw } = give(one, ONE, { type: 'abandon-draw', reason: '逾期' }, THURSDAY);
    expect([ONE, TWO, THREE].map(({ id }) => seedStateOf(draw, id))).toEqual(['revealed', 'withheld', null]);
  });
});
