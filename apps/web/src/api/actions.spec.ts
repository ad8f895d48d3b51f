import { describe, expect, it } from '@jest/globals';
import { type Action } from '@tidu/contracts';
import { hindranceTo, offersOn } from './actions.js';

const waits = { code: 'opinions-missing', zh: '还有 1 位专家未签署。', en: 'One expert has not signed.' };
const act = (type: string, whyNot: Action['whyNot'] = null, leadsTo: Action['leadsTo'] = null): Action => ({
  type,
  whyNot,
  asks: [],
  leadsTo,
});
const draw = { aggregate: 'draw', id: null, command: 'open-draw' };
const placed = (...actions: Action[]) => {
  const { primary, others } = offersOn('application', { actions });
  return [primary?.type, others.map(({ type }) => type)];
};

describe('the acts of a page', () => {
  it('begin with the first that leads on and is possible', () =>
    expect(placed(act('withdraw'), act('award'), act('recheck', waits))).toEqual([
      'award',
      ['recheck', 'withdraw'],
    ]));

  it('say what is waited for where nothing that leads on is possible', () =>
    expect(placed(act('replace-expert'), act('conclude-review', waits))).toEqual([
      'conclude-review',
      ['replace-expert'],
    ]));

  it('lead on to the step that lies on another thing', () =>
    expect(placed(act('return-for-correction'), act('open-draw', null, draw))).toEqual([
      'open-draw',
      ['return-for-correction'],
    ]));

  it('leave out what stands within the page', () =>
    expect(placed(act('record-findings'), act('sign-opinion', waits))).toEqual([undefined, []]));

  it('are none where the server offers none', () => expect(placed()).toEqual([undefined, []]));
});

describe('what stands in the way of an act', () => {
  const offering = { actions: [act('sign-opinion', waits), act('record-findings')] };

  it('is said in the server’s words', () => expect(hindranceTo(offering, 'sign-opinion')).toBe(waits));

  it('is nothing where it is possible', () => expect(hindranceTo(offering, 'record-findings')).toBeNull());

  it('is that it is somebody else’s where it is not offered', () =>
    expect(hindranceTo(offering, 'award')?.zh).toBe('这一步现在不由您办理。'));
});
