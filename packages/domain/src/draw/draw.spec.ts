import { describe, expect, it } from '@jest/globals';
import {
  beginning,
  committed,
  commitTo,
  decideDrawing,
  DRAW,
  type Drawing,
  drawn,
  experts,
  give,
  MONDAY,
  officials,
  open,
  poolAfter,
  prepare,
  prepared,
  relaxed,
  SEED_ONE,
  SEED_TWO,
  target,
  THURSDAY,
  world,
} from '../../test/drawing.js';
import { applicationIn, ID } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { type Phase } from '../application/phases.js';
import { caseCommandsOpenTo } from '../case-file.js';
import { type Actor } from '../policy/actor.js';
import { type DrawCommand } from './commands.js';
import { drawClocks, noDraw } from './draw.js';
import { drawFile } from './draw-file.js';
import { type DrawPurpose } from './events.js';
import { drawRules, type DrawCommandType } from './rules.js';

const [ONE, TWO] = officials;
const THREE: Actor = { ...ONE, id: 'province-3' };
const APPEAL = 'b0000000-0000-8000-8000-000000000001';

/** What becomes of a command: the refusal's code, or the types of the events. */
function outcome(drawing: Drawing, actor: Actor, command: DrawCommand, now = MONDAY) {
  const decision = decideDrawing(drawing, actor, command, now);
  return decision.ok ? decision.events.map(({ type }) => type) : decision.refusal.code;
}

/** The same draw, with its application in another phase meanwhile. */
function withPhase(drawing: Drawing, phase: Phase): Drawing {
  const application = { ...drawing.related.application, phase };
  return { ...drawing, related: { ...drawing.related, application } };
}

describe('open-draw', () => {
  const national = {
    ...world,
    application: applicationIn('recommended', 'excellent'),
    pool: poolAfter(experts(12, 4), '000000'),
  };
  const ofGroup = {
    ...world.application,
    factory: world.application.factory && { ...world.application.factory, group: 'xpcc' },
  };

  it('is for the body that seats the panel, from that body’s own pool', () => {
    const opened = (drawing: Drawing, actor: Actor) => give(drawing, actor, open).draw.opening;
    expect(opened(beginning(), ONE)).toMatchObject({ poolId: '320000', tier: 'advanced', purpose: 'panel' });
    expect(opened(beginning(national), people.miit)?.poolId).toBe('000000');
    expect(opened(beginning({ ...world, application: ofGroup }), people.xpcc)?.poolId).toBe('xpcc');
    expect(outcome(beginning({ ...world, application: ofGroup }), ONE, open)).toBe('not-permitted');
    for (const actor of [people.city, people.otherProvince, people.applicant, people.miit, expert(1)])
      expect(outcome(beginning(), actor, open)).toBe('not-permitted');
  });

  it.each<[string, Phase, 'advanced' | 'excellent', DrawPurpose, boolean]>([
    ['an accepted advanced application', 'accepted', 'advanced', 'panel', true],
    ['a submitted one', 'submitted', 'advanced', 'panel', false],
    ['one in review', 'in-review', 'advanced', 'panel', false],
    ['one in review, for its reserve', 'in-review', 'advanced', 'supplement', true],
    ['an accepted one, for its reserve', 'accepted', 'advanced', 'supplement', false],
    ['a recommended excellent one', 'recommended', 'excellent', 'panel', true],
    ['an excellent one not recommended yet', 'accepted', 'excellent', 'panel', false],
  ])('%s', (_, phase, tier, purpose, due) => {
    const drawing = beginning({ ...world, application: applicationIn(phase, tier) });
    const actor = tier === 'advanced' ? ONE : people.miit;
    const result = outcome(drawing, actor, { type: 'open-draw', id: DRAW, target, purpose });
    expect(result).toEqual(due ? ['draw.opened'] : 'no-panel-due');
  });

  it('is open for an appeal that was accepted, about the application it names', () => {
    const against = { kind: 'appeal', id: APPEAL, applicationId: ID } as const;
    const command = { type: 'open-draw', id: DRAW, target: against, purpose: 'panel' } as const;
    const refused = { ...world, application: applicationIn('refused', 'advanced') };
    const at = (appeal: { phase: string; applicationId: string | null }) =>
      outcome(beginning({ ...refused, appeal }), ONE, command);
    expect(at({ phase: 'accepted', applicationId: ID })).toEqual(['draw.opened']);
    expect(at({ phase: 'filed', applicationId: ID })).toBe('no-panel-due');
    expect(at({ phase: 'accepted', applicationId: null })).toBe('no-panel-due');
    expect(
      outcome(beginning({ ...refused, appeal: { phase: 'accepted', applicationId: ID } }), ONE, {
        ...command,
        purpose: 'supplement',
      }),
    ).toBe('no-panel-due');
    expect(outcome(beginning(refused), ONE, command)).toBe('no-panel-due');
  });
});

