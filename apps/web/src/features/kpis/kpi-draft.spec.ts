import { describe, expect, it } from '@jest/globals';
import { kpiDraftOf, NEW_PLANT, reportsOf } from './kpi-draft.js';

describe('the indicators of a form', () => {
  it('are declared in order, without those that have no figure', () =>
    expect(
      reportsOf(
        { b: { value: 0 }, a: { before: 3, after: 1, unit: '%', source: '' }, c: { source: '月报' } },
        ['a', 'b', 'c'],
      ),
    ).toEqual([
      { kpi: 'a', before: 3, after: 1, unit: '%' },
      { kpi: 'b', value: 0 },
    ]));
  it('keep what cannot be read, so that it is refused', () =>
    expect(reportsOf({ a: { value: '12,5' } }, ['a'])).toEqual([{ kpi: 'a', value: '12,5' }]));
  it('say once for all why a new plant has nothing from before', () => {
    const draft = {
      a: { after: 42 },
      b: { after: 7, noBefore: '设备更换' },
      c: { value: 3 },
      [NEW_PLANT]: { noBefore: '2025 年新建' },
    };
    const reports = reportsOf(draft, ['a', 'b', 'c']);
    expect(reports).toEqual([
      { kpi: 'a', after: 42, noBefore: '2025 年新建' },
      { kpi: 'b', after: 7, noBefore: '设备更换' },
      { kpi: 'c', value: 3 },
    ]);
  });
  it('come back from what was declared', () =>
    expect(
      kpiDraftOf([
        { kpi: 'a', after: 42, noBefore: '新建', unit: null },
        { kpi: 'b', after: 1, noBefore: '新建' },
      ]),
    ).toEqual({
      a: { after: 42, noBefore: '新建' },
      b: { after: 1, noBefore: '新建' },
      [NEW_PLANT]: { noBefore: '新建' },
    }));
});
