import { kpiCatalogue } from '@tidu/criteria';
import { describe, expect, it } from '@jest/globals';
import { pastedFigures } from './kpi-paste.js';

const all = kpiCatalogue('2024');
const shown = all.slice(0, 3);
const [first, second] = shown.map(({ id }) => id) as [string, string];

describe('figures pasted from Excel', () => {
  it('go to the indicators that the first column names', () =>
    expect(
      pastedFigures(
        all,
        shown,
        {},
        { kpi: first, column: 'before' },
        '产品不良率下降（%）\t3.2\t１．１\t\t%\n库存周转率提升\t6\t12,5',
      ),
    ).toEqual({
      'defect-rate-reduction': { before: 3.2, after: 1.1, unit: '%' },
      'inventory-turnover-gain': { before: 6, after: '12,5' },
    }));
  it('go down and to the right where nothing is named', () =>
    expect(
      pastedFigures(
        all,
        shown,
        { [first]: { source: '月报' } },
        { kpi: first, column: 'value' },
        '80\t%\n90',
      ),
    ).toEqual({ [first]: { source: '月报', value: 80, unit: '%' }, [second]: { value: 90 } }));
  it('are left to the field where there is but one', () =>
    expect(pastedFigures(all, shown, {}, { kpi: first, column: 'value' }, '80')).toBeNull());
});
