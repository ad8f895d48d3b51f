import { describe, expect, it } from '@jest/globals';
import { applicationIn, happened, take } from '../../test/journey.js';
import { outcome } from '../../test/outcome.js';
import { people } from '../../test/people.js';
import { hasExpired, remindersReached } from '../calendar/clock.js';
import { noCalendar } from '../calendar/state.js';
import { type Application } from './state.js';
import { applicationClocks } from './clocks.js';

const lapse = { type: 'lapse' } as const;
const due = (state: Application) =>
  applicationClocks(state, noCalendar).map(
    ({ name, dueOn, stopped }) => `${name} ${dueOn}${stopped ? ' stopped' : ''}`,
  );

describe('the clocks of an application', () => {
  it('run by phase, in working days', () => {
    expect(due(applicationIn('draft', 'advanced'))).toEqual(['window 2026-07-31']);
    expect(due(applicationIn('submitted', 'advanced'))).toEqual(['formal-check 2026-07-24']);
    expect(due(applicationIn('in-review', 'advanced'))).toEqual(['review 2026-09-14']);
    expect(due(applicationIn('concluded', 'advanced'))).toEqual(['decision 2026-09-01']);
    expect(due(applicationIn('public-notice', 'advanced'))).toEqual(['notice 2026-08-17']);
    expect(due(applicationIn('refused', 'advanced'))).toEqual(['appeal 2026-09-02']);
    expect(due(applicationIn('cultivation', 'pioneer'))).toEqual(['cultivation 2028-08-10']);
    expect(due(applicationIn('awarded', 'advanced'))).toEqual([]);
  });
  it('stop the formal check while the applicant corrects, and go on with what is left', () => {
    // Submitted on Friday 10 July; returned on Sunday the 12th: no working day was used.
    expect(due(applicationIn('returned', 'advanced'))).toEqual([
      'correction 2026-07-31',
      'formal-check 2026-07-24 stopped',
    ]);
    const later = happened(
      { state: applicationIn('submitted', 'advanced'), events: [] },
      {
        type: 'application.returned-for-correction',
        data: { clauses: [], on: '2026-07-15', dueOn: '2026-08-05' },
      },
    ).state;
    expect(later.formalCheckUsed).toBe(3);
    const again = take({ state: later, events: [] }, 'advanced', {
      actor: people.applicant,
      now: '2026-07-20T02:00:00.000Z',
      command: { type: 'submit', truthful: true, noSecrets: true, unchangedReason: '已说明' },
    }).state;
    expect(due(again)).toEqual(['formal-check 2026-07-29']);
  });
  it('stand still while an objection is open', () => {
    const { state } = happened(
      { state: applicationIn('public-notice', 'advanced'), events: [] },
      { type: 'application.notice-paused', data: { noticeId: 'n', objectionId: 'o' } },
    );
    expect(due(state)).toEqual(['notice 2026-08-17 stopped']);
  });
  it('say whom they wait for, and what the platform does when they run out', () => {
    const waits = (state: Application) =>
      applicationClocks(state, noCalendar).map(({ name, waitsFor, onExpiry, startedOn }) =>
        [name, waitsFor, onExpiry, startedOn].join(' '),
      );
    expect(waits(applicationIn('draft', 'advanced'))).toEqual(['window enterprise lapse 2026-07-01']);
    expect(waits(applicationIn('submitted', 'advanced'))).toEqual(['formal-check authority  2026-07-10']);
    expect(waits(applicationIn('returned', 'advanced'))).toEqual([
      'correction enterprise lapse 2026-07-12',
      'formal-check authority  2026-07-12',
    ]);
    expect(waits(applicationIn('accepted', 'advanced'))).toEqual(['review authority  2026-07-11']);
    expect(waits(applicationIn('recommended', 'excellent'))).toEqual(['review authority  2026-07-15']);
    expect(waits(applicationIn('in-review', 'advanced'))).toEqual(['review authority  2026-07-20']);
    expect(waits(applicationIn('concluded', 'advanced'))).toEqual(['decision authority  2026-08-04']);
    expect(waits(applicationIn('public-notice', 'advanced'))).toEqual(['notice public  2026-08-10']);
    expect(waits(applicationIn('cultivation', 'pioneer'))).toEqual([
      'cultivation enterprise lapse 2026-08-10',
    ]);
    expect(waits(applicationIn('acceptance-passed', 'pioneer'))).toEqual(['decision authority  2028-04-01']);
    expect(waits(applicationIn('refused', 'advanced'))).toEqual(['appeal enterprise  2026-08-12']);
    const everyLabel = [applicationIn('returned', 'advanced'), applicationIn('refused', 'advanced')]
      .flatMap((state) => applicationClocks(state, noCalendar))
      .map(({ label }) => label.en);
    expect(everyLabel).toEqual(['correction', 'formal check', 'appeal']);
  });
  it('are none where an old record does not tell enough', () => {
    for (const phase of ['submitted', 'returned', 'accepted', 'refused', 'concluded'] as const) {
      const state = { ...applicationIn(phase, 'advanced'), phaseSince: null, notice: null };
      expect(due(state)).toEqual([]);
      expect(due({ ...state, campaign: null })).toEqual([]);
    }
    expect(due({ ...applicationIn('public-notice', 'advanced'), notice: null })).toEqual([]);
    const cultivated = applicationIn('cultivation', 'pioneer');
    expect(due({ ...cultivated, cultivation: null })).toEqual([]);
    const [clock] = applicationClocks({ ...cultivated, phaseSince: null }, noCalendar);
    expect(clock?.startedOn).toBe(cultivated.cultivation?.until);
    const returned = applicationIn('returned', 'advanced');
    expect(due({ ...returned, corrections: [] })).toEqual(['formal-check 2026-07-24 stopped']);
  });
  it('are unknown for records that do not say when their phase began', () => {
    const old = { ...applicationIn('in-review', 'advanced'), phaseSince: null };
    expect(due(old)).toEqual([]);
  });
});

