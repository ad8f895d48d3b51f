import { describe, expect, it } from '@jest/globals';
import {
  appealOn,
  beginning,
  decideDrawing,
  DRAW,
  type Drawing,
  experts,
  give,
  officials,
  open,
  poolAfter,
  prepare,
  prepared,
  relaxed,
  target,
  world,
  outcome,
  withPhase,
} from '../../test/drawing.js';
import { applicationIn, ID } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { type Phase } from '../application/phases.js';
import { type Actor } from '../core/actor.js';
import { type DrawPurpose } from './events.js';
import { type DrawRelated, panelFault } from './target.js';

const [ONE, TWO] = officials;
const APPEAL = `application-refusal.${ID}`;

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
    const at = (appeal: NonNullable<DrawRelated['appeal']>) =>
      outcome(beginning({ ...refused, appeal }), ONE, command);
    const accepted = appealOn(refused.application);
    expect(at(accepted)).toEqual(['draw.opened']);
    expect(at({ ...accepted, phase: 'filed' })).toBe('no-panel-due');
    expect(at({ ...accepted, phase: 'reviewing' })).toBe('no-panel-due');
    // Of an appeal that is not about the application nobody knows whose it is.
    expect(at({ ...accepted, decision: null })).toBe('not-permitted');
    expect(at(appealOn(refused.application, { applicationId: null }))).toBe('not-permitted');
    expect(outcome(beginning(refused), ONE, command)).toBe('not-permitted');
  });

  it('is open for the reserve of an appeal while its panel is at work', () => {
    const against = { kind: 'appeal', id: APPEAL, applicationId: ID } as const;
    const command = { type: 'open-draw', id: DRAW, target: against, purpose: 'supplement' } as const;
    const refused = { ...world, application: applicationIn('refused', 'advanced') };
    const accepted = appealOn(refused.application);
    const at = (phase: 'accepted' | 'reviewing' | 'upheld') =>
      outcome(beginning({ ...refused, appeal: { ...accepted, phase } }), ONE, command);
    expect(at('reviewing')).toEqual(['draw.opened']);
    expect(at('accepted')).toBe('no-panel-due');
    expect(at('upheld')).toBe('no-panel-due');
  });

  it('is open for no appeal at a tier without panels', () => {
    const against = { kind: 'appeal', id: APPEAL, applicationId: ID } as const;
    const command = { type: 'open-draw', id: DRAW, target: against, purpose: 'panel' } as const;
    const application = applicationIn('awarded', 'advanced');
    const related = { ...world, application, appeal: appealOn(application, { tier: 'basic' }) };
    expect(outcome(beginning(related), people.miit, command)).toBe('not-permitted');
    expect(panelFault(against, 'panel', related)?.code).toBe('no-panel-due');
  });

  it('is about the factory and the tier the decision names, and by who answers for them now', () => {
    const against = { kind: 'appeal', id: APPEAL, applicationId: ID } as const;
    const command = { type: 'open-draw', id: DRAW, target: against, purpose: 'panel' } as const;
    const application = applicationIn('awarded', 'excellent');
    const appeal = appealOn(application, {
      factoryName: '迁建工厂',
      enterprise: people.stranger.enterprise,
      province: '330000',
      city: '330200',
      tier: 'advanced',
    });
    const moved: Drawing['related'] = { ...world, application, appeal };
    const elsewhere: Actor = { ...ONE, id: 'province-33', region: '330000' };
    expect(outcome(beginning(moved), ONE, command)).toBe('not-permitted');
    expect(outcome(beginning(moved), people.miit, command)).toBe('not-permitted');
    expect(give(beginning(moved), elsewhere, command).draw.opening).toMatchObject({
      tier: 'advanced',
      poolId: '330000',
      factory: {
        id: application.factory?.id,
        name: '迁建工厂',
        enterprise: people.stranger.enterprise,
        province: '330000',
        city: '330200',
        industry: application.factory?.industry,
      },
    });
    const ofGroup = { ...moved, appeal: appealOn(application, { tier: 'advanced', group: 'xpcc' }) };
    expect(give(beginning(ofGroup), people.xpcc, command).draw.opening).toMatchObject({
      poolId: 'xpcc',
      factory: { group: 'xpcc' },
    });
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
