import { describe, expect, it } from '@jest/globals';
import { type Course, walker } from '../../test/case-course.js';
import { factory as untitled } from '../../test/dossier.js';
import { people } from '../../test/people.js';
import { titledFactory } from '../../test/titled.js';
import { noFactory } from '../factory/state.js';
import { type Change, noChange } from './state.js';
import { changeFile } from './aggregate.js';
import { type ChangeCommandOf, type ChangeRelated } from './commands.js';
import { nationalCalendar } from '../calendar/commands.js';
import { noCalendar } from '../calendar/state.js';

const { begin, paths, take } = walker('change', changeFile, (related: ChangeRelated) => related);
type At = Course<Change, ChangeRelated>;

const FACTORY = untitled.id ?? '';
const SUCCESSOR = '914403001922038216';
const common = {
  type: 'report-change',
  id: 'x',
  factoryId: FACTORY,
  happenedOn: '2027-05-01',
  details: '变化',
  evidence: ['0'.repeat(64)],
} as const;
const rename: ChangeCommandOf<'report-change'> = { ...common, kind: 'rename', newName: '二厂' };
const renameBoth: ChangeCommandOf<'report-change'> = { ...rename, newEnterpriseName: '示例集团' };
const merge: ChangeCommandOf<'report-change'> = { ...common, kind: 'merger', successor: SUCCESSOR };
const move: ChangeCommandOf<'report-change'> = {
  ...common,
  kind: 'relocation',
  newPlace: { province: '330000', city: '330200' },
};
const reasons = [{ clause: 'base/5', reason: '产线已迁出' }];
const kept = { type: 'decide-change', outcome: 'kept', reasons: [] } as const;
const cancelled = { type: 'decide-change', outcome: 'cancelled', reasons } as const;
const back = { type: 'return-change', reason: '缺证明' } as const;
const check = (meetsCriteria: boolean | null) =>
  ({ type: 'check-change', meetsCriteria, opinion: '属实' }) as const;

const titled = (factory = titledFactory('advanced')) => begin({ factory });
const reported = (report = move) => take(titled(), people.applicant, '2027-06-01', report);
const checked = (report = move, meets: boolean | null = true) =>
  take(reported(report), people.city, '2027-06-10', check(meets));
const clocks = ({ state }: At) =>
  changeFile
    .clocks(state, noCalendar)
    .map(({ name, startedOn, waitsFor, stopped, onExpiry }) => [
      name,
      startedOn,
      waitsFor,
      stopped,
      onExpiry,
    ]);

describe('the deadlines of a change', () => {
  it('wait for the authority, and for the enterprise while it corrects', () => {
    expect(clocks(titled())).toEqual([]);
    expect(clocks(reported())).toEqual([['check', '2027-06-01', 'authority', false, null]]);
    const returned = take(reported(), people.city, '2027-06-02', back);
    expect(clocks(returned)).toEqual([['correction', '2027-06-02', 'enterprise', false, null]]);
    expect(clocks(checked())).toEqual([['decision', '2027-06-10', 'authority', false, null]]);
  });
});

describe('whose change it is', () => {
  const known = {
    title: titledFactory('advanced').name,
    factoryId: FACTORY,
    enterprise: untitled.enterprise,
    province: '320000',
    city: '320200',
    tier: 'advanced',
  };
  it('is said by the factory before it is reported, and by the report after', () => {
    const factory = titledFactory('advanced');
    expect(changeFile.summary(noChange)).toEqual({ phase: 'none', title: '' });
    expect(changeFile.summary(noChange, move, { factory })).toEqual({ phase: 'none', ...known });
    expect(changeFile.summary(noChange, move, { factory: noFactory })).not.toHaveProperty('factoryId');
    expect(changeFile.summary(reported().state)).toEqual({ phase: 'reported', ...known });
    expect(reported().state.subject).not.toHaveProperty('group');
  });
  it('is the group’s where the title is', () => {
    const at = take(
      titled(titledFactory('advanced', { group: 'xpcc' })),
      people.applicant,
      '2027-06-01',
      move,
    );
    expect(changeFile.summary(at.state)).toEqual({ phase: 'reported', ...known, group: 'xpcc' });
  });
  it('is shown whole to whoever may see it', () => {
    const { state } = reported();
    expect(changeFile.view(people.city, state)).toBe(state);
  });
});

describe('what a change rests on', () => {
  const factory = { aggregate: 'factory', id: FACTORY };
  const on = (id: string) => ({ aggregate: 'enterprise', id });
  it('is its factory, and for the decision whatever the decision changes', () => {
    expect(changeFile.related(move, noChange)).toEqual({ factory });
    expect(changeFile.related(back, noChange)).toEqual({});
    expect(changeFile.related(back, reported().state)).toEqual({});
    expect(changeFile.related(kept, noChange)).toEqual({});
    expect(changeFile.related(cancelled, checked().state)).toEqual({
      factory,
      revocation: { aggregate: 'revocation', id: 'x' },
      ...nationalCalendar,
    });
    expect(changeFile.related(kept, checked().state)).toEqual({ factory });
    expect(changeFile.related(kept, checked(rename, null).state)).toEqual({ factory });
    expect(changeFile.related(kept, checked(renameBoth, null).state)).toEqual({
      factory,
      enterprise: on(untitled.enterprise),
    });
    expect(changeFile.related(kept, checked(merge).state)).toEqual({ factory, successor: on(SUCCESSOR) });
  });
});

describe('a change that is refused or taken further', () => {
  it('names where the fault lies', () => {
    expect(paths(reported(), people.city, '2027-06-10', check(null))).toEqual(['$.meetsCriteria']);
    expect(paths(checked(move, false), people.province, '2027-06-20', { ...cancelled, reasons: [] })).toEqual(
      ['$.reasons'],
    );
  });
  it('goes to a proceeding with the report, the opinion and where it came from', () => {
    const { events } = take(checked(move, false), people.province, '2027-06-20', cancelled);
    const opened = events.find(({ type }) => type === 'revocation.opened');
    expect(opened?.data).toMatchObject({
      grounds: ['change-unfit'],
      reasons,
      facts: '变化\n属实',
      source: { kind: 'change', id: 'x' },
    });
    expect(events.find(({ type }) => type === 'factory.revocation-opened')?.data).toEqual({
      revocationId: 'x',
      incidents: [],
    });
  });
  it('keeps what was told with each step', () => {
    expect(take(reported(), people.city, '2027-06-02', back).events[0]?.data).toMatchObject({
      reason: '缺证明',
      on: '2027-06-02',
    });
    const withdraw = { type: 'withdraw-change', reason: '误报' } as const;
    expect(take(reported(), people.applicant, '2027-06-03', withdraw).events[0]?.data).toEqual({
      reason: '误报',
      on: '2027-06-03',
    });
    const { newName, newEnterpriseName, newPlace, successor } = reported(rename).state.report ?? {};
    expect([newName, newEnterpriseName, newPlace, successor]).toEqual([
      '二厂',
      undefined,
      undefined,
      undefined,
    ]);
    expect(Object.keys(reported(rename).state.report ?? {})).not.toContain('newPlace');
  });
});
