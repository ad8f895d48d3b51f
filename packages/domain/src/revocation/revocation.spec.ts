import { describe, expect, it } from '@jest/globals';
import { type Course, walker } from '../../test/case-course.js';
import { factory as untitled } from '../../test/dossier.js';
import { people } from '../../test/people.js';
import { factoryAfter, titledFactory } from '../../test/titled.js';
import { type DomainEvent } from '../core/decision.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Actor } from '../core/actor.js';
import { type RevocationCommandOf, type RevocationRelated } from './commands.js';
import { type Revocation } from './state.js';
import { revocationFile } from './aggregate.js';
import { settledCalendar } from '../../test/calendar.js';

const { begin, outcome, paths, take } = walker('revocation', revocationFile, followed);
type At = Course<Revocation, RevocationRelated>;

/** What goes to the factory's stream. */
function followed({ factory }: RevocationRelated, event: DomainEvent): RevocationRelated {
  return factory === undefined ? {} : { factory: factoryAfter([event as FactoryEvent], factory) };
}

const second: Actor = { ...people.province, id: 'province-2' };
const reasons = [{ clause: 'base/2/credit', reason: '数据造假' }];
const open: RevocationCommandOf<'open-revocation'> = {
  type: 'open-revocation',
  id: 'r',
  factoryId: untitled.id ?? '',
  grounds: ['fraud'],
  reasons,
  facts: '申报数据与现场不符',
  incidents: [],
};
const defend = { type: 'submit-defence', statement: '情况说明', evidence: [], hearing: false } as const;
const revoke = { type: 'decide-revocation', outcome: 'revoked', reasons } as const;
const drop = { ...revoke, outcome: 'dropped' } as const;
const rectify = { ...revoke, outcome: 'rectification', deadline: '2027-12-31' } as const;

const titled = () => begin({ factory: titledFactory('advanced') });
const notified = () => take(titled(), people.province, '2027-06-01', open);
const defended = () => take(notified(), people.applicant, '2027-06-10', defend);
const revoked = () => take(defended(), second, '2027-07-01', revoke);
const rectifying = () => take(defended(), second, '2027-07-01', rectify);
const dueOn = (at: At) =>
  revocationFile.clocks(at.state, settledCalendar).map((clock) => [clock.name, clock.dueOn, clock.onExpiry]);

describe('open-revocation', () => {
  it('serves the notice at once and gives fifteen working days for the defence', () => {
    expect(outcome(titled(), people.province, '2027-06-01', open)).toEqual([
      'revocation.opened',
      'revocation.notice-served',
      'factory.revocation-opened',
    ]);
    const at = notified();
    expect(at.related.factory?.revocation).toBe('r');
    expect(at.related.factory?.title?.status).toBe('active');
    expect(dueOn(at)).toEqual([['defence', at.state.notice?.defenceDueOn, 'note-defence-lapse']]);
  });
  it('is for the body that decides the tier', () => {
    for (const actor of [people.city, people.otherProvince, people.miit, people.applicant, people.auditor])
      expect(outcome(titled(), actor, '2027-06-01', open)).toBe('not-permitted');
    expect(outcome(begin({}), people.province, '2027-06-01', open)).toBe('not-permitted');
  });
  it('needs a title in force, and runs once at a time', () => {
    const expired = begin({ factory: titledFactory('advanced', { validUntil: '2027-05-31' }) });
    expect(outcome(expired, people.province, '2027-06-01', open)).toBe('no-title');
    const again = begin(notified().related);
    expect(outcome(again, people.province, '2027-06-02', { ...open, id: 's' })).toBe('revocation-running');
    expect(outcome(notified(), people.province, '2027-06-02', open)).toBe('wrong-phase');
  });
  it('needs grounds, reasons, and incidents that are open', () => {
    expect(outcome(titled(), people.province, '2027-06-01', { ...open, reasons: [] })).toBe(
      'reasons-required',
    );
    const wrong = { ...open, grounds: [], incidents: ['1'] };
    expect(outcome(titled(), people.province, '2027-06-01', wrong)).toBe('revocation-invalid');
    expect(paths(titled(), people.province, '2027-06-01', wrong)).toEqual(['$.grounds', '$.incidents']);
  });
  it('takes up an incident on the factory’s record', () => {
    const incident: FactoryEvent = {
      type: 'factory.incident-reported',
      data: {
        id: '1',
        kind: 'safety-accident',
        happenedOn: '2027-05-01',
        facts: '较大事故',
        source: '调查报告',
        reportedOn: '2027-05-10',
        actBy: '2027-05-31',
      },
    };
    const at = begin({ factory: factoryAfter([incident], titledFactory('advanced')) });
    const taken = take(at, people.province, '2027-05-20', {
      ...open,
      grounds: ['accident'],
      incidents: ['1'],
    });
    expect(taken.related.factory?.incidents).toMatchObject([{ settled: 'proceeding' }]);
  });
});