describe('prepare-draw', () => {
  const opened = (related = world) => give(beginning(related), ONE, open);

  it('fixes the candidates and tells the pool that a draw is under way', () => {
    const { draw, related } = prepared();
    expect(draw.preparation).toMatchObject({
      algorithm: 'tidu-draw-1',
      on: '2026-07-20',
      yearsBack: 3,
      shape: { seats: 3, alternates: 2, field: 'preferred' },
      constraints: relaxed,
    });
    expect(draw.preparation?.candidates).toHaveLength(12);
    expect(related.pool.draws).toEqual({ [ID]: DRAW });
  });

  it('draws no seats for a supplement, and at least one alternate', () => {
    const related = { ...world, application: applicationIn('in-review', 'advanced') };
    const supplement = { type: 'open-draw', id: DRAW, target, purpose: 'supplement' } as const;
    const { draw } = give(give(beginning(related), ONE, supplement), ONE, prepare);
    expect(draw.preparation?.shape).toEqual({ seats: 0, alternates: 2, field: 'preferred' });
  });

  it('asks for a pool', () =>
    expect(outcome(opened({ ...world, pool: { ...world.pool, phase: 'none' } }), ONE, prepare)).toBe(
      'pool-not-found',
    ));

  it('is not for two draws for one application at a time', () => {
    const { related } = prepared();
    expect(outcome({ ...opened(), related }, TWO, prepare)).toBe('draw-pending');
  });

  it('says how many experts are lacking, and why those of the pool are excluded', () => {
    const drawing = opened({ ...world, pool: poolAfter(experts(2, 9)) });
    const decision = decideDrawing(drawing, ONE, {
      type: 'prepare-draw',
      constraints: { ...relaxed, yearlySeats: 0 },
    });
    expect(decision).toMatchObject({
      ok: false,
      refusal: {
        code: 'pool-too-small',
        message: { zh: expect.stringContaining('合计还缺 5 名，其中技术专家还缺 4 名') },
        issues: [{ message: { zh: '11 名专家因“本年度抽取次数已达上限”不能抽取。' } }],
      },
    });
    expect(outcome(opened({ ...world, pool: poolAfter(experts(3, 9)) }), ONE, prepare)).toBe(
      'pool-too-small',
    );
    expect(outcome(opened({ ...world, pool: poolAfter(experts(4, 1)) }), ONE, prepare)).toContain(
      'draw.prepared',
    );
  });

  it('is refused once the application has gone on', () =>
    expect(outcome(withPhase(opened(), 'withdrawn'), ONE, prepare)).toBe('no-panel-due'));
});

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
    const appeal = { phase: 'accepted', applicationId: ID };
    const application = { ...applicationIn('concluded', 'advanced'), phase: 'refused' as const };
    const related = { ...world, application, appeal, pool: poolAfter(experts(8, 4)) };
    const command = { type: 'open-draw', id: DRAW, target: against, purpose: 'panel' } as const;
    const { draw, events } = drawn(committed(give(give(beginning(related), ONE, command), ONE, prepare)));
    const { seats, alternates } = draw.result ?? {};
    expect(events.at(-2)).toEqual({
      type: 'appeal.panel-assigned',
      data: { drawId: DRAW, seats, alternates },
    });
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
    expect(drawClocks(prepared().draw)).toEqual([]);
    expect(drawClocks(committed().draw)).toMatchObject([
      { startedOn: '2026-07-20', dueOn: '2026-07-22', onExpiry: null },
    ]);
    expect(drawClocks(drawn().draw)).toEqual([]);
  });
});

