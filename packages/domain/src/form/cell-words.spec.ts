import { describe, expect, it } from '@jest/globals';
import { cellInWords, readCell } from './cell-words.js';
import { type FieldKind } from './field.js';

const choice: FieldKind = {
  kind: 'choice',
  numeric: true,
  options: [
    { value: '2', label: { zh: '二级 规范级', en: 'level 2' } },
    { value: '3', label: { zh: '三级 集成级', en: 'level 3' } },
  ],
};
const revenue: FieldKind = {
  kind: 'figure',
  unit: { zh: '万元', en: '10,000 CNY' },
  min: 0,
  factor: 10_000,
};

describe('a value in words', () => {
  it.each([
    [{ kind: 'text', max: 9 }, '轴承', '轴承'],
    [revenue, 168_000_000, '16800'],
    [revenue, 12_300, '1.23'],
    [choice, 2, '二级 规范级'],
    [{ kind: 'truth' }, true, '是'],
    [{ kind: 'truth' }, null, '不清楚'],
    [{ kind: 'industry' }, 'C3841', '锂离子电池制造（C3841）'],
    [{ kind: 'division' }, '320211', '江苏省无锡市滨湖区'],
    [{ kind: 'day' }, '2026-06-30', '2026-06-30'],
  ] as const)('%j of %j is %s, and is read again', (input, value, words) => {
    expect(cellInWords(input, value).zh).toBe(words);
    expect(readCell(input, words)).toEqual({ ok: true, value });
  });
});

describe('what people write', () => {
  it.each([
    [{ kind: 'day' }, '2026/6/3', '2026-06-03'],
    [{ kind: 'day' }, '２０２６年６月３日', '2026-06-03'],
    [choice, ' 二级规范级 ', 2],
    [{ kind: 'truth' }, 'Yes', true],
    [{ kind: 'industry' }, 'c3841', 'C3841'],
    [{ kind: 'industry' }, '锂离子电池制造', 'C3841'],
    [{ kind: 'division' }, '江苏省 无锡市', '320200'],
    [{ kind: 'credit-code' }, '91320214ma1t0a0b2r', '91320214MA1T0A0B2R'],
    [revenue, '１,０６３', 10_630_000],
    [{ kind: 'text', max: 9 }, ' 轴承\u200b ', '轴承'],
    [{ kind: 'figure', unit: null }, ' ', null],
  ] as const)('%j: %j is %j', (input, text, value) =>
    expect(readCell(input, text)).toEqual({ ok: true, value }),
  );

  it.each([
    [{ kind: 'day' }, '2026-02-30'],
    [{ kind: 'day' }, '去年'],
    [choice, '六级'],
    [{ kind: 'truth' }, '也许'],
    [{ kind: 'industry' }, '某行业'],
    [{ kind: 'division' }, '某地'],
    [{ kind: 'credit-code' }, '123'],
    [revenue, '12,5'],
    [revenue, '-1'],
    [{ kind: 'text', max: 2 }, '三个字'],
  ] as const)('%j: %j is refused with a reason', (input, text) => {
    const read = readCell(input, text);
    expect(read.ok ? null : read.message.zh).toMatch(/。$/);
  });
});
