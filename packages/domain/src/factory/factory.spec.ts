import { describe, expect, it } from '@jest/globals';
import { campaign, factory as registered } from '../../test/dossier.js';
import { people } from '../../test/people.js';
import { factoryAfter, termOf, titledFactory } from '../../test/titled.js';
import { type Actor } from '../core/actor.js';
import { type FactoryCommand } from './commands.js';
import { type FactoryRelated } from './commands.js';
import { type FactoryEvent } from './events.js';
import { factory as factories } from './aggregate.js';
import { type Factory, noFactory } from './state.js';
import { noCalendar } from '../calendar/state.js';

const NOW = '2027-06-01T02:00:00.000Z';
const GROUP = '91110000100000000X';

interface Asked {
  readonly actor?: Actor;
  readonly now?: string;
  readonly related?: FactoryRelated;
}

function ask(state: Factory, command: FactoryCommand, { actor, now = NOW, related = {} }: Asked = {}) {
  return factories.decide(command, state, { actor: actor ?? people.province, now, related });
}

function outcome(state: Factory, command: FactoryCommand, asked: Asked = {}) {
  const decision = ask(state, command, asked);
  return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
}

function after(state: Factory, command: FactoryCommand, asked: Asked = {}): Factory {
  const decision = ask(state, command, asked);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return factoryAfter(
    decision.events.filter((event): event is FactoryEvent => event.type.startsWith('factory.')),
    state,
  );
}

function paths(state: Factory, command: FactoryCommand, asked: Asked = {}) {
  const decision = ask(state, command, asked);
  return decision.ok ? [] : decision.refusal.issues?.map(({ path }) => path);
}

describe('register-factory', () => {
  const command = {
    type: 'register-factory',
    id: 'f',
    enterprise: people.applicant.enterprise,
    name: '一厂',
    province: '320000',
    city: '320200',
    industry: 'C3451',
  } as const;
  const mine = { actor: people.applicant };

  it('registers a factory of the own enterprise, once', () => {
    expect(outcome(noFactory, command, mine)).toEqual(['factory.registered']);
    expect(outcome(after(noFactory, command, mine), command, mine)).toBe('factory-exists');
    expect(outcome(noFactory, command, { actor: people.stranger })).toBe('not-permitted');
  });
  it('names every fault', () =>
    expect(
      paths(
        noFactory,
        { ...command, name: '', province: '990000', city: '320200', industry: 'X1', branchUscc: '1' },
        mine,
      ),
    ).toEqual(['$.name', '$.province', '$.city', '$.industry', '$.branchUscc']));
  it('keeps the credit code of a branch, which is not the enterprise’s', () => {
    const branch = { ...command, branchUscc: '914403001922038216' };
    expect(after(noFactory, branch, mine).branchUscc).toBe('914403001922038216');
    expect(paths(noFactory, { ...command, branchUscc: command.enterprise }, mine)).toEqual(['$.branchUscc']);
    expect(after(noFactory, command, mine).branchUscc).toBeNull();
  });
  it('lets the factory apply again after a withdrawal', () => {
    const data = { campaignId: 'c', applicationId: 'a' };
    const opened = factoryAfter([{ type: 'factory.application-opened', data }]);
    expect(opened.applications).toEqual({ c: 'a' });
    expect(factoryAfter([{ type: 'factory.application-withdrawn', data }], opened).applications).toEqual({});
  });
});

