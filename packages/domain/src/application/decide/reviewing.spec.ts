import { describe, expect, it } from '@jest/globals';
import { applicationIn, decideStep, findingsOf, journeyTo, take } from '../../../test/journey.js';
import { JULY, outcome, withProcedure } from '../../../test/outcome.js';
import { expert, people } from '../../../test/people.js';
import { type ScoringSheet } from '../../campaign/scoring.js';
import { type Application } from '../state.js';

/** An application in review whose first expert has declared to be free of conflict. */
const cleared = (state: Application = applicationIn('in-review', 'advanced')) =>
  take({ state, events: [] }, 'advanced', {
    actor: expert(0),
    now: JULY,
    command: { type: 'declare-interests', conflicts: [] },
  }).state;
const finding = { type: 'record-findings', findings: findingsOf('advanced') } as const;
const sign = { type: 'sign-opinion', noConflict: true, summary: '同意' } as const;

describe('an expert’s work', () => {
  it('is nobody else’s', () =>
    expect(outcome(applicationIn('in-review', 'advanced'), people.outsider, sign)).toBe('not-permitted'));
  it('begins with the declaration of interests', () => {
    const reviewing = applicationIn('in-review', 'advanced');
    expect(outcome(reviewing, expert(0), finding)).toBe('interests-undeclared');
    expect(outcome(reviewing, expert(0), sign)).toBe('interests-undeclared');
    expect(outcome(cleared(), expert(0), finding)).toEqual(['application.findings-recorded']);
    expect(outcome(cleared(), expert(1), finding)).toBe('interests-undeclared');
  });
  it('ends where a tie was declared', () => {
    const tied = take({ state: applicationIn('in-review', 'advanced'), events: [] }, 'advanced', {
      actor: expert(0),
      now: JULY,
      command: { type: 'declare-interests', conflicts: [{ kind: 'equity', detail: '持有股份' }] },
    }).state;
    expect(outcome(tied, expert(0), finding)).toBe('conflicted');
    expect(outcome(tied, expert(0), sign)).toBe('conflicted');
    expect(outcome(tied, expert(0), { type: 'declare-interests', conflicts: [] })).toBe('interests-declared');
  });
  it('takes findings with reasons and known evidence only', () => {
    const finding = { clause: 'base/3', verdict: 'not-met' as const, reason: '', evidence: ['nothing'] };
    const decision = decideStep(
      cleared(),
      {
        actor: expert(0),
        now: JULY,
        command: {
          type: 'record-findings',
          findings: [finding, { ...finding, clause: 'base/5', reason: '理由', evidence: [] }],
        },
      },
      'advanced',
    );
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.findings["base/5"]',
      '$.findings[0].reason',
      '$.findings[0].evidence',
    ]);
  });
  it('signs complete opinions, without conflict, once', () => {
    const reviewing = cleared();
    expect(outcome(reviewing, expert(0), sign)).toBe('opinion-incomplete');
    const complete = take({ state: reviewing, events: [] }, 'advanced', {
      actor: expert(0),
      now: JULY,
      command: finding,
    }).state;
    expect(outcome(complete, expert(0), { ...sign, noConflict: false })).toBe('conflicted');
    const signed = journeyTo('concluded', 'advanced').state;
    expect(outcome({ ...signed, phase: 'in-review' }, expert(0), sign)).toBe('opinion-signed');
  });
});

describe('the scoring sheet', () => {
  const scoring: ScoringSheet = {
    name: { zh: '示例评分表', en: 'sample sheet' },
    items: [
      { id: 'maturity', title: { zh: '成熟度', en: 'maturity' }, max: 20, steps: [0, 5, 10, 20] },
      { id: 'benefit', title: { zh: '效益', en: 'benefit' }, max: 10 },
    ],
    passMark: 20,
  };
  const scored = withProcedure(cleared(), { scoring });
  const score = (scores: Record<string, number>) => ({ type: 'record-scores', scores }) as const;

  it('is filled in whole, as it allows', () => {
    expect(outcome(scored, expert(0), score({ maturity: 10, benefit: 7.5 }))).toEqual([
      'application.scores-recorded',
    ]);
    for (const wrong of [
      { maturity: 10 },
      { maturity: 12, benefit: 5 },
      { maturity: 10, benefit: 10.5 },
      { maturity: 10, benefit: -1 },
      { maturity: 10, benefit: 5, other: 1 },
    ])
      expect(outcome(scored, expert(0), score(wrong as Record<string, number>))).toBe('scores-invalid');
  });
  it('names each fault', () => {
    const decision = decideStep(
      scored,
      { actor: expert(0), now: JULY, command: score({ maturity: 12, other: 1 }) },
      'advanced',
    );
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.scores.other',
      '$.scores.maturity',
      '$.scores.benefit',
    ]);
  });
  it('comes before the signature', () => {
    const found = take({ state: scored, events: [] }, 'advanced', {
      actor: expert(0),
      now: JULY,
      command: finding,
    }).state;
    expect(outcome(found, expert(0), sign)).toBe('scores-missing');
    const done = take({ state: found, events: [] }, 'advanced', {
      actor: expert(0),
      now: JULY,
      command: score({ maturity: 10, benefit: 5 }),
    }).state;
    expect(outcome(done, expert(0), sign)).toEqual(['application.opinion-signed']);
  });
  it('is asked for only where the campaign has one', () =>
    expect(outcome(cleared(), expert(0), score({}))).toBe('no-scoring'));
});
