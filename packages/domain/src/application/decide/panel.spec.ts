import { describe, expect, it } from '@jest/globals';
import { factory } from '../../../test/dossier.js';
import { applicationIn, decideStep, take } from '../../../test/journey.js';
import { JULY, outcome } from '../../../test/outcome.js';
import { expert, people } from '../../../test/people.js';
import { type Application, type PanelMember } from '../state.js';

const reviewing = () => applicationIn('in-review', 'advanced');
const replacing = { type: 'replace-expert', expert: 'expert-0', reason: '应当回避' } as const;
const calling = { type: 'call-extra-expert', reason: '意见分歧' } as const;
const alternate = (id: string, specialty: 'technical' | 'management') => ({ expert: id, specialty });

/** A panel whose members all signed and found the same clause as given. */
function opinions(
  state: Application,
  ...verdicts: readonly ('met' | 'not-met' | 'cannot-tell')[]
): Application {
  const panel = state.panel.map((member, index): PanelMember => {
    const verdict = verdicts[index] ?? 'met';
    const finding = { clause: 'base/4', verdict, reason: '理由', evidence: [] };
    return { ...member, interests: 'clear', signed: true, findings: { 'base/4': finding } };
  });
  return { ...state, panel };
}

describe('replacing an expert', () => {
  it('seats the next in reserve, voids what was found, and keeps it', () => {
    const found = opinions(reviewing());
    const { state, events } = take({ state: found, events: [] }, 'advanced', {
      actor: people.province,
      now: JULY,
      command: replacing,
    });
    expect(events.at(-1)).toMatchObject({
      type: 'expert-pool.experts-seated',
      data: { experts: ['expert-3'], factoryId: factory.id, on: '2026-07-10' },
    });
    expect(state.panel.map((member) => [member.expert, member.signed, member.interests])).toEqual([
      ['expert-3', false, 'undeclared'],
      ['expert-1', true, 'clear'],
      ['expert-2', true, 'clear'],
    ]);
    expect(state.formerMembers).toMatchObject([{ expert: 'expert-0', reason: '应当回避', signed: true }]);
    expect(state.alternates.map((seat) => seat.expert)).toEqual(['expert-4']);
  });
  it('keeps two thirds technical, passing over those who would not', () => {
    const state = {
      ...reviewing(),
      alternates: [alternate('m', 'management'), alternate('t', 'technical')],
    };
    const decision = decideStep(state, { actor: people.province, now: JULY, command: replacing }, 'advanced');
    expect(decision.ok ? decision.events[0]?.data : null).toMatchObject({ successor: { expert: 't' } });
  });
  it('needs somebody in reserve', () => {
    expect(outcome({ ...reviewing(), alternates: [] }, people.province, replacing)).toBe(
      'alternates-exhausted',
    );
    const onlyManagers = { ...reviewing(), alternates: [alternate('m', 'management')] };
    expect(outcome(onlyManagers, people.province, replacing)).toBe('alternates-exhausted');
  });
  it('counts the specialties without the one who goes', () => {
    // Two technical and one management: without the manager another manager may sit, without a technical one not.
    const state = { ...reviewing(), alternates: [alternate('m', 'management')] };
    const manager = state.panel.find(({ specialty }) => specialty === 'management')?.expert ?? '';
    const decision = decideStep(
      state,
      { actor: people.province, now: JULY, command: { ...replacing, expert: manager } },
      'advanced',
    );
    expect(decision.ok ? decision.events[0]?.data : null).toMatchObject({ successor: { expert: 'm' } });
    expect(outcome(state, people.province, replacing)).toBe('alternates-exhausted');
  });
  it('replaces members of the panel only', () =>
    expect(outcome(reviewing(), people.province, { ...replacing, expert: 'expert-9' })).toBe('not-on-panel'));
});

describe('an extra expert', () => {
  it('is called where the signed opinions diverge', () => {
    const diverging = opinions(reviewing(), 'met', 'not-met', 'cannot-tell');
    const { state } = take({ state: diverging, events: [] }, 'advanced', {
      actor: people.province,
      now: JULY,
      command: calling,
    });
    expect(state.panel.map((member) => member.expert)).toEqual([
      'expert-0',
      'expert-1',
      'expert-2',
      'expert-3',
    ]);
    expect(state.extraExperts).toBe(1);
  });
  it('is not called over a majority, a common doubt or an open opinion', () => {
    expect(outcome(opinions(reviewing(), 'met', 'met', 'not-met'), people.province, calling)).toBe(
      'no-divergence',
    );
    expect(
      outcome(opinions(reviewing(), 'met', 'cannot-tell', 'cannot-tell'), people.province, calling),
    ).toBe('no-divergence');
    const diverging = opinions(reviewing(), 'met', 'not-met', 'cannot-tell');
    const open = {
      ...diverging,
      panel: diverging.panel.map((member, index) => (index === 2 ? { ...member, signed: false } : member)),
    };
    expect(outcome(open, people.province, calling)).toBe('no-divergence');
  });
  it('needs somebody in reserve', () => {
    const diverging = opinions(reviewing(), 'met', 'not-met', 'cannot-tell');
    expect(outcome({ ...diverging, alternates: [] }, people.province, calling)).toBe('alternates-exhausted');
  });
  it('is asked of the body that leads the review', () =>
    expect(outcome(reviewing(), expert(0), calling)).toBe('not-permitted'));
});