describe('convert-title', () => {
  const legacy = { name: '省级智能工厂', issuer: '江苏省', number: '苏-1', awardedOn: '2023-05-01' };
  const convert: FactoryCommand = {
    type: 'convert-title',
    campaignId: 'c',
    legacy,
    evidence: null,
    validUntil: '2029-12-31',
  };
  const within = { related: { campaign: campaign('advanced'), enterprise: {} } };

  it('gives the campaign’s tier its own certificate, with the legacy title on record', () => {
    const { title } = after(registered, convert, within);
    expect(title).toMatchObject({
      tier: 'advanced',
      kind: 'converted',
      status: 'active',
      legacy,
      validFrom: '2027-06-01',
      validUntil: '2029-12-31',
      basis: { applicationId: null, edition: '2024', findings: {} },
    });
    expect(title?.certificateNumber).toMatch(/^X2026-32-[0-9A-F]{10}$/);
  });
  it('is for the body that decides the tier', () => {
    for (const actor of [people.city, people.otherProvince, people.miit, people.applicant])
      expect(outcome(registered, convert, { ...within, actor })).toBe('not-permitted');
    const basic = { related: { campaign: campaign('basic'), enterprise: {} }, actor: people.city };
    expect(outcome(registered, convert, basic)).toEqual(['factory.title-converted']);
  });
  it('is a group’s for what belongs to it, in the group’s own campaign', () => {
    const { terms, id } = campaign('advanced');
    if (terms === null) throw new Error('the campaign of the specs has terms');
    const own = { ...campaign('advanced'), id, terms: { ...terms, region: '000000', group: GROUP } };
    const actor: Actor = { id: 'g', role: 'group', unit: GROUP };
    const asked = { actor, related: { campaign: own, enterprise: { group: GROUP } } };
    expect(after(registered, convert, asked).title?.group).toBe(GROUP);
    expect(outcome(registered, convert, { actor, related: { campaign: own, enterprise: {} } })).toBe(
      'outside-campaign',
    );
    expect(outcome(registered, convert, { ...asked, actor: people.province })).toBe('not-permitted');
  });
  it('needs a campaign of the factory’s region', () => {
    const away = { ...registered, province: '330000', city: '330200' };
    expect(outcome(away, convert, { ...within, actor: people.otherProvince })).toBe('outside-campaign');
    expect(outcome(registered, convert, { actor: people.province })).toBe('not-permitted');
    expect(
      outcome(registered, convert, {
        related: { campaign: { ...campaign('advanced'), id: null }, enterprise: {} },
      }),
    ).toBe('campaign-not-found');
  });
  it('is not for what is held already, nor while barred', () => {
    expect(outcome(titledFactory('advanced'), convert, within)).toBe('holds-tier');
    expect(outcome(titledFactory('excellent'), convert, within)).toBe('holds-tier');
    expect(outcome(titledFactory('basic'), convert, within)).toEqual(['factory.title-converted']);
    expect(outcome({ ...registered, barUntil: '2027-06-01' }, convert, within)).toBe('barred');
    expect(outcome({ ...registered, barUntil: '2027-05-31' }, convert, within)).toEqual([
      'factory.title-converted',
    ]);
  });
  it('names every fault of its days', () => {
    const wrong = { ...convert, legacy: { ...legacy, awardedOn: '2027-06-02' }, validUntil: '2027-06-01' };
    expect(outcome(registered, wrong, within)).toBe('conversion-invalid');
    expect(paths(registered, wrong, within)).toEqual(['$.legacy.awardedOn', '$.validUntil']);
  });
  it('never gives a number twice', () => {
    const first = after(registered, convert, within);
    const over = after(
      first,
      { type: 'expire-title' },
      { now: '2030-01-01T02:00:00.000Z', actor: people.platform },
    );
    const second = after(
      over,
      { ...convert, validUntil: '2032-12-31' },
      { ...within, now: '2030-01-02T02:00:00.000Z' },
    );
    expect(second.titles).toHaveLength(2);
    expect(new Set(second.titles.map((title) => title.certificateNumber)).size).toBe(2);
  });
});

describe('expire-title', () => {
  const expire: FactoryCommand = { type: 'expire-title' };
  const on = (day: string) => ({ actor: people.platform, now: `${day}T02:00:00.000Z` });

  it('comes the day after the last day, by the platform alone', () => {
    const titled = titledFactory('basic');
    expect(outcome(titled, expire, on('2029-09-01'))).toBe('title-valid');
    expect(after(titled, expire, on('2029-09-02')).title).toMatchObject({
      status: 'expired',
      endedOn: '2029-09-02',
    });
    expect(outcome(titled, expire, { now: '2029-09-02T02:00:00.000Z' })).toBe('not-permitted');
    expect(outcome(noFactory, expire, on('2029-09-02'))).toBe('wrong-phase');
  });
});

