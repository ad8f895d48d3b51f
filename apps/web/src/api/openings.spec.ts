import { describe, expect, it } from '@jest/globals';
import { mayOpen, tiersToOpen } from './openings.js';

const group = {
  openings: [
    { aggregate: 'campaign', command: 'open-campaign', tiers: ['basic' as const, 'advanced' as const] },
  ],
};

describe('what somebody may open', () => {
  it('is what the server lists, for the tiers it names', () => {
    expect(mayOpen(group, 'campaign')).toBe(true);
    expect(tiersToOpen(group, 'open-campaign')).toEqual(['basic', 'advanced']);
  });

  it('is nothing else', () => {
    expect(mayOpen(group, 'appeal')).toBe(false);
    expect(tiersToOpen(group, 'begin-list')).toEqual([]);
  });
});
