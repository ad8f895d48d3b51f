import { type Finding, judgedLeaves, overlays, type Tier } from '@tidu/criteria';
import { type CampaignTerms } from '../../campaign/terms.js';
import { type Application, type PanelMember } from '../state.js';
import { type Dissent, type ExpertFinding, type ReviewVerdict, type Tally } from '../events.js';

/**
 * Counts the panel's opinions clause by clause: more than half decides; without a majority the clause stays open.
 * An expert's word on a paragraph holds for its clauses unless the expert said otherwise on one of them.
 */
export function tallyFindings(state: Application): { findings: Record<string, Finding>; tallies: Tally[] } {
  if (state.campaign === null) return { findings: {}, tallies: [] };
  const tallies = judgedClauses(state.campaign).map((clause) => tally(state, clause));
  const findings = tallies.flatMap(({ clause, met, notMet }): [string, Finding][] => {
    if (met * 2 > state.panel.length) return [[clause, { verdict: 'met' }]];
    return notMet * 2 > state.panel.length ? [[clause, { verdict: 'not-met' }]] : [];
  });
  return { findings: Object.fromEntries(findings), tallies };
}

/** The clauses a campaign leaves to people's judgement, those of its overlays included. */
export function judgedClauses({ edition, tier, overlays: applied = [] }: CampaignTerms): string[] {
  return [...judgedLeaves(edition, tier), ...judgedInOverlays(applied, tier)];
}

/** What experts judge of the overlays a campaign applies. */
function judgedInOverlays(applied: readonly string[], tier: Tier): string[] {
  return overlays
    .filter(({ id }) => applied.includes(id))
    .flatMap(({ requirements }) => requirements)
    .filter((requirement) => requirement.tier === tier && requirement.rule.kind === 'judged')
    .map(({ id }) => id);
}

/**
 * The clauses on which opinions diverge (意见分歧，平台默认): some found them met and some not met, and neither is more
 * than half of the panel.
 */
export function divergentClauses(state: Application): string[] {
  return tallyFindings(state)
    .tallies.filter(
      ({ met, notMet }) => met > 0 && notMet > 0 && Math.max(met, notMet) * 2 <= state.panel.length,
    )
    .map(({ clause }) => clause);
}

/** The findings the conclusion did not follow, by expert and clause. */
export function dissentsFrom(state: Application, findings: Readonly<Record<string, Finding>>): Dissent[] {
  return Object.entries(findings).flatMap(([clause, { verdict }]) =>
    state.panel.flatMap((member): Dissent[] => {
      const given = findingOn(member, clause);
      if (given === undefined || given.verdict === 'cannot-tell' || given.verdict === verdict) return [];
      return [{ expert: member.expert, clause, verdict: given.verdict, reason: given.reason }];
    }),
  );
}

function tally(state: Application, clause: string): Tally {
  const verdicts = state.panel.map((member) => findingOn(member, clause)?.verdict);
  const count = (verdict: ReviewVerdict) => verdicts.filter((given) => given === verdict).length;
  return { clause, met: count('met'), notMet: count('not-met'), cannotTell: count('cannot-tell') };
}

/** What an expert found on a clause, said of it or of the paragraph it stands in. */
function findingOn(member: PanelMember, clause: string): ExpertFinding | undefined {
  for (let id = clause; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
    const finding = member.findings[id];
    if (finding !== undefined) return finding;
  }
  return undefined;
}