describe('note-missed-report', () => {
  const note: FactoryCommand = { type: 'note-missed-report' };
  const on = (day: string, related: FactoryRelated = { reEvaluation: { phase: 'none' } }) => ({
    actor: people.platform,
    now: `${day}T02:00:00.000Z`,
    related,
  });

  it('records it on the factory and on the year’s re-evaluation, and goes on to the next year', () => {
    const titled = titledFactory('basic');
    expect(factories.related(note, titled)).toEqual({
      reEvaluation: { aggregate: 're-evaluation', id: `${registered.id}-2027` },
    });
    expect(outcome(titled, note, on('2027-05-01'))).toEqual([
      'factory.report-missed',
      're-evaluation.report-missed',
    ]);
    const missed = after(titled, note, on('2027-05-01'));
    expect(missed.missedReports).toEqual([2027]);
    expect(outcome(missed, note, on('2027-05-02'))).toBe('report-not-due');
    expect(factoryAfter([{ type: 'factory.report-submitted', data: { year: 2027 } }], missed)).toMatchObject({
      missedReports: [],
      lastReportYear: 2027,
    });
  });
  it('does not come before the day, nor without a title, nor for the year of the award or after the term', () => {
    expect(outcome(titledFactory('basic'), note, on('2027-04-30'))).toBe('report-not-due');
    expect(outcome(registered, note, on('2027-05-01'))).toBe('report-not-due');
    const short = titledFactory('basic', { validUntil: '2027-04-29' });
    expect(outcome(short, note, on('2027-05-01'))).toBe('report-not-due');
    expect(outcome(titledFactory('basic'), note, { related: {} })).toBe('not-permitted');
  });
  it('takes a report an earlier version did not tell the factory of', () =>
    expect(
      outcome(titledFactory('basic'), note, on('2027-05-01', { reEvaluation: { phase: 'kept' } })),
    ).toEqual(['factory.report-submitted']));
});

describe('incidents', () => {
  const report: FactoryCommand = {
    type: 'report-incident',
    kind: 'safety-accident',
    happenedOn: '2027-05-20',
    facts: '较大事故',
    source: '事故调查报告',
  };
  const close: FactoryCommand = { type: 'close-incident', incident: '1', reason: '不属于该工厂' };
  const district: Actor = { id: 'district', role: 'district', region: '320205' };

  it('are reported by any authority of the region, and give the deciding body fifteen working days', () => {
    const titled = titledFactory('advanced');
    const elsewhere = titledFactory('advanced', { group: GROUP });
    for (const actor of [people.city, people.province, people.miit]) {
      expect(outcome(titled, report, { actor })).toEqual(['factory.incident-reported']);
      expect(outcome(elsewhere, report, { actor })).toEqual(['factory.incident-reported']);
    }
    const group: Actor = { id: 'g', role: 'group', unit: GROUP };
    expect(outcome(elsewhere, report, { actor: group })).toEqual(['factory.incident-reported']);
    for (const actor of [people.applicant, people.otherCity, district, group])
      expect(outcome(titled, report, { actor })).toBe('not-permitted');
    const known = after(titled, report);
    expect(known.incidents).toMatchObject([{ id: '1', reportedOn: '2027-06-01', settled: 'open' }]);
    expect(factories.clocks(known, noCalendar).map(({ name }) => name)).toContain('incident-1');
  });
  it('concern a title in force, and the past', () => {
    expect(outcome(registered, report)).toBe('no-title');
    expect(outcome(titledFactory('advanced'), { ...report, happenedOn: '2027-06-02' })).toBe(
      'incident-invalid',
    );
  });
  it('are closed once, with a reason, by the deciding body', () => {
    const known = after(titledFactory('advanced'), report);
    expect(outcome(known, close, { actor: people.city })).toBe('not-permitted');
    expect(outcome(known, { ...close, incident: '2' })).toBe('incident-not-found');
    const closed = after(known, close);
    expect(factories.clocks(closed, noCalendar).map(({ name }) => name)).not.toContain('incident-1');
    expect(outcome(closed, close)).toBe('incident-settled');
  });
});

describe('what a factory keeps', () => {
  it('names near-misses until it gets there', () => {
    const near: FactoryEvent = {
      type: 'factory.nurtured',
      data: {
        applicationId: 'a',
        tier: 'advanced',
        since: '2026-09-01',
        gaps: [{ clause: 'base/5', reason: '未达到' }],
      },
    };
    const kept = factoryAfter([near, near, { type: 'factory.title-conferred', data: termOf('basic') }]);
    expect(kept.nurture).toEqual([near.data]);
    expect(
      factoryAfter([{ type: 'factory.title-conferred', data: termOf('advanced') }], kept).nurture,
    ).toEqual([]);
  });
  it('knows its name, its place and its certificate as they changed', () => {
    const changed = factoryAfter(
      [
        { type: 'factory.renamed', data: { name: '二厂', changeId: 'x' } },
        { type: 'factory.relocated', data: { province: '330000', city: '330200', changeId: 'x' } },
        { type: 'factory.certificate-reissued', data: { on: '2027-01-05', changeId: 'x' } },
      ],
      titledFactory('basic'),
    );
    expect(changed).toMatchObject({ name: '二厂', province: '330000', title: { reissuedOn: '2027-01-05' } });
  });
});
