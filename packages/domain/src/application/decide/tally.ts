import { type Finding, judgedLeaves } from '@tidu/criteria';
import { type Application } from '../application.js';
import { type ReviewVerdict, type Tally } from '../events.js';

/**
 * Counts the panel's opinions clause by clause: more than half decides; without a majority the clause stays open.
 * An expert's word on a paragraph holds for its clauses unless the expert said otherwise on one of them.
 */
export function tallyFindings(state: Application): { findings: Record<string, Finding>; tallies: Tally[] } {
  if (state.campaign === null) return { findings: {}, tallies: [] };
  const { edition, tier } = state.campaign;
  const tallies = judgedLeaves(edition, tier).map((clause) => tally(state, clause));
  const findings = tallies.flatMap(({ clause, met, notMet }): [string, Finding][] => {
    if (met * 2 > state.panel.length) return [[clause, { verdict: 'met' }]];
    return notMet * 2 > state.panel.length ? [[clause, { verdict: 'not-met' }]] : [];
  });
  return { findings: Object.fromEntries(findings), tallies };
}

function tally(state: Application, clause: string): Tally {
  const verdicts = state.panel.map((member) => {
    for (let id = clause; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
      const finding = member.findings[id];
      if (finding !== undefined) return finding.verdict;
    }
    return undefined;
  });
  const count = (verdict: ReviewVerdict) => verdicts.filter((given) => given === verdict).length;
  return { clause, met: count('met'), notMet: count('not-met'), cannotTell: count('cannot-tell') };
}
