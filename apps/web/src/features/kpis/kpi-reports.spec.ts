import { describe, expect, it } from '@jest/globals';
import { halfReported, reportsOf } from './kpi-reports.js';

describe('the reports a form makes', () => {
  it('prefers before and after to a value, and keeps 0 as a value', () =>
    expect(reportsOf({ a: { before: 0, after: 2, value: 9 }, b: { value: 0 }, c: {} })).toEqual([
      { kpi: 'a', before: 0, after: 2 },
      { kpi: 'b', value: 0 },
    ]));

  it('names an indicator of which half a pair is there', () =>
    expect(
      halfReported({
        a: { before: 0 },
        b: { after: 1, value: 3 },
        c: { before: 1, after: 2 },
        d: { value: 1 },
      }),
    ).toEqual(['a', 'b']));
});