describe('the defence', () => {
  it('is the enterprise’s own, in time', () => {
    expect(outcome(notified(), people.applicant, '2027-06-24', defend)).toBe('defence-over');
    expect(outcome(notified(), people.applicant, '2027-06-23', defend)).toEqual([
      'revocation.defence-submitted',
    ]);
    expect(outcome(notified(), people.stranger, '2027-06-10', defend)).toBe('not-permitted');
    expect(outcome(defended(), people.applicant, '2027-06-11', defend)).toBe('wrong-phase');
  });
  it('lapses by the platform’s clock', () => {
    const lapse = { type: 'note-defence-lapse' } as const;
    expect(outcome(notified(), people.platform, '2027-06-23', lapse)).toBe('defence-open');
    expect(outcome(notified(), people.province, '2027-06-24', lapse)).toBe('not-permitted');
    const lapsed = take(notified(), people.platform, '2027-06-24', lapse);
    expect(lapsed.state.phase).toBe('defence-lapsed');
    expect(outcome(lapsed, second, '2027-06-24', revoke)).toContain('factory.title-revoked');
  });
  it('is heard where the enterprise asks for it', () => {
    const asked = take(notified(), people.applicant, '2027-06-10', { ...defend, hearing: true });
    const hear = { type: 'record-hearing', heldOn: '2027-06-20', summary: '笔录' } as const;
    expect(outcome(asked, second, '2027-06-20', revoke)).toBe('wrong-phase');
    expect(dueOn(asked)).toMatchObject([['hearing', expect.any(String), null]]);
    expect(outcome(asked, people.province, '2027-06-19', hear)).toBe('hearing-invalid');
    expect(outcome(asked, people.province, '2027-06-20', { ...hear, heldOn: '2027-06-09' })).toBe(
      'hearing-invalid',
    );
    expect(take(asked, people.province, '2027-06-20', hear).state).toMatchObject({
      phase: 'defended',
      hearing: { heldOn: '2027-06-20' },
    });
  });
});

