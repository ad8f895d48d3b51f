import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { exampleNotice, settledCalendar } from '../../test/calendar.js';
import { addDays, type Day, later } from './dates.js';
import { publishedYears } from './published.js';
import { type Calendar, noCalendar } from './state.js';
import { statutoryDaysOff } from './statutory.js';
import { chosenTerm, isOver, toldTerm, workingTerm } from './term.js';
import { addWorkingDays, isSettled, isWorkingDay, workingDaysBetween } from './working-days.js';

const dayWithin = (first: Day, last: Day) =>
  fc
    .date({ min: new Date(first), max: new Date(last), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** 2027 as a notice might have it: invented. */
const calendar2027: Calendar = {
  ...noCalendar,
  phase: 'entered',
  years: {
    '2027': {
      ...exampleNotice(2027),
      daysOff: [
        ...exampleNotice(2027).daysOff,
        ...['2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12', '2026-12-31'],
      ],
      workingDays: ['2027-01-30', '2027-02-20'],
    },
  },
};

describe('the years whose notices the platform holds', () => {
  it('agree with chinese-days on every single day', () => {
    const wrong: Day[] = [];
    for (
      let day = `${publishedYears.first}-01-01`;
      day <= `${publishedYears.last}-12-31`;
      day = addDays(day, 1)
    )
      if (isWorkingDay(day, noCalendar) !== chineseDays.isWorkday(day)) wrong.push(day);
    expect(wrong).toEqual([]);
  });

  it('are counted as chinese-days counts them', () => {
    fc.assert(
      fc.property(dayWithin('2004-01-01', '2026-06-30'), fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count, noCalendar);
        const within = chineseDays.getWorkdaysInRange(addDays(start, 1), end, true);
        expect(within).toHaveLength(count);
        expect(within.at(-1)).toBe(end);
        expect(workingDaysBetween(start, end, noCalendar)).toBe(count);
      }),
    );
  });

  it.each([
    ['2020-01-31', 'the Spring Festival that was made longer'],
    ['2018-12-31', 'given off by the notice of 2019'],
  ])('have %s off: %s', (day) => expect(isWorkingDay(day, noCalendar)).toBe(false));
});

describe('a year whose notice is not known', () => {
  it('has its thirteen statutory days off', () => {
    expect([...statutoryDaysOff(2027)]).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      '2027-04-05',
      ...['2027-05-01', '2027-05-02'],
      '2027-06-09',
      '2027-09-15',
      ...['2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
    for (const day of statutoryDaysOff(2027)) expect(isWorkingDay(day, noCalendar)).toBe(false);
  });

  it('names the days that the notices of 2025 and 2026 have off too', () => {
    for (const year of [2025, 2026])
      for (const day of statutoryDaysOff(year)) expect(isWorkingDay(day, noCalendar)).toBe(false);
  });

  it('works no weekend, and every other Monday to Friday', () => {
    fc.assert(
      fc.property(dayWithin('2027-01-01', '2090-12-31'), (day) => {
        const weekday = new Date(day).getUTCDay();
        const isOff = weekday === 0 || weekday === 6 || statutoryDaysOff(Number(day.slice(0, 4))).has(day);
        expect(isWorkingDay(day, noCalendar)).toBe(!isOff);
        expect(isSettled(day, noCalendar)).toBe(false);
      }),
    );
  });

  it('leaves the last days of the year before open, to which its notice may reach back', () => {
    expect(isSettled('2026-12-25', noCalendar)).toBe(true);
    expect(isSettled('2026-12-26', noCalendar)).toBe(false);
    expect(isSettled('2026-12-26', calendar2027)).toBe(true);
    expect(isSettled('2027-12-26', calendar2027)).toBe(false);
  });
});

describe('a year that was entered', () => {
  it('is worked as its notice has it, back into December', () => {
    expect(isWorkingDay('2026-12-31', noCalendar)).toBe(true);
    expect(isWorkingDay('2026-12-31', calendar2027)).toBe(false);
    expect(isWorkingDay('2027-02-10', calendar2027)).toBe(false);
    expect(isWorkingDay('2027-02-20', calendar2027)).toBe(true);
    expect(isWorkingDay('2027-02-22', calendar2027)).toBe(true);
    expect(isWorkingDay('2027-02-21', calendar2027)).toBe(false);
  });
});

describe('a period of working days', () => {
  it('is provisional as soon as one of its days is', () => {
    expect(workingTerm('2026-12-01', 15, noCalendar)).toEqual({ dueOn: '2026-12-22', provisional: false });
    expect(workingTerm('2026-12-21', 5, noCalendar)).toEqual({ dueOn: '2026-12-28', provisional: true });
    expect(workingTerm('2027-01-20', 15, noCalendar)).toEqual({ dueOn: '2027-02-12', provisional: true });
    expect(workingTerm('2027-01-20', 15, calendar2027)).toEqual({ dueOn: '2027-02-17', provisional: false });
  });

  it('ends on no earlier day than people were told, and on a later one where it has to', () => {
    const told = { start: '2027-01-20', told: '2027-02-12', workingDays: 15 };
    expect(toldTerm(told, noCalendar)).toEqual({ dueOn: '2027-02-12', provisional: true });
    expect(toldTerm(told, calendar2027)).toEqual({ dueOn: '2027-02-17', provisional: false });
    const earlier = { start: '2027-02-14', told: '2027-02-22', workingDays: 5 };
    expect(workingTerm('2027-02-14', 5, calendar2027).dueOn).toBe('2027-02-19');
    expect(toldTerm(earlier, calendar2027)).toEqual({ dueOn: '2027-02-22', provisional: false });
    expect(toldTerm({ ...told, workingDays: undefined }, calendar2027).dueOn).toBe('2027-02-12');
  });

  it('never ends before what was told, whatever becomes known', () => {
    fc.assert(
      fc.property(dayWithin('2026-11-01', '2030-01-01'), fc.integer({ min: 1, max: 40 }), (start, days) => {
        const told = addWorkingDays(start, days, noCalendar);
        for (const calendar of [noCalendar, calendar2027, settledCalendar]) {
          const { dueOn } = toldTerm({ start, told, workingDays: days }, calendar);
          expect(later(dueOn, told)).toBe(dueOn);
          expect(workingDaysBetween(start, dueOn, calendar)).toBeGreaterThanOrEqual(days);
        }
      }),
    );
  });

  it('is never over while its end is provisional', () => {
    const term = { dueOn: '2027-02-12', provisional: true };
    expect(isOver(term, '2027-12-31')).toBe(false);
    expect(isOver({ ...term, provisional: false }, '2027-02-12')).toBe(false);
    expect(isOver({ ...term, provisional: false }, '2027-02-13')).toBe(true);
  });

  it('that people chose is put off from a day off', () => {
    expect(chosenTerm('2026-10-03', noCalendar)).toEqual({ dueOn: '2026-10-08', provisional: false });
    expect(chosenTerm('2027-02-10', noCalendar)).toEqual({ dueOn: '2027-02-10', provisional: true });
    expect(chosenTerm('2027-02-10', calendar2027)).toEqual({ dueOn: '2027-02-15', provisional: false });
  });
});
