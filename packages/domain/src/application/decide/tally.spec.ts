import { describe, expect, it } from '@jest/globals';
import { judgedLeaves } from '@tidu/criteria';
import { applicationIn } from '../../../test/journey.js';
import { type Application, type PanelMember } from '../state.js';
import { dissentsFrom, divergentClauses, judgedClauses, tallyFindings } from './tally.js';

type Given = 'met' | 'not-met' | 'cannot-tell' | null;
const CLAUSE = 'base/4/talent';

/** A panel with what each said of one clause; null where nothing was said. */
function panel(...verdicts: readonly Given[]): Application {
  const state = applicationIn('in-review', 'advanced');
  const [first] = state.panel;
  if (first === undefined) throw new Error('a review has its panel');
  const members = verdicts.map((verdict, n): PanelMember => {
    const finding = { clause: CLAUSE, verdict: verdict ?? 'met', reason: `理由 ${n}`, evidence: [] };
    return { ...first, expert: `e${n}`, findings: verdict === null ? {} : { [CLAUSE]: finding } };
  });
  return { ...state, panel: members };
}

const found = (...verdicts: readonly Given[]) => tallyFindings(panel(...verdicts)).findings[CLAUSE]?.verdict;

describe('the clauses people judge', () => {
  it('are those of the edition and of the overlays that apply, at this tier', () => {
    const { campaign } = applicationIn('in-review', 'advanced');
    if (campaign === null) throw new Error('a review has its campaign');
    const own = judgedLeaves('2024', 'advanced');
    expect(judgedClauses(campaign)).toEqual(own);
    expect(judgedClauses({ ...campaign, overlays: ['jiangsu'] })).toEqual([
      ...own,
      'overlay/jiangsu/self-assessed-tier',
    ]);
    const basic = { ...campaign, tier: 'basic' as const, overlays: ['jiangsu'] };
    expect(judgedClauses(basic)).toEqual(judgedLeaves('2024', 'basic'));
  });
});

describe('the tally', () => {
  it('is decided by more than half of the whole panel, half being too little', () => {
    expect(found('met', 'met', 'not-met', 'not-met')).toBeUndefined();
    expect(found('met', 'met', 'met', 'not-met')).toBe('met');
    expect(found('not-met', 'not-met', 'not-met', 'met')).toBe('not-met');
    expect(found('met', 'met', null, null)).toBeUndefined();
    expect(found('not-met', 'not-met', null, null)).toBeUndefined();
  });

  it('counts each verdict, silence as none', () => {
    const { tallies } = tallyFindings(panel('met', 'not-met', 'cannot-tell', 'cannot-tell', null));
    expect(tallies.find(({ clause }) => clause === CLAUSE)).toEqual({
      clause: CLAUSE,
      met: 1,
      notMet: 1,
      cannotTell: 2,
    });
    expect(tallyFindings({ ...panel('met'), campaign: null })).toEqual({ findings: {}, tallies: [] });
  });
});

describe('divergence', () => {
  it('is some for and some against, with no majority either way', () => {
    expect(divergentClauses(panel('met', 'not-met'))).toEqual([CLAUSE]);
    expect(divergentClauses(panel('met', 'met', 'not-met', 'not-met'))).toEqual([CLAUSE]);
    expect(divergentClauses(panel('met', 'met', 'not-met'))).toEqual([]);
    expect(divergentClauses(panel('not-met', 'cannot-tell', 'cannot-tell'))).toEqual([]);
    expect(divergentClauses(panel('met', 'cannot-tell', 'cannot-tell'))).toEqual([]);
  });
});

describe('dissent', () => {
  it('is a finding the conclusion went against, not a doubt and not silence', () => {
    const state = panel('met', 'not-met', 'cannot-tell', null);
    expect(dissentsFrom(state, { [CLAUSE]: { verdict: 'met' } })).toEqual([
      { expert: 'e1', clause: CLAUSE, verdict: 'not-met', reason: '理由 1' },
    ]);
    expect(dissentsFrom(state, {})).toEqual([]);
  });
});
