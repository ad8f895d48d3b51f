import { describe, expect, it } from '@jest/globals';
import { readFigure } from './figure.js';
import { searchForm, tidyCode, tidyName, tidyText } from './tidy.js';

describe('texts as they are kept', () => {
  it('loses what cannot be seen and keeps Chinese marks and lines', () =>
    expect(tidyText('\ufeff 轴承\u200b（一厂），\r\n第二行\u0007 ')).toBe('轴承（一厂），\n第二行'));

  it('has names in one line', () => expect(tidyName('示例　公司\n（甲）')).toBe('示例 公司 （甲）'));

  it('has codes half-width, without blanks, in capitals', () =>
    expect(tidyCode(' ９１320214 ma1t0a0b2r\u200b')).toBe('91320214MA1T0A0B2R'));

  it('is found whatever its width, case and blanks', () =>
    expect(searchForm('ＡＢＣ 工厂（一）')).toBe(searchForm('abc工厂(一)')));
});

describe('figures as people type them', () => {
  it.each([
    ['17.4', 17.4],
    ['１７．４', 17.4],
    [' 1 063 ', 1063],
    ['1,063', 1063],
    ['1,234,567.5', 1_234_567.5],
    ['-3', -3],
    ['−3', -3],
    ['0', 0],
    ['', null],
    ['\u200b', null],
  ])('reads %j as %s', (text, value) => expect(readFigure(text)).toEqual({ ok: true, value }));

  it.each(['12,5', '1,06', '1.2.3', '17.4%', '百分之三', '1e3', '0x10', 'Infinity', '12万元'])(
    'refuses %j with a reason',
    (text) => {
      const read = readFigure(text);
      expect(read.ok ? null : read.message.zh).toMatch(/[。]$/);
    },
  );

  it('says of a decimal comma that it is not guessed at', () => {
    const read = readFigure('１２，５');
    expect(read.ok ? null : read.message.zh).toContain('小数点请用“.”');
  });
});
