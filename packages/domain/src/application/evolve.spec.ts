import { describe, expect, it } from '@jest/globals';
import { applicationIn, happened, noticed, panelDrawn } from '../../test/journey.js';
import { type Application, noApplication, subjectOf } from './state.js';
import { type ApplicationEvent } from './events.js';

function after(state: Application, ...events: readonly ApplicationEvent[]): Application {
  return happened({ state, events: [] }, ...events).state;
}

const accepted = () => applicationIn('accepted', 'advanced');
const seat = (expert: string) => ({ expert, specialty: 'technical' as const });

describe('an application that never began', () => {
  it('is nothing yet', () => {
    expect(noApplication).toMatchObject({
      id: '',
      phase: 'none',
      purpose: 'upgrade',
      corrections: [],
      panel: [],
      alternates: [],
      conclusion: '',
      dissents: [],
    });
    expect(subjectOf(noApplication)).toEqual({ phase: 'none', assigned: [], conflicted: [], undeclared: [] });
  });
});

describe('evidence', () => {
  it('is taken away alone', () => {
    const submitted = applicationIn('submitted', 'advanced');
    const [first = '', ...others] = Object.keys(submitted.evidence);
    const less = after(submitted, { type: 'application.evidence-removed', data: { id: first } });
    expect(Object.keys(less.evidence)).toEqual(others);
  });
});

describe('a panel', () => {
  it('is drawn with its lot, in reserve and undeclared', () => {
    const state = after(accepted(), panelDrawn('advanced', '2026-07-21'));
    expect(state.draw).toEqual({ id: 'd0000000-0000-8000-8000-000000000001', lot: 'f1' });
    expect(state.panel.map(({ interests }) => interests)).toEqual(['undeclared', 'undeclared', 'undeclared']);
    expect(state.alternates).toHaveLength(2);
    const more = after(state, {
      type: 'application.alternates-drawn',
      data: { drawId: 'd2', alternates: [seat('x')] },
    });
    expect(more.alternates).toEqual([...state.alternates, seat('x')]);
  });

  it('changes by one seat, which the successor takes up anew', () => {
    const state = after(accepted(), panelDrawn('advanced'));
    const [gone, ...rest] = state.panel;
    const [successor, other] = state.alternates;
    if (gone === undefined || successor === undefined) throw new Error('the panel is drawn with a reserve');
    const replaced = after(state, {
      type: 'application.expert-replaced',
      data: { expert: gone.expert, reason: '回避', successor },
    });
    const anew = { ...successor, findings: {}, signed: false, summary: '', scores: null };
    expect(replaced.panel).toEqual([{ ...anew, interests: 'undeclared' }, ...rest]);
    expect(replaced.formerMembers).toEqual([{ ...gone, reason: '回避' }]);
    expect(replaced.alternates).toEqual([other]);
    const added = after(state, {
      type: 'application.expert-added',
      data: { successor, reason: '分歧', clauses: ['base/3'] },
    });
    expect(added.panel).toEqual([...state.panel, { ...anew, interests: 'undeclared' }]);
    expect([added.alternates, added.extraExperts]).toEqual([[other], 1]);
  });

  it('keeps each dissent with whom it is of', () => {
    const dissent = (expert: string) => ({ expert, clause: 'base/3', verdict: 'met' as const, reason: '' });
    const state = { ...applicationIn('concluded', 'advanced'), dissents: [dissent('a'), dissent('b')] };
    const stated = after(state, {
      type: 'application.dissent-stated',
      data: { expert: 'b', statement: '不同意' },
    });
    expect(stated.dissents).toEqual([dissent('a'), { ...dissent('b'), statement: '不同意' }]);
  });
});

describe('decisions', () => {
  it('are deferred with what is missing, and resumed without', () => {
    const missing = [{ clause: 'base/5', need: 'benchmark' } as const];
    const deferred = after(applicationIn('concluded', 'advanced'), {
      type: 'application.decision-deferred',
      data: { reason: '缺基准', missing },
    });
    expect(deferred).toMatchObject({ phase: 'deferred', deferral: { reason: '缺基准', missing } });
  });

  it('on paused notices wait for each objection by itself', () => {
    const running = after(applicationIn('concluded', 'advanced'), noticed('2026-08-10', '2026-08-17'));
    const paused = ['o1', 'o2'].reduce(
      (state, objectionId) =>
        after(state, { type: 'application.notice-paused', data: { noticeId: 'n', objectionId } }),
      running,
    );
    expect(paused.notice?.pausedBy).toEqual(['o1', 'o2']);
    const goes = after(paused, {
      type: 'application.notice-continued',
      data: { noticeId: 'n', objectionId: 'o1', outcome: 'upheld', endsOn: '2026-08-20' },
    });
    expect(goes.notice).toMatchObject({ pausedBy: ['o2'], upheld: ['o1'], endsOn: '2026-08-20' });
  });

  it('without a notice or a visit have nothing to pause or countersign', () => {
    const state = accepted();
    const data = { noticeId: 'n', objectionId: 'o' };
    expect(after(state, { type: 'application.notice-paused', data })).toEqual(state);
    const continued = { ...data, outcome: 'dismissed' as const, endsOn: '2026-08-20' };
    expect(after(state, { type: 'application.notice-continued', data: continued })).toEqual(state);
    const signed = { type: 'application.site-verification-countersigned', data: { by: 'x' } } as const;
    expect(after(state, signed)).toEqual(state);
  });

  it('at acceptance rest on what was said there', () => {
    const data = { round: 3, stage: 'acceptance', asOf: '2028-03-01', summary: '已达', kpis: null } as const;
    const applied = after(applicationIn('cultivation', 'pioneer'), {
      type: 'application.acceptance-applied-for',
      data,
    });
    expect(applied.acceptance).toEqual({ asOf: '2028-03-01', summary: '已达', kpis: null });
    expect(applied.round).toEqual({ round: 3, stage: 'acceptance' });
    const passed = after(applied, {
      type: 'application.acceptance-passed',
      data: { opinion: '通过', on: '2028-04-01' },
    });
    expect(passed).toMatchObject({ phase: 'acceptance-passed', phaseSince: '2028-04-01' });
  });
});