describe('what each may see of a draw', () => {
  const seesCandidates = (actor: Actor, { draw }: Drawing) => drawFile.view(actor, draw).preparation !== null;

  it('is for the body that draws and the auditors until it is drawn, never for enterprises and experts', () => {
    for (const [drawing, seers] of [
      [committed(), [ONE, people.auditor, people.platform]],
      [drawn(), [ONE, people.auditor, people.platform, people.miit]],
    ] as const) {
      const others = [ONE, people.auditor, people.platform, people.miit, people.applicant, expert(1)];
      expect(others.filter((actor) => seesCandidates(actor, drawing))).toEqual(seers);
    }
  });

  it('names neither enterprise nor city, so that it shows in no list of theirs', () => {
    const summary = drawFile.summary(drawn().draw);
    expect(summary).toEqual({
      phase: 'drawn',
      title: '示例工厂',
      tier: 'advanced',
      province: '320000',
      applicationId: ID,
      campaignId: world.application.campaign?.id,
      factoryId: world.application.factory?.id,
    });
  });

  it('never holds a seed that was not revealed', () => {
    expect(JSON.stringify(committed())).not.toContain(SEED_ONE);
    expect(JSON.stringify(committed())).not.toContain(SEED_TWO);
  });
});

describe('what a draw rests on', () => {
  const against = { kind: 'appeal', id: APPEAL, applicationId: ID } as const;
  const openForAppeal: DrawCommand = { type: 'open-draw', id: DRAW, target: against, purpose: 'panel' };

  it('is the case it is for, and from then on the pool and the enterprise as well', () => {
    const application = { aggregate: 'application', id: ID };
    expect(drawFile.relatives(open, noDraw)).toEqual({ application });
    expect(drawFile.relatives(openForAppeal, noDraw)).toEqual({
      application,
      appeal: { aggregate: 'appeal', id: APPEAL },
    });
    expect(drawFile.relatives(prepare, prepared().draw)).toEqual({
      application,
      pool: { aggregate: 'expert-pool', id: '320000' },
      enterprise: { aggregate: 'enterprise', id: people.applicant.enterprise },
    });
    expect(drawFile.relatives(prepare, noDraw)).toEqual({});
  });
});

describe('the rules of draws', () => {
  const states = [beginning(), give(beginning(), ONE, open), prepared(), committed(), drawn()];
  const commands: Record<DrawCommandType, DrawCommand> = {
    'open-draw': open,
    'prepare-draw': prepare,
    'commit-seed': { type: 'commit-seed', commitment: 'x' },
    'reveal-seed': { type: 'reveal-seed', seed: 'x' },
    'abandon-draw': { type: 'abandon-draw', reason: '误发起' },
  };

  it('offer exactly what they would not refuse, to the body that draws and to nobody else', () => {
    for (const drawing of states.slice(1)) {
      for (const actor of [...Object.values(people), expert(1), TWO]) {
        const offered = caseCommandsOpenTo(drawFile, actor, drawing.draw);
        const open = (Object.keys(drawRules) as DrawCommandType[]).filter((type) => {
          const result = outcome(drawing, actor, commands[type]);
          return result !== 'wrong-phase' && result !== 'not-permitted';
        });
        expect(offered).toEqual(open);
        if (actor.id !== ONE.id && actor.id !== TWO.id) expect(offered).toEqual([]);
      }
    }
  });
});
