import { describe, expect, it } from '@jest/globals';
import { walker } from '../../test/case-course.js';
import { factory as untitled } from '../../test/dossier.js';
import { people } from '../../test/people.js';
import { factoryAfter, titledFactory } from '../../test/titled.js';
import { type DomainEvent } from '../core/decision.js';
import { noEnterprise } from '../enterprise/state.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Actor } from '../core/actor.js';
import { changeFile } from './aggregate.js';
import { type ChangeCommandOf, type ChangeRelated } from './commands.js';
import { noCalendar } from '../calendar/state.js';

const SUCCESSOR = '914403001922038216';
const { begin, outcome, paths, take } = walker('change', changeFile, followed);

function followed(related: ChangeRelated, event: DomainEvent): ChangeRelated {
  return event.type.startsWith('factory.') && related.factory !== undefined
    ? { ...related, factory: factoryAfter([event as FactoryEvent], related.factory) }
    : related;
}

const district: Actor = { id: 'district', role: 'district', region: '320205' };
const reasons = [{ clause: 'base/5', reason: '产线已迁出' }];
const rename: ChangeCommandOf<'report-change'> = {
  type: 'report-change',
  id: 'x',
  factoryId: untitled.id ?? '',
  kind: 'rename',
  happenedOn: '2027-05-01',
  details: '更名',
  evidence: ['0'.repeat(64)],
  newName: '二厂',
  newEnterpriseName: '示例集团',
};
const move: ChangeCommandOf<'report-change'> = {
  type: 'report-change',
  id: 'x',
  factoryId: untitled.id ?? '',
  kind: 'relocation',
  happenedOn: '2027-05-01',
  details: '迁址',
  evidence: ['0'.repeat(64)],
  newPlace: { province: '330000', city: '330200' },
};
const merge: ChangeCommandOf<'report-change'> = {
  type: 'report-change',
  id: 'x',
  factoryId: untitled.id ?? '',
  kind: 'merger',
  happenedOn: '2027-05-01',
  details: '吸收合并',
  evidence: ['0'.repeat(64)],
  successor: SUCCESSOR,
};
const check = (meetsCriteria: boolean | null) =>
  ({ type: 'check-change', meetsCriteria, opinion: '属实' }) as const;
const kept = { type: 'decide-change', outcome: 'kept', reasons: [] } as const;
const cancelled = { type: 'decide-change', outcome: 'cancelled', reasons } as const;

const titled = (related: ChangeRelated = {}) => begin({ factory: titledFactory('advanced'), ...related });
const reported = (report = move, related: ChangeRelated = {}) =>
  take(titled(related), people.applicant, '2027-06-01', report);
const checked = (meets: boolean | null, report = move, related: ChangeRelated = {}) =>
  take(reported(report, related), people.city, '2027-06-10', check(meets));
const clockNames = (at: ReturnType<typeof titled>) =>
  changeFile.clocks(at.state, noCalendar).map(({ name }) => name);

