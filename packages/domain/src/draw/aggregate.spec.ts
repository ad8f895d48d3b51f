import { describe, expect, it } from '@jest/globals';
import {
  beginning,
  committed,
  DRAW,
  type Drawing,
  drawn,
  give,
  officials,
  open,
  prepare,
  prepared,
  SEED_ONE,
  SEED_TWO,
  world,
  outcome,
} from '../../test/drawing.js';
import { ID } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { type DrawCommand } from './commands.js';
import { noDraw } from './state.js';
import { drawFile } from './aggregate.js';
import { drawRules, type DrawCommandType } from './rules.js';

const [ONE, TWO] = officials;
const APPEAL = `application-refusal.${ID}`;

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
    expect(drawFile.related(open, noDraw)).toEqual({ application });
    expect(drawFile.related(openForAppeal, noDraw)).toEqual({
      application,
      appeal: { aggregate: 'appeal', id: APPEAL },
    });
    expect(drawFile.related(prepare, prepared().draw)).toEqual({
      application,
      pool: { aggregate: 'expert-pool', id: '320000' },
      enterprise: { aggregate: 'enterprise', id: people.applicant.enterprise },
    });
    expect(drawFile.related(prepare, noDraw)).toEqual({});
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
        const offered = drawFile.actsOf(actor, drawing.draw);
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
