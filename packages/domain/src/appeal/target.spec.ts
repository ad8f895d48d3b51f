import { describe, expect, it } from '@jest/globals';
import { applicationIn } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { titledFactory } from '../../test/titled.js';
import { type Application } from '../application/state.js';
import { titledFactory as titledOf } from '../factory/titled.js';
import { noReEvaluation, type ReEvaluation } from '../re-evaluation/state.js';
import { noRevocation, type Revocation, type RevocationDecision } from '../revocation/state.js';
import { type Appeal, appealId, type DecisionAppealed, noAppeal } from './state.js';
import { appealFile } from './aggregate.js';
import { appealable } from './target.js';
import { noCalendar } from '../calendar/state.js';

const reasons = [{ clause: 'base/3', reason: '未达到' }];
const place = { enterprise: people.applicant.enterprise, province: '320000', city: '320200' };

function refused(group?: string): Application {
  const state = applicationIn('refused', 'advanced');
  const inGroup = state.factory && { ...state.factory, ...(group === undefined ? {} : { group }) };
  return {
    ...state,
    factory: inGroup,
    refusal: { reasons, remedies: [], nurture: false },
    phaseSince: '2026-08-12',
  };
}

function downgraded(group?: string): ReEvaluation {
  const subject = titledOf(titledFactory('advanced', group === undefined ? {} : { group }));
  const downgrade = {
    tier: 'basic' as const,
    remedies: [],
    decidedOn: '2027-08-01',
    decidedBy: 'one',
    appealId: null,
  };
  return { ...noReEvaluation, id: 'e', phase: 'downgraded', subject, downgrade, outcomeReasons: reasons };
}

function revoked(phase: Revocation['phase'], group?: string): Revocation {
  const subject = titledOf(titledFactory('advanced', group === undefined ? {} : { group }));
  if (subject === null) throw new Error('the factory of the specs holds a title');
  const decision: RevocationDecision = {
    outcome: 'revoked',
    reasons,
    remedies: [],
    barUntil: null,
    deadline: null,
    decidedOn: '2027-07-01',
    decidedBy: 'two',
  };
  const opened = {
    ...subject,
    id: 'r',
    factoryName: '示例工厂',
    grounds: ['fraud' as const],
    reasons,
    facts: '',
    openedOn: '2027-06-01',
    openedBy: 'one',
    applicationId: null,
    source: null,
  };
  return { ...noRevocation, id: 'r', phase, opened, decisions: [decision] };
}

describe('what may be appealed against', () => {
  it('is a refusal, in the campaign’s time', () => {
    const application = refused();
    const found = appealable({ kind: 'application-refusal', id: application.id }, { application });
    expect(found).toMatchObject({
      workingDays: 15,
      decision: {
        ...place,
        tier: 'advanced',
        applicationId: application.id,
        clauses: ['base/3'],
        decidedOn: '2026-08-12',
      },
    });
    expect(found?.decision).not.toHaveProperty('group');
    const ofGroup = appealable(
      { kind: 'application-refusal', id: application.id },
      { application: refused('xpcc') },
    );
    expect(ofGroup?.decision.group).toBe('xpcc');
  });
  it('is a downgrade, with who decided it', () => {
    const reEvaluation = downgraded();
    const against = { kind: 'downgrade', id: 'e' } as const;
    const found = appealable(against, { reEvaluation, factory: titledFactory('advanced') });
    expect(found?.decision).toMatchObject({
      ...place,
      factoryName: '示例工厂',
      certificateNumber: 'advanced-1',
      clauses: ['base/3'],
      decidedBy: 'one',
      decidedOn: '2027-08-01',
    });
    expect(found?.decision).not.toHaveProperty('group');
    expect(appealable(against, { reEvaluation })?.decision.factoryName).toBe('');
    expect(appealable(against, { reEvaluation: downgraded('xpcc') })?.decision.group).toBe('xpcc');
    expect(appealable(against, { reEvaluation: { ...reEvaluation, subject: null } })).toBeNull();
    const old = appealable(against, { reEvaluation: { ...reEvaluation, downgrade: null } });
    expect(old?.decision).toMatchObject({ decidedBy: null, decidedOn: null });
  });
  it('is a revocation, published or not, by its last decision', () => {
    const against = { kind: 'revocation', id: 'r' } as const;
    for (const phase of ['revoked', 'published'] as const) {
      const found = appealable(against, { revocation: revoked(phase) });
      expect(found?.decision).toMatchObject({ ...place, decidedBy: 'two', clauses: ['base/3'] });
      expect(found?.decision).not.toHaveProperty('group');
    }
    expect(appealable(against, { revocation: revoked('revoked', 'xpcc') })?.decision.group).toBe('xpcc');
    for (const phase of ['notified', 'dropped', 'superseded'] as const)
      expect(appealable(against, { revocation: revoked(phase) })).toBeNull();
    expect(appealable(against, { revocation: { ...revoked('revoked'), opened: null } })).toBeNull();
    expect(appealable(against, { revocation: { ...revoked('revoked'), decisions: [] } })).toBeNull();
  });
  it('is nothing where there is nothing', () => {
    for (const kind of ['application-refusal', 'not-accepted', 'downgrade', 'revocation'] as const)
      expect(appealable({ kind, id: 'x' }, {})).toBeNull();
  });
  it('has an id of its own for each decision', () => {
    const ids = ['application-refusal', 'not-accepted', 'downgrade', 'revocation'].flatMap((kind) =>
      ['a', 'b'].map((id) => appealId({ kind: kind as 'downgrade', id })),
    );
    expect(new Set(ids).size).toBe(8);
  });
});

