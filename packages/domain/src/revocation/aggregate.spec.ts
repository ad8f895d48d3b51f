import { describe, expect, it } from '@jest/globals';
import { type Course, walker } from '../../test/case-course.js';
import { factory as untitled } from '../../test/dossier.js';
import { people } from '../../test/people.js';
import { factoryAfter, titledFactory } from '../../test/titled.js';
import { type DomainEvent } from '../core/decision.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Factory, noFactory } from '../factory/state.js';
import { type Actor } from '../core/actor.js';
import { type RevocationCommandOf, type RevocationRelated } from './commands.js';
import { noRevocation, type Revocation } from './state.js';
import { revocationFile } from './aggregate.js';
import { nationalCalendar } from '../calendar/commands.js';
import { noCalendar } from '../calendar/state.js';

const { begin, outcome, paths, take } = walker('revocation', revocationFile, followed);
type At = Course<Revocation, RevocationRelated>;

function followed({ factory }: RevocationRelated, event: DomainEvent): RevocationRelated {
  return factory === undefined ? {} : { factory: factoryAfter([event as FactoryEvent], factory) };
}

const FACTORY = untitled.id ?? '';
const second: Actor = { ...people.province, id: 'province-2' };
const reasons = [{ clause: 'base/2/credit', reason: '数据造假' }];
const open: RevocationCommandOf<'open-revocation'> = {
  type: 'open-revocation',
  id: 'r',
  factoryId: FACTORY,
  grounds: ['fraud'],
  reasons,
  facts: '申报数据与现场不符',
  incidents: [],
};
const defend = { type: 'submit-defence', statement: '情况说明', evidence: ['0'], hearing: false } as const;
const revoke = { type: 'decide-revocation', outcome: 'revoked', reasons } as const;
const rectify = { ...revoke, outcome: 'rectification', deadline: '2027-12-31' } as const;

const titled = (factory: Factory = titledFactory('advanced')) => begin({ factory });
const notified = () => take(titled(), people.province, '2027-06-01', open);
const defended = () => take(notified(), people.applicant, '2027-06-10', defend);
const rectifying = () => take(defended(), second, '2027-07-01', rectify);
const clocks = ({ state }: At) =>
  revocationFile
    .clocks(state, noCalendar)
    .map((clock) => [clock.name, clock.startedOn, clock.waitsFor, clock.onExpiry, clock.stopped]);

describe('the deadlines of a proceeding', () => {
  it('wait for the enterprise or the authority, phase by phase', () => {
    expect(clocks(titled())).toEqual([]);
    expect(clocks(notified())).toEqual([
      ['defence', '2027-06-01', 'enterprise', 'note-defence-lapse', false],
    ]);
    const heard = take(notified(), people.applicant, '2027-06-10', { ...defend, hearing: true });
    expect(clocks(heard)).toEqual([['hearing', '2027-06-10', 'authority', null, false]]);
    const decision = (since: string) => [['decision', since, 'authority', null, false]];
    expect(clocks(defended())).toEqual(decision('2027-06-10'));
    const silent = take(notified(), people.platform, '2027-06-24', { type: 'note-defence-lapse' });
    expect(clocks(silent)).toEqual(decision('2027-06-24'));
    expect(clocks(rectifying())).toEqual([
      ['rectification', '2027-07-01', 'enterprise', 'note-rectification-lapse', false],
    ]);
    const report = { type: 'report-rectification', statement: '已整改', evidence: ['1'] } as const;
    const rectified = take(rectifying(), people.applicant, '2027-08-01', report);
    expect(clocks(rectified)).toEqual(decision('2027-08-01'));
    expect(rectified.state.rectification).toEqual({ on: '2027-08-01', statement: '已整改', evidence: ['1'] });
    const late = take(rectifying(), people.platform, '2028-01-04', { type: 'note-rectification-lapse' });
    expect(clocks(late)).toEqual(decision('2028-01-04'));
    const revoked = take(defended(), second, '2027-07-01', revoke);
    expect(clocks(revoked)).toEqual([['publication', '2027-07-01', 'authority', null, false]]);
    const published = take(revoked, second, '2027-07-02', { type: 'publish-revocation' });
    expect([clocks(published), published.state.publishedOn]).toEqual([[], '2027-07-02']);
  });
});

