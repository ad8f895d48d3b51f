import { describe, expect, it } from '@jest/globals';
import { exampleNotice } from '../../test/calendar.js';
import { walker } from '../../test/case-course.js';
import { people } from '../../test/people.js';
import { calendarFile } from './aggregate.js';
import { type CalendarCommandOf } from './commands.js';

const { begin, outcome, paths, take } = walker('calendar', calendarFile, (related) => related);

const { systemAdmin, securityAdmin } = people;
const colleague = { id: 'system-admin-2', role: 'system-admin' } as const;
const { daysOff, title, documentNumber } = exampleNotice(2027);
const propose: CalendarCommandOf<'propose-holidays'> = {
  type: 'propose-holidays',
  year: 2027,
  title,
  documentNumber,
  daysOff: [...daysOff, '2027-02-09'],
  workingDays: ['2027-02-20'],
};
const confirm = { type: 'confirm-holidays', year: 2027 } as const;
const drop = { type: 'drop-holidays', reason: '与原文不符' } as const;

const empty = () => begin({});
const proposed = () => take(empty(), systemAdmin, '2026-11-10', propose);
const entered = () => take(proposed(), securityAdmin, '2026-11-11', confirm);

describe('a year’s notice', () => {
  it('counts once a second administrator has confirmed it', () => {
    expect(proposed().state).toMatchObject({ phase: 'proposed', years: {}, proposal: { year: 2027 } });
    expect(entered().state).toMatchObject({
      phase: 'entered',
      proposal: null,
      years: { '2027': { proposedBy: systemAdmin.id, confirmedBy: securityAdmin.id } },
    });
    expect(outcome(proposed(), colleague, '2026-11-11', confirm)).toEqual(['calendar.holidays-confirmed']);
  });

  it('is never confirmed by who entered it, nor another year in its place', () => {
    expect(outcome(proposed(), systemAdmin, '2026-11-11', confirm)).toBe('same-person');
    expect(outcome(proposed(), securityAdmin, '2026-11-11', { ...confirm, year: 2028 })).toBe(
      'year-mismatch',
    );
  });

  it('is the administrators’ alone', () => {
    for (const actor of [people.applicant, people.province, people.miit, people.auditor, people.auditAdmin]) {
      expect(outcome(empty(), actor, '2026-11-10', propose)).toBe('not-permitted');
      expect(outcome(proposed(), actor, '2026-11-11', confirm)).toBe('not-permitted');
    }
    expect(outcome(empty(), securityAdmin, '2026-11-10', propose)).toBe('not-permitted');
  });

  it('may be dropped and entered again, and amended once it is in', () => {
    const dropped = take(proposed(), systemAdmin, '2026-11-11', drop);
    expect(dropped.state).toMatchObject({ phase: 'none', proposal: null });
    const amended = take(entered(), systemAdmin, '2027-01-05', { ...propose, workingDays: [] });
    expect(amended.state.years['2027']?.workingDays).toEqual(['2027-02-20']);
    expect(take(amended, securityAdmin, '2027-01-06', drop).state).toEqual(entered().state);
    const confirmed = take(amended, securityAdmin, '2027-01-06', confirm);
    expect(confirmed.state.years['2027']?.workingDays).toEqual([]);
  });

  it.each([
    ['a year the platform knows', { year: 2026 }, ['$.year']],
    ['no title and no number', { title: ' ', documentNumber: '' }, ['$.title', '$.documentNumber']],
    ['a statutory day that is missing', { daysOff: daysOff.slice(1) }, ['$.daysOff']],
    ['a day of another year', { daysOff: [...daysOff, '2028-01-01'] }, ['$.daysOff[13]']],
    ['a day twice', { daysOff: [...daysOff, '2027-01-01'] }, ['$.daysOff[13]']],
    ['a working Monday', { workingDays: ['2027-03-01'] }, ['$.workingDays[0]']],
    ['a day off that is worked', { workingDays: ['2027-02-06'] }, ['$.workingDays[0]']],
  ])('is refused with %s', (_what, change, expected) => {
    expect(outcome(empty(), systemAdmin, '2026-11-10', { ...propose, ...change })).toBe('holidays-invalid');
    expect(paths(empty(), systemAdmin, '2026-11-10', { ...propose, ...change })).toEqual(expected);
  });

  it('may give off the last days of the year before', () =>
    expect(
      outcome(empty(), systemAdmin, '2026-11-10', { ...propose, daysOff: [...daysOff, '2026-12-31'] }),
    ).toEqual(['calendar.holidays-proposed']));
});
