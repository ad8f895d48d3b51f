import { describe, expect, it } from '@jest/globals';
import { readNotice } from './read-notice.js';

const days = { daysOff: ['2027-02-05', '2027-02-06'], workingDays: ['2027-02-20'] };

describe('a holiday notice', () => {
  it.each([
    ['CSV with a head', '日期,类型,名称\n2027-02-05,放假,春节\n2027-02-06,放假,春节\n2027-02-20,上班,\n'],
    [
      'CSV with a byte order mark, quotes and Windows lines',
      '\uFEFF"2027-02-05","休"\r\n2027-02-06,休\r\n2027-02-20,班\r\n',
    ],
    ['a paste from a sheet', '2027-02-05\t放假\n\n2027-02-06\t放假\n2027-02-20\t调休上班'],
    ['what the API takes', JSON.stringify(days)],
    [
      'a list of days',
      JSON.stringify([
        { date: '2027-02-05', isOffDay: true },
        { date: '2027-02-06', isOffDay: true },
        { date: '2027-02-20', isOffDay: false },
      ]),
    ],
  ])('is read from %s', (_what, text) => expect(readNotice(text)).toEqual({ ok: true, notice: days }));

  it('tells its year, title and number where it says them', () => {
    const head = { year: 2027, title: '示例通知', documentNumber: '示例〔2026〕1号' };
    expect(readNotice(JSON.stringify({ ...head, ...days }))).toEqual({
      ok: true,
      notice: { ...head, ...days },
    });
  });

  it.each([
    [
      'a day there is not',
      '日期,类型\n2027-02-30,放假',
      ['第 2 行：“2027-02-30”不是日期（应如 2027-02-05）。'],
    ],
    ['neither off nor worked', '2027-02-05,半天', ['第 1 行：“半天”应为“放假”或“上班”。']],
    ['nothing', '', ['没有日期。']],
    ['a list of something else', '[{"day":1}]', ['第 1 项：“undefined”不是日期（应如 2027-02-05）。']],
  ])('is refused where it holds %s', (_what, text, expected) => {
    const reading = readNotice(text);
    expect(reading.ok ? [] : reading.faults.map(({ zh }) => zh)).toEqual(expected);
  });

  it('is refused where its JSON is broken', () => expect(readNotice('{"year": 2027,').ok).toBe(false));
});