describe('whose proceeding it is', () => {
  it('is said by the factory before it is opened, and by the notice after', () => {
    const place = { enterprise: untitled.enterprise, province: '320000', city: '320200', tier: 'advanced' };
    const factory = titledFactory('advanced');
    const known = { title: factory.name, factoryId: FACTORY, ...place };
    expect(revocationFile.summary(noRevocation)).toEqual({ phase: 'none', title: '' });
    expect(revocationFile.summary(noRevocation, open, { factory })).toEqual({ phase: 'none', ...known });
    expect(revocationFile.summary(noRevocation, open, { factory: noFactory })).not.toHaveProperty(
      'factoryId',
    );
    expect(revocationFile.summary(notified().state)).toEqual({ phase: 'notified', ...known });
    const ofGroup = take(
      titled(titledFactory('advanced', { group: 'xpcc' })),
      people.xpcc,
      '2027-06-01',
      open,
    );
    expect(ofGroup.state.opened).toMatchObject({ group: 'xpcc' });
    expect(revocationFile.summary(ofGroup.state)).toEqual({ phase: 'notified', ...known, group: 'xpcc' });
    expect(notified().state.opened).not.toHaveProperty('group');
  });
  it('rests on the factory it was opened against', () => {
    const factory = { aggregate: 'factory', id: FACTORY };
    expect(revocationFile.related(open, noRevocation)).toEqual({ factory, ...nationalCalendar });
    expect(revocationFile.related(revoke, noRevocation)).toEqual(nationalCalendar);
    expect(revocationFile.related(revoke, notified().state)).toEqual({ factory, ...nationalCalendar });
  });
});

describe('what is refused', () => {
  it('names where the fault lies', () => {
    const at = titled();
    const opened = (change: Partial<typeof open>) =>
      paths(at, people.province, '2027-06-01', { ...open, ...change });
    expect(opened({ grounds: [] })).toEqual(['$.grounds']);
    expect(opened({ incidents: ['1'] })).toEqual(['$.incidents']);
    expect(opened({ reasons: [] })).toEqual(['$.reasons']);
    expect(paths(defended(), second, '2027-07-01', { ...rectify, deadline: '2027-07-01' })).toEqual([
      '$.deadline',
    ]);
    const heard = take(notified(), people.applicant, '2027-06-10', { ...defend, hearing: true });
    const hearing = (heldOn: string) => ({ type: 'record-hearing', heldOn, summary: '听证' }) as const;
    expect(paths(heard, people.province, '2027-06-20', hearing('2027-06-09'))).toEqual(['$.heldOn']);
    expect(outcome(heard, people.province, '2027-06-20', hearing('2027-06-10'))).toEqual([
      'revocation.hearing-recorded',
    ]);
  });
  it('is an incident that is another one, or settled', () => {
    const reported = (id: string): FactoryEvent => ({
      type: 'factory.incident-reported',
      data: {
        id,
        kind: 'other',
        happenedOn: '2027-05-01',
        facts: '事故',
        source: '通报',
        reportedOn: '2027-05-10',
        actBy: '2027-05-31',
      },
    });
    const closed: FactoryEvent = { type: 'factory.incident-closed', data: { incident: '1', reason: '查清' } };
    const at = titled(factoryAfter([reported('1'), reported('2'), closed], titledFactory('advanced')));
    const naming = (...incidents: string[]) =>
      outcome(at, people.province, '2027-06-01', { ...open, incidents });
    expect(naming('1')).toBe('revocation-invalid');
    expect(naming('3')).toBe('revocation-invalid');
    expect(naming('2')).toContain('revocation.opened');
  });
});

describe('what a decision says', () => {
  it('is the bar and the remedies of a revocation alone, the deadline of a rectification alone', () => {
    const decided = (command: Parameters<typeof take>[3]) =>
      take(defended(), second, '2027-07-01', command).state.decisions.at(-1);
    expect(decided({ ...revoke, deadline: '2027-12-31' })).toMatchObject({
      barUntil: '2030-07-01',
      deadline: null,
      remedies: [{ kind: 'appeal' }, { kind: 'reconsideration' }],
    });
    expect(decided({ ...revoke, outcome: 'dropped' })).toMatchObject({
      barUntil: null,
      remedies: [],
      deadline: null,
    });
    expect(decided(rectify)).toMatchObject({ barUntil: null, remedies: [], deadline: '2027-12-31' });
    expect(rectifying().related.factory?.title).toMatchObject({ status: 'under-rectification' });
  });
});
