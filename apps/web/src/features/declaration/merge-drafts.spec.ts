import { describe, expect, it } from '@jest/globals';
import { mergeDrafts } from './merge-drafts.js';

describe('two people in one section', () => {
  const base = { address: '旧址', employees: 100, honours: [{ name: '甲' }] };

  it('keep what each alone has changed', () =>
    expect(mergeDrafts(base, { ...base, address: '新址' }, { ...base, employees: 120 })).toEqual({
      draft: { address: '新址', employees: 120, honours: [{ name: '甲' }] },
      conflicts: [],
    }));
  it('are asked where both changed the same, and nothing is overwritten', () =>
    expect(
      mergeDrafts(base, { ...base, employees: 110 }, { ...base, employees: 120, contact: '乙' }),
    ).toEqual({
      draft: { ...base, employees: 110, contact: '乙' },
      conflicts: [{ field: 'employees', mine: 110, theirs: 120 }],
    }));
  it('agree where both changed it alike, in whatever order it is kept', () =>
    expect(mergeDrafts({}, { row: { a: 1, b: 2 } }, { row: { b: 2, a: 1, c: null } }).conflicts).toEqual([]));
  it('take back what one has emptied', () =>
    expect(mergeDrafts(base, { employees: 100, honours: [{ name: '甲' }] }, base)).toEqual({
      draft: { employees: 100, honours: [{ name: '甲' }] },
      conflicts: [],
    }));
});