describe('report-change', () => {
  it('is the enterprise’s own, for a title in force', () => {
    expect(outcome(titled(), people.applicant, '2027-06-01', move)).toEqual(['change.reported']);
    expect(outcome(titled(), people.stranger, '2027-06-01', move)).toBe('not-permitted');
    expect(outcome(begin({ factory: untitled }), people.applicant, '2027-06-01', move)).toBe('no-title');
    expect(outcome(begin({}), people.applicant, '2027-06-01', move)).toBe('not-permitted');
    expect(outcome(reported(), people.applicant, '2027-06-01', move)).toBe('wrong-phase');
    expect(clockNames(reported())).toEqual(['check']);
  });
  it('is late after three months, and taken all the same', () => {
    expect(take(titled(), people.applicant, '2027-08-01', move).state.late).toBe(false);
    expect(take(titled(), people.applicant, '2027-08-02', move).state.late).toBe(true);
  });
  it.each([
    [
      'nothing new in a rename',
      { ...rename, newName: undefined, newEnterpriseName: undefined },
      ['$.newName'],
    ],
    ['a new name in a relocation', { ...move, newName: '二厂' }, ['$.newName']],
    ['no place in a relocation', { ...move, newPlace: undefined }, ['$.newPlace']],
    ['a place in a merger', { ...merge, newPlace: move.newPlace }, ['$.newPlace']],
    ['a city elsewhere', { ...move, newPlace: { province: '330000', city: '320200' } }, ['$.newPlace.city']],
    ['a successor in a relocation', { ...move, successor: SUCCESSOR }, ['$.successor']],
    ['a successor’s code that cannot be', { ...merge, successor: '1' }, ['$.successor']],
    [
      'no proof, and the future',
      { ...move, evidence: [], happenedOn: '2027-06-02' },
      ['$.happenedOn', '$.evidence'],
    ],
  ])('refuses %s', (_what, report, expected) => {
    const command = report as ChangeCommandOf<'report-change'>;
    expect(outcome(titled(), people.applicant, '2027-06-01', command)).toBe('change-invalid');
    expect(paths(titled(), people.applicant, '2027-06-01', command)).toEqual(expected);
  });
});

describe('before the check', () => {
  const { kind, happenedOn, details, evidence, newPlace } = move;
  const place = newPlace === undefined ? {} : { newPlace };
  const amend = { type: 'amend-change', kind, happenedOn, details, evidence, ...place } as const;

  it('it may be returned, amended and withdrawn', () => {
    const back = { type: 'return-change', reason: '缺证明' } as const;
    expect(outcome(reported(), people.applicant, '2027-06-02', back)).toBe('not-permitted');
    const returned = take(reported(), people.city, '2027-06-02', back);
    expect(clockNames(returned)).toEqual(['correction']);
    expect(outcome(returned, people.applicant, '2027-06-03', { ...amend, evidence: [] })).toBe(
      'change-invalid',
    );
    expect(take(returned, people.applicant, '2027-06-03', amend).state.phase).toBe('reported');
    expect(outcome(reported(), people.applicant, '2027-06-03', amend)).toBe('wrong-phase');
    const withdraw = { type: 'withdraw-change', reason: '误报' } as const;
    expect(take(returned, people.applicant, '2027-06-03', withdraw).state.phase).toBe('withdrawn');
    expect(outcome(returned, people.city, '2027-06-03', withdraw)).toBe('not-permitted');
    expect(outcome(checked(true), people.applicant, '2027-06-11', withdraw)).toBe('wrong-phase');
  });
});

describe('check-change', () => {
  it('is the city’s, the province’s or the group’s', () => {
    expect(outcome(reported(), people.province, '2027-06-10', check(true))).toEqual(['change.checked']);
    for (const actor of [people.otherCity, people.miit, district, people.applicant])
      expect(outcome(reported(), actor, '2027-06-10', check(true))).toBe('not-permitted');
    expect(clockNames(checked(true))).toEqual(['decision']);
  });
  it('says whether the criteria are still met, except after a simple rename', () => {
    expect(outcome(reported(), people.city, '2027-06-10', check(null))).toBe('verdict-invalid');
    expect(outcome(reported(rename), people.city, '2027-06-10', check(true))).toBe('verdict-invalid');
    expect(outcome(reported(rename), people.city, '2027-06-10', check(null))).toEqual(['change.checked']);
  });
});

