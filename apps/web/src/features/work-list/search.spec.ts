import { expect, it } from '@jest/globals';
import { countedBy, workListSearch } from './search.js';

it('counts are taken with the filters of the list they lead to, whatever phase and steps it shows now', () =>
  expect(
    countedBy(workListSearch({ phase: 'accepted', tier: 'advanced', campaign: 'c', q: '光明', mine: true })),
  ).toEqual({ tier: 'advanced', campaign: 'c', q: '光明' }));

it('what is not understood in an address is left out', () =>
  expect(workListSearch({ phase: 'nope', tier: 'gold', q: '' })).toEqual({}));
