import { describe, expect, it } from '@jest/globals';
import { clausesNamed } from '../../criteria/clauses.js';
import { neighbour } from './review-clauses.js';

const terms = { edition: '2024', tier: 'advanced' as const };
const asked = ['base/1/competitiveness', 'overlay/jiangsu/self-assessed-tier'];
const clauses = clausesNamed(terms, asked);

describe('the clauses an expert judges', () => {
  it('are those the server asks for, what a province adds among them', () =>
    expect(clauses.map(({ id }) => id)).toEqual(asked));

  it('have their text', () => {
    for (const { text } of clauses) expect(text.zh).not.toBe('');
  });

  it('are gone through one after the other, stopping at the ends', () => {
    expect(neighbour(clauses, 'base/1/competitiveness', 1)).toBe('overlay/jiangsu/self-assessed-tier');
    expect(neighbour(clauses, 'base/1/competitiveness', -1)).toBe('base/1/competitiveness');
  });
});
