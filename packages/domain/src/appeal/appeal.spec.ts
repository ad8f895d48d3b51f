import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import { type Course, walker } from '../../test/case-course.js';
import { applicationIn } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { factoryAfter, titledFactory } from '../../test/titled.js';
import { type Application } from '../application/state.js';
import { type DomainEvent } from '../core/decision.js';
import { titledFactory as titledOf } from '../factory/titled.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Actor } from '../core/actor.js';
import { evolveReEvaluation } from '../re-evaluation/evolve.js';
import { noReEvaluation, type ReEvaluation } from '../re-evaluation/state.js';
import { evolveRevocation } from '../revocation/evolve.js';
import { noRevocation, type Revocation } from '../revocation/state.js';
import { type Appeal, appealId, type AppealedDecision } from './state.js';
import { appealFile } from './aggregate.js';
import { type AppealCommandOf, type AppealRelated } from './commands.js';
import { nationalCalendar } from '../calendar/commands.js';
import { noCalendar } from '../calendar/state.js';

const { begin, outcome, paths, take } = walker('appeal', appealFile, followed);
type At = Course<Appeal, AppealRelated>;

function followed(related: AppealRelated, event: DomainEvent): AppealRelated {
  return event.type.startsWith('factory.') && related.factory !== undefined
    ? { ...related, factory: factoryAfter([event as FactoryEvent], related.factory) }
    : related;
}

const CLAUSE = 'base/5';
const second: Actor = { ...people.province, id: 'province-2' };
const accept = { type: 'accept-appeal', remark: '' } as const;
const upheld: AppealCommandOf<'decide-appeal'> = {
  type: 'decide-appeal',
  outcomes: [{ clause: CLAUSE, verdict: 'met', reason: '证据充分' }],
  opinion: '原决定事实不清',
};
const rejected: AppealCommandOf<'decide-appeal'> = {
  ...upheld,
  outcomes: [{ clause: CLAUSE, verdict: 'not-met', reason: '维持' }],
};

function refused(tier: Tier): Application {
  return {
    ...applicationIn('refused', tier),
    refusal: { reasons: [{ clause: CLAUSE, reason: '未达到' }], remedies: [], nurture: false },
    phaseSince: '2026-08-12',
    refusedBy: people.province.id,
  };
}

function file(
  against: AppealedDecision,
  change: Partial<AppealCommandOf<'file-appeal'>> = {},
): AppealCommandOf<'file-appeal'> {
  return {
    type: 'file-appeal',
    id: appealId(against),
    against,
    clauses: [{ clause: CLAUSE, reason: '指标已达到' }],
    statement: '申请复核',
    ...change,
  };
}

const refusal = (tier: Tier): AppealedDecision => ({ kind: 'application-refusal', id: refused(tier).id });
const start = (tier: Tier) => begin({ application: refused(tier) });
const filed = (tier: Tier = 'advanced') =>
  take(start(tier), people.applicant, '2026-08-20', file(refusal(tier)));
const accepted = (tier: Tier = 'advanced') => take(filed(tier), people.province, '2026-08-25', accept);
const seats = [
  { expert: 'expert-0', specialty: 'technical' },
  { expert: 'expert-1', specialty: 'management' },
  { expert: 'expert-3', specialty: 'technical' },
] as const;
const alternates = [{ expert: 'expert-2', specialty: 'technical' }] as const;
const reviewing = (): At => {
  const at = accepted();
  const data = { drawId: 'd', seats, alternates };
  return { ...at, state: appealFile.evolve(at.state, { type: 'appeal.panel-assigned', data }) };
};
const found = {
  type: 'record-appeal-findings',
  findings: [{ clause: CLAUSE, verdict: 'met', reason: '现场属实' }],
} as const;
const sign = { type: 'sign-appeal-opinion', noConflict: true, summary: '同意' } as const;
const declare = { type: 'declare-appeal-interests', conflicts: [] } as const;
const tied = { ...declare, conflicts: [{ kind: 'equity', detail: '持股' }] } as const;
const declared = (at: At = reviewing()): At =>
  at.state.panel.reduce((on, { expert: id }) => take(on, { id, role: 'expert' }, '2026-09-01', declare), at);
