import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, addYears, chinaDay, dayNumber, nextDay } from './dates.js';
import { noCalendar } from './state.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2190-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('agree with the calendar of the platform underneath', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
        expect(nextDay(day)).toBe(next);
        expect(dayNumber(next) - dayNumber(day)).toBe(1);
        expect((dayNumber(day) % 7) % 7).toBe(new Date(day).getUTCDay());
      }),
    );
  });

  it('turn at midnight in China', () => {
    expect(chinaDay('2026-06-30T15:59:59.999Z')).toBe('2026-06-30');
    expect(chinaDay('2026-06-30T16:00:00.000Z')).toBe('2026-07-01');
    expect(chinaDay('2026-12-31T20:00:00.000Z')).toBe('2027-01-01');
  });

  it('take 29 February for 28 in a year without one', () => {
    expect(addYears('2024-02-29', 3)).toBe('2027-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });
});

describe('working days', () => {
  it.each([
    ['2026-06-30', true],
    ['2026-06-27', false],
    ['2026-10-01', false],
    ['2026-10-10', true],
    ['2026-02-28', true],
    ['2031-01-01', false],
    ['2031-01-02', true],
  ])('%s is a working day: %s', (day, working) => expect(isWorkingDay(day, noCalendar)).toBe(working));

  it('skip weekends and the National Day week', () => {
    expect(addWorkingDays('2026-06-30', 5, noCalendar)).toBe('2026-07-07');
    expect(addWorkingDays('2026-09-29', 5, noCalendar)).toBe('2026-10-12');
  });
});

describe('counting days', () => {
  it('goes forth and back over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    for (let days = -4_000; days <= 4_000; days += 1)
      expect(dayNumber(addDays('2026-06-15', days))).toBe(dayNumber('2026-06-15') + days);
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2026-10-31', 2)).toBe('2026-12-31');
  });
});
