import { describe, expect, it } from '@jest/globals';
import { type ApplicationView } from '@tidu/contracts';
import { openSteps, stateOf } from './completeness.js';

type Step = ApplicationView['declaration'][number];

const step = (name: Step['step'], change: Partial<Step> = {}): Step => ({
  step: name,
  state: 'done',
  isOpen: false,
  lacks: [],
  corrections: [],
  ...change,
});
const declaration = [
  step('profile'),
  step('kpis', { state: 'not-started', isOpen: true }),
  step('waivers', { state: 'not-started' }),
];

describe('the task list', () => {
  it('counts what the server waits for and what is only kept as a draft', () => {
    expect(openSteps({ declaration }, () => false).map((one) => one.step)).toEqual(['kpis']);
    expect(openSteps({ declaration }, (name) => name === 'profile').map((one) => one.step)).toEqual([
      'profile',
      'kpis',
    ]);
  });

  it('shows a draft as a problem, else the state the server gives', () => {
    expect(stateOf(step('profile', { state: 'to-correct' }), () => false)).toBe('to-correct');
    expect(stateOf(step('profile'), () => true)).toBe('faulty');
  });
});
