import { type ApplicationView } from '@tidu/contracts';
import { clausesFor, type ClauseSummary, overlays, type Tier } from '@tidu/criteria';

/**
 * The clauses the server asks an expert to judge, in its order: those of the criteria and those a province adds
 * (省级附加要求), each with its text.
 */
export function reviewClauses(
  { edition, tier }: { readonly edition: string; readonly tier: Tier },
  toJudge: ApplicationView['clausesToJudge'],
): readonly ClauseSummary[] {
  const known = new Map(
    [...addedClauses(tier), ...clausesFor(edition, tier)].map((clause) => [clause.id, clause]),
  );
  return toJudge.flatMap(({ clause }) => known.get(clause) ?? []);
}

function addedClauses(asked: Tier): readonly ClauseSummary[] {
  return overlays
    .flatMap(({ requirements }) => requirements)
    .filter(({ tier }) => tier === asked)
    .map(({ id, text }) => ({ id, text, modality: 'must', decidedBy: 'finding', parent: null }));
}

/** The clause after (or, with -1, before) another; it stops at the ends. */
export function neighbour(clauses: readonly ClauseSummary[], id: string, step: 1 | -1): string {
  const at = clauses.findIndex((clause) => clause.id === id);
  return clauses[Math.min(Math.max(at + step, 0), clauses.length - 1)]?.id ?? id;
}