/** Every expert on the panel finds the clauses under appeal met, and signs. */
const opined = (at: At, day: string): At =>
  at.state.panel.reduce((on, { expert: id }) => {
    const actor: Actor = { id, role: 'expert' };
    const findings = at.state.clauses.map(
      ({ clause }) => ({ clause, verdict: 'met', reason: '属实' }) as const,
    );
    return take(take(on, actor, day, { ...found, findings }), actor, day, sign);
  }, at);
const heard = (): At => opined(declared(), '2026-09-02');

describe('file-appeal', () => {
  it('is the enterprise’s own, against a refusal that stands', () => {
    expect(outcome(start('advanced'), people.applicant, '2026-08-20', file(refusal('advanced')))).toEqual([
      'appeal.filed',
    ]);
    expect(outcome(start('advanced'), people.stranger, '2026-08-20', file(refusal('advanced')))).toBe(
      'not-permitted',
    );
    expect(outcome(filed(), people.applicant, '2026-08-21', file(refusal('advanced')))).toBe('wrong-phase');
    expect(filed().state).toMatchObject({ applicationId: refused('advanced').id, phase: 'filed' });
    expect(appealFile.related(file(refusal('advanced')), filed().state)).toEqual({
      application: { aggregate: 'application', id: refused('advanced').id },
      ...nationalCalendar,
    });
  });
  it('is not against what does not stand', () => {
    const awarded = begin({ application: applicationIn('awarded', 'advanced') });
    expect(outcome(awarded, people.applicant, '2026-08-20', file(refusal('advanced')))).toBe(
      'not-appealable',
    );
  });
  it('ends with the fifteenth working day after the decision', () => {
    expect(outcome(start('advanced'), people.applicant, '2026-09-02', file(refusal('advanced')))).toEqual([
      'appeal.filed',
    ]);
    expect(outcome(start('advanced'), people.applicant, '2026-09-03', file(refusal('advanced')))).toBe(
      'appeal-late',
    );
  });
  it('names clauses the decision rests on, each once, under the decision’s own id', () => {
    const other = { clause: 'base/3', reason: '其他' };
    const at = start('advanced');
    const wrong = (change: Partial<AppealCommandOf<'file-appeal'>>) =>
      paths(at, people.applicant, '2026-08-20', file(refusal('advanced'), change));
    expect(outcome(at, people.applicant, '2026-08-20', file(refusal('advanced'), { clauses: [] }))).toBe(
      'appeal-invalid',
    );
    expect(wrong({ clauses: [] })).toEqual(['$.clauses']);
    expect(wrong({ clauses: [other] })).toEqual(['$.clauses']);
    expect(
      wrong({
        clauses: [
          { clause: CLAUSE, reason: '一' },
          { clause: CLAUSE, reason: '二' },
        ],
      }),
    ).toEqual(['$.clauses']);
    expect(wrong({ id: 'another' })).toEqual(['$.id']);
    expect(appealId(refusal('advanced'))).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('before the review', () => {
  it('is accepted or declined by the authority, with what remedy remains', () => {
    expect(outcome(filed(), people.city, '2026-08-25', accept)).toBe('not-permitted');
    const decline = { type: 'decline-appeal', reason: '无新理由' } as const;
    expect(outcome(filed(), people.applicant, '2026-08-25', decline)).toBe('not-permitted');
    expect(take(filed(), people.province, '2026-08-25', decline).state).toMatchObject({
      phase: 'declined',
      remedies: [{ kind: 'reconsideration' }],
    });
    expect(outcome(accepted(), people.province, '2026-08-26', decline)).toBe('wrong-phase');
    expect(outcome(accepted(), people.province, '2026-08-26', accept)).toBe('wrong-phase');
  });
  it('may be withdrawn until it is decided', () => {
    const withdraw = { type: 'withdraw-appeal', reason: '撤回' } as const;
    for (const at of [filed(), accepted(), reviewing()])
      expect(take(at, people.applicant, '2026-08-26', withdraw).state.phase).toBe('withdrawn');
    expect(outcome(filed(), people.stranger, '2026-08-26', withdraw)).toBe('not-permitted');
    const over = take(heard(), second, '2026-09-10', rejected);
    expect(outcome(over, people.applicant, '2026-09-11', withdraw)).toBe('wrong-phase');
  });
});

describe('the new panel', () => {
  it('takes findings on the clauses under appeal, with reasons, from its members', () => {
    expect(outcome(declared(), people.outsider, '2026-09-01', found)).toBe('not-permitted');
    const wrong = { ...found, findings: [{ clause: 'base/3', verdict: 'met', reason: ' ' }] } as const;
    expect(outcome(declared(), expert(0), '2026-09-01', wrong)).toBe('findings-invalid');
    expect(paths(declared(), expert(0), '2026-09-01', wrong)).toEqual([
      '$.findings[0].clause',
      '$.findings[0].reason',
    ]);
    expect(outcome(heard(), expert(0), '2026-09-03', found)).toBe('opinion-signed');
  });
  it('declares its interests before anything else, each member once', () => {
    const at = reviewing();
    expect(outcome(at, people.outsider, '2026-09-01', declare)).toBe('not-permitted');
    for (const work of [found, sign])
      expect(outcome(at, expert(0), '2026-09-01', work)).toBe('interests-undeclared');
    const clear = take(at, expert(0), '2026-09-01', declare);
    expect(clear.state.panel.map(({ interests }) => interests)).toEqual([
      'clear',
      'undeclared',
      'undeclared',
    ]);
    expect(outcome(clear, expert(0), '2026-09-01', tied)).toBe('interests-declared');
    const barred = take(at, expert(0), '2026-09-01', tied);
    expect(barred.state.panel[0]?.interests).toBe('conflicted');
    for (const work of [found, sign])
      expect(outcome(barred, expert(0), '2026-09-01', work)).toBe('conflicted');
    expect(outcome(accepted(), expert(0), '2026-09-01', declare)).toBe('not-permitted');
  });
  it('signs complete opinions, without conflict, once', () => {
    expect(outcome(declared(), expert(0), '2026-09-01', sign)).toBe('opinion-incomplete');
    const ready = take(declared(), expert(0), '2026-09-01', found);
    expect(outcome(ready, expert(0), '2026-09-01', { ...sign, noConflict: false })).toBe('conflicted');
    expect(outcome(heard(), expert(0), '2026-09-03', sign)).toBe('opinion-signed');
    expect(outcome(reviewing(), people.outsider, '2026-09-01', sign)).toBe('not-permitted');
  });
  it('replaces whoever is conflicted by an alternate, whose work begins anew', () => {
    const replace = (id: string) => ({ type: 'replace-appeal-expert', expert: id, reason: '回避' }) as const;
    const begun = take(declared(), expert(0), '2026-09-01', found);
    expect(outcome(begun, people.city, '2026-09-02', replace('expert-0'))).toBe('not-permitted');
    expect(outcome(begun, people.province, '2026-09-02', replace('expert-9'))).toBe('expert-not-found');
    const none = { ...begun, state: { ...begun.state, alternates: [] } };
    expect(outcome(none, people.province, '2026-09-02', replace('expert-1'))).toBe('no-alternate');
    const onlyManagement = {
      ...begun.state,
      alternates: [{ expert: 'expert-2', specialty: 'management' } as const],
    };
    expect(
      outcome({ ...begun, state: onlyManagement }, people.province, '2026-09-02', replace('expert-0')),
    ).toBe('no-alternate');
    expect(outcome(heard(), people.province, '2026-09-02', replace('expert-0'))).toBe('opinion-signed');
    const replaced = replace('expert-0');
    const { state, events } = take(begun, people.province, '2026-09-02', replaced);
    expect(state.panel[0]).toMatchObject({
      expert: 'expert-2',
      interests: 'undeclared',
      findings: {},
      signed: false,
    });
    expect(state.alternates).toEqual([]);
    expect(appealFile.related(replaced, begun.state)).toEqual({
      pool: { aggregate: 'expert-pool', id: '320000' },
    });
    expect(events[1]).toEqual({
      type: 'expert-pool.experts-seated',
      data: {
        drawId: 'd',
        applicationId: refused('advanced').id,
        factoryId: begun.state.decision?.factoryId,
        experts: ['expert-2'],
        alternates: [],
        on: '2026-09-02',
      },
    });
  });
  it('has its reserve filled up by a supplement', () => {
    const data = { drawId: 'd2', alternates: [{ expert: 'expert-4', specialty: 'technical' }] } as const;
    const state = appealFile.evolve(reviewing().state, { type: 'appeal.alternates-drawn', data });
    expect(state.alternates.map((seat) => seat.expert)).toEqual(['expert-2', 'expert-4']);
    const at = { ...reviewing(), state };
    const replaced = { type: 'replace-appeal-expert', expert: 'expert-1', reason: '回避' } as const;
    expect(outcome(at, people.province, '2026-09-02', replaced)).toContain('appeal.expert-replaced');
  });
  it('stays unknown to the enterprise, and blind to each other until signed', () => {
    const { state } = reviewing();
    expect(appealFile.view(people.applicant, state)).toMatchObject({ panel: [], alternates: [] });
    expect(appealFile.view(expert(0), state).panel.map((seat) => seat.expert)).toEqual(['expert-0']);
    expect(appealFile.view(expert(0), heard().state).panel).toHaveLength(3);
    expect(appealFile.view(people.province, state).panel).toHaveLength(3);
  });
});

describe('decide-appeal', () => {
  it('is not for whoever took the decision', () => {
    expect(outcome(heard(), people.province, '2026-09-10', upheld)).toBe('same-official');
    expect(outcome(heard(), people.city, '2026-09-10', upheld)).toBe('not-permitted');
  });
  it('waits for the panel', () => {
    expect(outcome(accepted(), second, '2026-09-10', upheld)).toBe('panel-first');
    expect(outcome(reviewing(), second, '2026-09-10', upheld)).toBe('opinions-open');
  });
  it('has one outcome with a reason for each clause', () => {
    expect(outcome(heard(), second, '2026-09-10', { ...upheld, outcomes: [] })).toBe('outcomes-invalid');
    const wrong = { ...upheld, outcomes: [{ clause: 'base/3', verdict: 'met', reason: '' }] } as const;
    expect(paths(heard(), second, '2026-09-10', wrong)).toEqual(['$.outcomes["base/5"]', '$.outcomes[0]']);
  });
  it('supersedes the refusal and leaves the application to be decided anew', () => {
    const { events, state } = take(heard(), second, '2026-09-10', upheld);
    expect(state.phase).toBe('upheld');
    expect(events[1]).toMatchObject({
      type: 'application.decision-superseded',
      data: { appealId: state.id, findings: {} },
    });
    expect(appealFile.clocks(state, noCalendar)).toEqual([]);
  });
  it('finds anew what people judge, by clause, and leaves the rest to the evaluation', () => {
    const judged = 'base/1/competitiveness';
    const paragraph = 'base/1';
    const superseding = (clauses: readonly string[]) => {
      const named = clauses.map((clause) => ({ clause, reason: '复核' }));
      const refusedOn = { ...refused('basic'), refusal: { reasons: named, remedies: [], nurture: false } };
      const against = refusal('basic');
      const at = take(
        begin({ application: refusedOn }),
        people.applicant,
        '2026-08-20',
        file(against, { clauses: named }),
      );
      const outcomes = clauses.map((clause) => ({
        clause,
        verdict: clause === judged ? ('not-met' as const) : ('met' as const),
        reason: '复核',
      }));
      const accepted = take(at, people.province, '2026-08-21', accept);
      const { events } = take(accepted, second, '2026-08-25', { ...upheld, outcomes });
      return events[1]?.data as { readonly findings: Readonly<Record<string, unknown>> };
    };
    expect(superseding([CLAUSE]).findings).toEqual({});
    expect(superseding([CLAUSE, judged]).findings).toEqual({ [judged]: { verdict: 'not-met' } });
    expect(superseding([paragraph, judged]).findings).toMatchObject({ [judged]: { verdict: 'not-met' } });
    expect(superseding([paragraph]).findings[judged]).toEqual({ verdict: 'met' });
  });
  it('rejects with the remedy that remains', () => {
    const { events, state } = take(heard(), second, '2026-09-10', rejected);
    expect(events.map((event) => event.type)).toEqual(['appeal.rejected']);
    expect(state).toMatchObject({ phase: 'rejected', remedies: [{ kind: 'reconsideration' }] });
  });
  it('upholds nothing that fell meanwhile', () => {
    const at = { ...heard(), related: { application: applicationIn('concluded', 'advanced') } };
    expect(outcome(at, second, '2026-09-10', upheld)).toBe('not-appealable');
  });
  it('needs no panel where the tier has none', () =>
    expect(outcome(accepted('basic'), second, '2026-09-10', upheld)).toContain(
      'application.decision-superseded',
    ));
  it('sends back what was not accepted', () => {
    const application = { ...applicationIn('not-accepted', 'advanced'), phaseSince: '2026-08-12' };
    const against: AppealedDecision = { kind: 'not-accepted', id: application.id };
    const at = take(begin({ application }), people.applicant, '2026-08-20', file(against));
    const { events } = take(take(at, people.province, '2026-08-21', accept), second, '2026-08-25', upheld);
    expect(events[1]).toMatchObject({ type: 'application.decision-superseded', data: { findings: {} } });
  });
});

describe('against what took a title', () => {
  const reasons = [
    { clause: CLAUSE, reason: '未达到' },
    { clause: 'base/3', reason: '停用' },
  ];
  const both = [
    { clause: CLAUSE, verdict: 'met', reason: '达到' },
    { clause: 'base/3', verdict: 'met', reason: '在用' },
  ] as const;
  const clauses = reasons.map(({ clause }) => ({ clause, reason: '申辩' }));
  const titled = titledFactory('advanced');
  const subject = titledOf(titled);
  if (subject === null) throw new Error('the factory of the spec holds a title');

  const downgraded = (): ReEvaluation =>
    evolveReEvaluation(
      { ...noReEvaluation, id: 'e', subject },
      {
        type: 're-evaluation.title-downgraded',
        data: {
          tier: 'basic',
          certificateNumber: 'basic-2',
          reasons,
          remedies: [],
          decidedOn: '2027-06-01',
          decidedBy: people.province.id,
        },
      },
    );
  const revoked = (): Revocation => {
    const opened = {
      id: 'r',
      factoryName: '示例工厂',
      ...subject,
      applicationId: subject.basis.applicationId,
      grounds: ['not-met' as const],
      reasons,
      facts: '',
      openedOn: '2027-05-01',
      openedBy: 'x',
      source: null,
    };
    const data = {
      outcome: 'revoked' as const,
      reasons,
      remedies: [],
      barUntil: null,
      deadline: null,
      decidedOn: '2027-06-01',
      decidedBy: people.province.id,
    };
    return evolveRevocation(evolveRevocation(noRevocation, { type: 'revocation.opened', data: opened }), {
      type: 'revocation.decided',
      data,
    });
  };
  const gone = factoryAfter(
    [{ type: 'factory.title-revoked', data: { barUntil: null, on: '2027-06-01', revocationId: 'r' } }],
    titled,
  );
  /** Accepted, and before a panel that was drawn for it and has signed. */
  const course = (against: AppealedDecision, related: AppealRelated) => {
    const at = acceptedOn(against, related);
    const data = { drawId: 'd', seats, alternates };
    const state = appealFile.evolve(at.state, { type: 'appeal.panel-assigned', data });
    return opined(declared({ ...at, state }), '2027-06-20');
  };
  const acceptedOn = (against: AppealedDecision, related: AppealRelated) =>
    take(
      take(begin(related), people.applicant, '2027-06-10', file(against, { clauses })),
      people.province,
      '2027-06-15',
      accept,
    );
  const revocation: AppealedDecision = { kind: 'revocation', id: 'r' };
  const downgrade: AppealedDecision = { kind: 'downgrade', id: 'e' };

  it('restores a revoked title, where no clause of the revocation stands', () => {
    const at = course(revocation, { revocation: revoked(), factory: gone });
    expect(outcome(at, people.province, '2027-07-01', { ...upheld, outcomes: both })).toBe('same-official');
    expect(appealFile.related({ ...upheld, outcomes: both }, at.state)).toEqual({
      revocation: { aggregate: 'revocation', id: 'r' },
      factory: { aggregate: 'factory', id: subject.factoryId },
    });
    const { events, related } = take(at, second, '2027-07-01', { ...upheld, outcomes: both });
    expect(events.map((event) => event.type)).toEqual([
      'appeal.upheld',
      'revocation.superseded',
      'factory.title-restored',
    ]);
    expect(related.factory?.title).toMatchObject({ status: 'active', endedOn: null });
  });
  it('goes before a new panel first, drawn for the application the title was awarded on', () => {
    const downgradeAt = acceptedOn(downgrade, { reEvaluation: downgraded(), factory: titled });
    const revocationAt = acceptedOn(revocation, { revocation: revoked(), factory: gone });
    for (const at of [downgradeAt, revocationAt]) {
      expect(at.state.applicationId).toBe(subject.basis.applicationId);
      expect(outcome(at, second, '2027-07-01', { ...upheld, outcomes: both })).toBe('panel-first');
    }
  });
  it('is decided at once where no panel ever judged: a basic title, or a converted one', () => {
    const old = revoked();
    const restored = ['appeal.upheld', 'revocation.superseded', 'factory.title-restored'];
    for (const change of [{ tier: 'basic' }, { applicationId: null }] as const) {
      const opened = old.opened && { ...old.opened, ...change };
      const at = acceptedOn(revocation, { revocation: { ...old, opened }, factory: gone });
      expect(outcome(at, second, '2027-07-01', { ...upheld, outcomes: both })).toEqual(restored);
    }
  });
  it('restores a downgraded one', () => {
    const at = course(downgrade, { reEvaluation: downgraded(), factory: titled });
    expect(outcome(at, second, '2027-07-01', { ...upheld, outcomes: both })).toEqual([
      'appeal.upheld',
      're-evaluation.downgrade-superseded',
      'factory.title-restored',
    ]);
    expect(appealFile.related(upheld, at.state)).toMatchObject({ reEvaluation: { id: 'e' } });
  });
  it('stands while one clause stands', () => {
    const at = course(revocation, { revocation: revoked(), factory: gone });
    const half = [both[0], { ...both[1], verdict: 'not-met' }] as const;
    expect(outcome(at, second, '2027-07-01', { ...upheld, outcomes: half })).toEqual(['appeal.rejected']);
  });
  it('is not open against what stands no more', () => {
    const dropped = { ...revoked(), phase: 'superseded' as const };
    expect(
      outcome(begin({ revocation: dropped }), people.applicant, '2027-06-10', file(revocation, { clauses })),
    ).toBe('not-appealable');
    const kept = { ...downgraded(), phase: 'kept' as const };
    expect(
      outcome(begin({ reEvaluation: kept }), people.applicant, '2027-06-10', file(downgrade, { clauses })),
    ).toBe('not-appealable');
    expect(
      outcome(
        begin({ revocation: revoked() }),
        people.applicant,
        '2027-06-24',
        file(revocation, { clauses }),
      ),
    ).toBe('appeal-late');
  });
});

it('waits for the authority, then for the experts', () => {
  const waits = [filed(), accepted(), reviewing()].map(({ state }) =>
    appealFile.clocks(state, noCalendar).map(({ name, waitsFor }) => [name, waitsFor]),
  );
  expect(waits).toEqual([
    [['acceptance', 'authority']],
    [['decision', 'authority']],
    [['decision', 'experts']],
  ]);
});