describe('decide-revocation', () => {
  it('is another official’s', () => {
    expect(outcome(defended(), people.province, '2027-07-01', revoke)).toBe('same-official');
    expect(outcome(notified(), second, '2027-06-02', revoke)).toBe('wrong-phase');
    expect(outcome(defended(), { ...people.city, id: 'c' }, '2027-07-01', revoke)).toBe('not-permitted');
  });
  it('needs reasons', () =>
    expect(outcome(defended(), second, '2027-07-01', { ...revoke, reasons: [] })).toBe('reasons-required'));
  it('revokes with a bar of three years after wrongdoing, and names the remedies', () => {
    const { state, related } = revoked();
    expect(state.decisions).toMatchObject([
      {
        barUntil: '2030-07-01',
        decidedBy: 'province-2',
        remedies: [{ kind: 'appeal' }, { kind: 'reconsideration' }],
      },
    ]);
    expect(related.factory).toMatchObject({
      barUntil: '2030-07-01',
      revocation: null,
      title: { status: 'revoked', endedOn: '2027-07-01' },
    });
  });
  it('revokes without a bar what merely no longer meets the criteria', () => {
    const opened = take(titled(), people.province, '2027-06-01', { ...open, grounds: ['not-met'] });
    const at = take(take(opened, people.applicant, '2027-06-10', defend), second, '2027-07-01', revoke);
    expect(at.related.factory).toMatchObject({ barUntil: null, title: { status: 'revoked' } });
  });
  it('drops the proceeding, the title untouched', () => {
    const { state, related, events } = take(defended(), second, '2027-07-01', drop);
    expect(state.phase).toBe('dropped');
    expect(events.map((event) => event.type)).toEqual(['revocation.decided', 'factory.revocation-closed']);
    expect(related.factory).toMatchObject({ revocation: null, title: { status: 'active' } });
  });
  it('gives one last chance to rectify, until a working day', () => {
    expect(outcome(defended(), second, '2027-07-01', { ...rectify, deadline: '2027-07-01' })).toBe(
      'deadline-invalid',
    );
    expect(
      outcome(defended(), second, '2027-07-01', {
        type: 'decide-revocation',
        outcome: 'rectification',
        reasons,
      }),
    ).toBe('deadline-invalid');
    const onSunday = take(defended(), second, '2027-07-01', { ...rectify, deadline: '2027-08-01' });
    expect(dueOn(onSunday)).toEqual([['rectification', '2027-08-02', 'note-rectification-lapse']]);
    expect(onSunday.related.factory).toMatchObject({
      revocation: 'r',
      title: { status: 'under-rectification' },
    });
  });
});

describe('the last chance', () => {
  const report = { type: 'report-rectification', statement: '已整改', evidence: [] } as const;
  const lapse = { type: 'note-rectification-lapse' } as const;

  it('ends the proceeding where it is used', () => {
    expect(outcome(rectifying(), people.stranger, '2027-08-01', report)).toBe('not-permitted');
    const reported = take(rectifying(), people.applicant, '2027-08-01', report);
    expect(outcome(reported, second, '2027-08-10', rectify)).toBe('rectification-used');
    expect(take(reported, second, '2027-08-10', drop).related.factory).toMatchObject({
      revocation: null,
      title: { status: 'active' },
    });
  });
  it('lapses by the platform’s clock, and people decide', () => {
    expect(outcome(rectifying(), people.platform, '2027-12-31', lapse)).toBe('deadline-running');
    expect(outcome(rectifying(), people.applicant, '2028-01-01', lapse)).toBe('not-permitted');
    const lapsed = take(rectifying(), people.platform, '2028-01-01', lapse);
    expect(dueOn(lapsed)).toMatchObject([['decision', expect.any(String), null]]);
    expect(take(lapsed, second, '2028-01-05', revoke).state.phase).toBe('revoked');
  });
});

describe('publish-revocation', () => {
  const publish = { type: 'publish-revocation' } as const;
  it('follows the decision within twenty working days', () => {
    expect(dueOn(revoked())).toMatchObject([['publication', expect.any(String), null]]);
    expect(take(revoked(), people.province, '2027-07-02', publish).state).toMatchObject({
      phase: 'published',
      publishedOn: '2027-07-02',
    });
    expect(outcome(defended(), people.province, '2027-07-02', publish)).toBe('wrong-phase');
    expect(outcome(revoked(), people.city, '2027-07-02', publish)).toBe('not-permitted');
  });
});

it('shows the file to the enterprise in full, and names it by the factory', () => {
  const { state } = revoked();
  expect(revocationFile.view(people.applicant, state)).toBe(state);
  expect(revocationFile.summary(state)).toMatchObject({
    title: '示例工厂',
    tier: 'advanced',
    phase: 'revoked',
  });
  expect(revocationFile.clocks(take(defended(), second, '2027-07-01', drop).state, settledCalendar)).toEqual(
    [],
  );
  const superseded = revocationFile.evolve(state, {
    type: 'revocation.superseded',
    data: { appealId: 'p', on: '2027-08-01' },
  });
  expect(superseded).toMatchObject({ phase: 'superseded', appealId: 'p' });
});