describe('lapsing', () => {
  it.each([
    ['draft', 'advanced', '2026-07-31', 'window-closed'],
    ['returned', 'advanced', '2026-07-31', 'correction-overdue'],
    ['cultivation', 'pioneer', '2028-08-10', 'cultivation-over'],
  ] as const)('%s: the day after its last, and never before', (phase, tier, last, reason) => {
    const state = applicationIn(phase, tier);
    expect(outcome(state, people.platform, lapse, `${last}T15:59:59.000Z`)).toBe('not-due');
    expect(outcome(state, people.platform, lapse, `${last}T16:00:00.000Z`)).toEqual(['application.lapsed']);
    const lapsed = take({ state, events: [] }, tier, {
      actor: people.platform,
      now: `${last}T16:00:00.000Z`,
      command: lapse,
    }).state;
    expect(lapsed).toMatchObject({ phase: 'lapsed', lapsed: reason });
  });
  it('is time’s doing, not a person’s', () =>
    expect(outcome(applicationIn('draft', 'advanced'), people.miit, lapse, '2027-01-01T00:00:00.000Z')).toBe(
      'not-permitted',
    ));
});

describe('a clock', () => {
  const clock = {
    name: 'x',
    label: { zh: '时限', en: 'clock' },
    startedOn: '2026-07-01',
    dueOn: '2026-07-31',
    provisional: false,
    stopped: false,
    waitsFor: 'enterprise' as const,
    onExpiry: null,
  };
  it('runs out after its last day', () => {
    expect(hasExpired(clock, '2026-07-31')).toBe(false);
    expect(hasExpired(clock, '2026-08-01')).toBe(true);
    expect(hasExpired({ ...clock, stopped: true }, '2026-08-01')).toBe(false);
    expect(hasExpired({ ...clock, provisional: true }, '2026-08-01')).toBe(false);
  });
  it('reaches its reminders one by one, none from before it began', () => {
    expect(remindersReached(clock, '2026-07-15')).toEqual([]);
    expect(remindersReached(clock, '2026-07-16')).toEqual([15]);
    expect(remindersReached(clock, '2026-07-30')).toEqual([1, 3, 7, 15]);
    expect(remindersReached(clock, '2026-08-01')).toEqual([-1, 0, 1, 3, 7, 15]);
    expect(remindersReached({ ...clock, startedOn: '2026-07-26' }, '2026-07-31')).toEqual([0, 1, 3]);
    expect(remindersReached({ ...clock, stopped: true }, '2026-08-01')).toEqual([]);
    expect(remindersReached({ ...clock, provisional: true }, '2026-08-01')).toEqual([0, 1, 3, 7, 15]);
  });
});