describe('decide-change', () => {
  it('renames factory and enterprise and reissues the certificate, the title unchanged', () => {
    const at = checked(null, rename, { enterprise: noEnterprise });
    expect(changeFile.related(kept, at.state)).toMatchObject({
      enterprise: { aggregate: 'enterprise', id: people.applicant.enterprise },
    });
    const { related, events, state } = take(at, people.province, '2027-06-20', kept);
    expect(events.map((event) => event.type)).toEqual([
      'change.decided',
      'factory.renamed',
      'enterprise.renamed',
      'factory.certificate-reissued',
    ]);
    expect(events[2]).toMatchObject({ on: { aggregate: 'enterprise', id: people.applicant.enterprise } });
    expect(related.factory).toMatchObject({
      name: '二厂',
      title: { status: 'active', validUntil: '2029-09-01', reissuedOn: '2027-06-20' },
    });
    expect(state.phase).toBe('kept');
    expect(changeFile.clocks(state, noCalendar)).toEqual([]);
    expect(outcome(at, people.province, '2027-06-20', cancelled)).toBe('simple-rename');
  });
  it('moves the factory', () =>
    expect(take(checked(true), people.province, '2027-06-20', kept).related.factory).toMatchObject({
      province: '330000',
      city: '330200',
    }));
  it('hands the factory to a successor that is registered', () => {
    const unknown = checked(true, merge, { successor: noEnterprise });
    expect(outcome(unknown, people.province, '2027-06-20', kept)).toBe('successor-unregistered');
    const known = checked(
      true,
      { ...merge, newEnterpriseName: '新名' },
      {
        successor: { ...noEnterprise, uscc: SUCCESSOR },
      },
    );
    expect(changeFile.related(kept, known.state)).toMatchObject({ successor: { id: SUCCESSOR } });
    const { related, events } = take(known, people.province, '2027-06-20', kept);
    expect(related.factory?.enterprise).toBe(SUCCESSOR);
    expect(events.find((event) => event.type === 'enterprise.renamed')?.on).toEqual({
      aggregate: 'enterprise',
      id: SUCCESSOR,
    });
  });
  it('leaves the certificate alone where nothing on it changed', () => {
    const abroad = { ...merge, kind: 'overseas-branch', successor: undefined } as unknown as typeof merge;
    expect(outcome(checked(true, abroad), people.province, '2027-06-20', kept)).toEqual(['change.decided']);
  });
  it('is another official’s, of the deciding body', () => {
    const own = take(reported(), people.province, '2027-06-10', check(true));
    expect(outcome(own, people.province, '2027-06-20', kept)).toBe('same-official');
    expect(outcome(checked(true), people.city, '2027-06-20', kept)).toBe('not-permitted');
  });
  it('gives reasons where it departs from the check, and for a cancellation', () => {
    expect(outcome(checked(false), people.province, '2027-06-20', kept)).toBe('reasons-required');
    expect(outcome(checked(false), people.province, '2027-06-20', { ...kept, reasons })).toContain(
      'factory.relocated',
    );
    expect(outcome(checked(false), people.province, '2027-06-20', { ...cancelled, reasons: [] })).toBe(
      'reasons-required',
    );
  });
  it('cancels nothing itself: it opens a proceeding', () => {
    const at = checked(false);
    expect(changeFile.related(cancelled, at.state)).toMatchObject({
      revocation: { aggregate: 'revocation', id: 'x' },
    });
    const { related, events, state } = take(at, people.province, '2027-06-20', cancelled);
    expect(events.map((event) => event.type)).toEqual([
      'change.decided',
      'revocation.opened',
      'revocation.notice-served',
      'factory.revocation-opened',
    ]);
    expect(related.factory).toMatchObject({ revocation: 'x', title: { status: 'active' } });
    expect(state.phase).toBe('cancelled');
    const accused = { ...at, related: { factory: related.factory ?? untitled } };
    expect(outcome(accused, people.province, '2027-06-20', cancelled)).toBe('revocation-running');
    const expired = { ...at, related: { factory: titledFactory('advanced', { validUntil: '2027-06-19' }) } };
    expect(outcome(expired, people.province, '2027-06-20', cancelled)).toBe('no-title');
  });
});

it('is listed by the factory it is about', () =>
  expect(changeFile.summary(reported().state)).toMatchObject({
    title: '示例工厂',
    tier: 'advanced',
    phase: 'reported',
  }));