describe('an appeal in lists and before the experts', () => {
  const decided = appealable(
    { kind: 'application-refusal', id: 'a' },
    { application: { ...refused('xpcc'), id: 'a' } },
  )?.decision;
  if (decided === undefined) throw new Error('a refusal takes an appeal');
  const seat = (n: number, signed: boolean) => ({
    expert: expert(n).id,
    specialty: 'technical' as const,
    findings: {},
    signed,
    summary: '',
    interests: 'clear' as const,
  });
  const filed: Appeal = { ...noAppeal, id: 'x', phase: 'filed', decision: decided, since: '2026-08-20' };
  const reviewing: Appeal = { ...filed, phase: 'reviewing', panel: [seat(0, true), seat(1, false)] };

  it('belongs to whom the decision does', () => {
    expect(appealFile.summary(noAppeal)).toEqual({ phase: 'none', title: '' });
    expect(appealFile.summary(filed)).toMatchObject({
      ...place,
      group: 'xpcc',
      applicationId: 'a',
      assigned: [],
    });
    const { group, ...local } = decided;
    expect(group).toBe('xpcc');
    const other = appealFile.summary({ ...filed, decision: { ...local, applicationId: null } });
    expect(other).not.toHaveProperty('group');
    expect(other).not.toHaveProperty('applicationId');
    expect(appealFile.summary(reviewing).assigned).toEqual(['expert-0', 'expert-1']);
  });
  it('waits for its acceptance, and then for the decision', () => {
    const clock = (state: Appeal) =>
      appealFile
        .clocks(state, noCalendar)
        .map(({ name, dueOn, waitsFor, stopped }) => [name, dueOn, waitsFor, stopped]);
    expect(clock(filed)).toEqual([['acceptance', '2026-08-27', 'authority', false]]);
    expect(clock({ ...filed, phase: 'accepted' })).toEqual([['decision', '2026-10-21', 'authority', false]]);
    expect(clock(reviewing)).toEqual([['decision', '2026-10-21', 'experts', false]]);
    expect(appealFile.clocks({ ...filed, phase: 'declined' }, noCalendar)).toEqual([]);
  });
  it('shows an expert the others once the own opinion is signed', () => {
    const seen = (n: number) => appealFile.view(expert(n), reviewing).panel.map((member) => member.expert);
    expect(seen(0)).toEqual(['expert-0', 'expert-1']);
    expect(seen(1)).toEqual(['expert-1']);
  });
  it('shows the body that decides who sits and who has signed, and the findings when all are in', () => {
    const [one, other] = [seat(0, true), seat(1, false)].map((member) => ({ ...member, summary: '属实' }));
    const { group, ...place } = decided;
    expect(group).toBe('xpcc');
    const local: DecisionAppealed = { ...place, tier: 'advanced' };
    const panel = [one, other].flatMap((member) => member ?? []);
    const running: Appeal = { ...reviewing, decision: local, panel };
    const seen = appealFile.view(people.province, running).panel;
    expect(seen.map(({ signed, summary }) => [signed, summary])).toEqual([
      [true, ''],
      [false, ''],
    ]);
    const heard: Appeal = { ...running, panel: panel.map((member) => ({ ...member, signed: true })) };
    expect(appealFile.view(people.province, heard)).toEqual(heard);
    for (const state of [running, heard])
      expect(appealFile.view(people.city, state)).toMatchObject({ panel: [], alternates: [], drawId: null });
    expect(appealFile.view(people.auditor, running)).toEqual(running);
    expect(appealFile.view(people.city, { ...running, phase: 'rejected' }).panel).toEqual(panel);
  });
  it('is nothing before it is filed', () =>
    expect(noAppeal).toMatchObject({
      id: '',
      clauses: [],
      statement: '',
      panel: [],
      alternates: [],
      outcomes: [],
    }));
});
