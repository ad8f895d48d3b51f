import { describe, expect, it } from '@jest/globals';
import { tiers } from '@tidu/criteria';
import { applicationIn, evaluationOf, journeyTo, nowhere, take } from '../../test/journey.js';
import { JULY, outcome } from '../../test/outcome.js';
import { people } from '../../test/people.js';
import { evolveApplication } from './evolve.js';
import { phases } from './phases.js';

describe('the regular course', () => {
  it.each(tiers)('%s: ends with the award and the factory’s title', (tier) => {
    const { state, events } = journeyTo('awarded', tier);
    expect(state.award?.certificateNumber).toMatch(/^[JXZL]2026-32-00000000AB$/);
    const conferred = events.find((event) => event.type === 'factory.title-conferred');
    expect(conferred?.data).toMatchObject({ tier, certificateNumber: state.award?.certificateNumber });
    expect(state.award?.validUntil.slice(4)).toBe(state.award?.validFrom.slice(4));
  });

  it('records each evaluation with its inputs, one for each round', () => {
    const { events } = journeyTo('awarded', 'pioneer');
    const rounds = events.flatMap((event) =>
      event.type === 'application.eligibility-computed'
        ? [[event.data.round, event.data.stage, event.data.verdict]]
        : [],
    );
    expect(rounds).toEqual([
      [1, 'submission', 'eligible'],
      [2, 'conclusion', 'eligible'],
      [3, 'acceptance', 'eligible'],
    ]);
  });
});

describe('record-evaluation', () => {
  it('answers a round once, and never an older one', () => {
    const submitted = applicationIn('submitted', 'advanced');
    const step = evaluationOf(submitted, 'advanced', JULY);
    const evaluated = take({ state: submitted, events: [] }, 'advanced', step).state;
    expect(outcome(evaluated, people.platform, step.command)).toBe('already-evaluated');
    expect(
      outcome({ ...submitted, round: { round: 2, stage: 'submission' } }, people.platform, step.command),
    ).toBe('round-superseded');
  });
});

describe('folding', () => {
  it('gives the same state event by event as the journey had', () => {
    const { state, events } = journeyTo('awarded', 'pioneer');
    const own = events.flatMap((event) =>
      event.type.startsWith('factory.') ? [] : [event as Parameters<typeof evolveApplication>[1]],
    );
    expect(own.reduce(evolveApplication, nowhere.state)).toEqual(state);
  });
  it('knows every phase', () => expect(new Set(phases).size).toBe(phases.length));
});
