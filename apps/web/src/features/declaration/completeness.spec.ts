import { describe, expect, it } from '@jest/globals';
import { type ApplicationView } from '@tidu/contracts';
import { openSteps, stateOf, stepGroupsOf } from './completeness.js';

type Step = ApplicationView['declaration'][number];
type Campaign = NonNullable<ApplicationView['application']['campaign']>;

const step = (name: Step['step'], change: Partial<Step> = {}): Step => ({
  step: name,
  state: 'done',
  isOpen: false,
  lacks: [],
  attachments: [],
  corrections: [],
  ...change,
});
const declaration = [
  step('profile'),
  step('kpis', { state: 'not-started', isOpen: true }),
  step('waivers', { state: 'not-started' }),
  step('evidence'),
];

describe('the task list', () => {
  it('counts what the server waits for and what is only kept as a draft', () => {
    expect(openSteps({ declaration }, () => false).map((one) => one.step)).toEqual(['kpis']);
    expect(openSteps({ declaration }, (name) => name === 'profile').map((one) => one.step)).toEqual([
      'profile',
      'kpis',
    ]);
  });

  it('shows a draft as in progress, else the state the server gives', () => {
    expect(stateOf(step('profile', { state: 'to-correct' }), () => false)).toBe('to-correct');
    expect(stateOf(step('profile', { state: 'to-correct' }), () => true)).toBe('to-correct');
    expect(stateOf(step('profile'), () => true)).toBe('in-progress');
    expect(stateOf(step('profile'), () => false)).toBe('done');
  });

  it('stands under the parts of the form, every step once', () => {
    const campaign = { tier: 'excellent', edition: '2024' } as Campaign;
    const groups = stepGroupsOf({ declaration }, campaign);
    expect(groups.map(({ title, steps }) => `${title.zh} ${steps.map((one) => one.step).join(' ')}`)).toEqual(
      ['一（一）申报主体信息 profile', '二、场景建设 waivers', '三、建设成效 kpis', '四、材料 evidence'],
    );
  });
});
