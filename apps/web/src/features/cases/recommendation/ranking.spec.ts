import { describe, expect, it } from '@jest/globals';
import { entriesOf, type Line, moved } from './ranking.js';

const lines: readonly Line[] = ['a', 'b', 'c'].map((id) => ({
  applicationId: id,
  factory: id,
  opinion: ` 同意推荐 ${id} `,
  exemption: id === 'c' ? 'pilot' : null,
}));
const order = (list: readonly Line[]) => list.map(({ applicationId }) => applicationId).join('');

describe('ranking', () => {
  it.each([
    [1, -1, 'bac'],
    [1, 1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ] as const)('moves the line at %i by %i: %s', (at, step, expected) =>
    expect(order(moved(lines, at, step))).toBe(expected),
  );

  it('gives ranks without gaps, on from the issue before', () =>
    expect(entriesOf(lines, 4)).toEqual([
      { applicationId: 'a', opinion: '同意推荐 a', rank: 5 },
      { applicationId: 'b', opinion: '同意推荐 b', rank: 6 },
      { applicationId: 'c', opinion: '同意推荐 c', rank: 7, exemption: 'pilot' },
    ]));
});
