import { describe, expect, it } from '@jest/globals';
import {
  beginning,
  commitTo,
  committed,
  decideDrawing,
  type Drawing,
  drawn,
  give,
  officials,
  open,
  prepare,
  prepared,
  SEED_ONE,
  world,
} from '../../test/drawing.js';
import { type Actor } from '../core/actor.js';
import { type DrawCommand } from './commands.js';
import { noDraw } from './draw.js';
import { drawFile } from './draw-file.js';

const [one] = officials;

function refused(drawing: Drawing, command: DrawCommand, actor: Actor = one) {
  const decision = decideDrawing(drawing, actor, command);
  if (decision.ok) return null;
  const { code, issues = [] } = decision.refusal;
  return [code, ...issues.map(({ path }) => path)].join(' ');
}

/** The drawing without one of the aggregates it rests on. */
function without(drawing: Drawing, key: 'pool' | 'enterprise' | 'application'): Drawing {
  const related = Object.fromEntries(Object.entries(drawing.related).filter(([name]) => name !== key));
  return { ...drawing, related: related as Drawing['related'] };
}

describe('a draw without what it rests on', () => {
  it('is not prepared', () => {
    const opened = give(beginning(), one, open);
    expect(refused(without(opened, 'pool'), prepare)).toBe('pool-not-found');
    expect(refused(without(opened, 'enterprise'), prepare)).toBe('pool-not-found');
    expect(refused(without(opened, 'application'), prepare)).toBe('no-panel-due');
  });
  it('takes no commitments', () => {
    const fixed = prepared();
    const commit = commitTo(SEED_ONE, fixed, one);
    for (const key of ['pool', 'enterprise', 'application'] as const)
      expect(refused(without(fixed, key), commit)).toBe('pool-moved');
    expect(refused(fixed, commit)).toBeNull();
  });
});

describe('what an official sends', () => {
  const hash = 'a'.repeat(64);
  it.each([`${hash}0`, `0${hash}`, hash.toUpperCase(), hash.slice(1), ''])(
    'is no commitment: %s',
    (commitment) => {
      expect(refused(prepared(), { type: 'commit-seed', commitment })).toBe(
        'commitment-invalid $.commitment',
      );
    },
  );
  it.each([`${SEED_ONE}0`, `0${SEED_ONE}`, ''])('is not the seed: %s', (seed) => {
    expect(refused(committed(), { type: 'reveal-seed', seed })).toBe('seed-mismatch $.seed');
  });
  it('is not the seed either where a longer one was committed to', () => {
    for (const seed of [`${SEED_ONE}0`, `0${SEED_ONE}`]) {
      const fixed = prepared();
      const mine = give(fixed, officials[0], commitTo(seed, fixed, officials[0]));
      const both = give(mine, officials[1], commitTo(SEED_ONE, mine, officials[1]));
      expect(refused(both, { type: 'reveal-seed', seed })).toBe('seed-mismatch $.seed');
    }
  });
  it('cannot ask of a pool what it does not have', () => {
    const opened = give(beginning({ ...world, pool: { ...world.pool, experts: {} } }), one, open);
    expect(refused(opened, prepare)).toBe('pool-too-small');
  });
});

describe('what a draw shows in lists', () => {
  it('is nothing before it is opened, but for whom the application of its opening answers to', () => {
    expect(drawFile.summary(noDraw)).toEqual({ phase: 'none', title: '' });
    expect(drawFile.summary(noDraw, open)).toEqual({ phase: 'none', title: '' });
    expect(drawFile.summary(noDraw, undefined, world)).toEqual({ phase: 'none', title: '' });
    expect(drawFile.summary(noDraw, open, world)).toMatchObject({ tier: 'advanced', province: '320000' });
  });
  it('tells the pool who was seated and who is in reserve', () => {
    const { events, draw } = drawn();
    const seated = events.find(({ type }) => type === 'expert-pool.experts-seated');
    expect(seated?.data).toMatchObject({
      experts: draw.result?.seats.map(({ expert }) => expert),
      alternates: draw.result?.alternates.map(({ expert }) => expert),
    });
  });
});
