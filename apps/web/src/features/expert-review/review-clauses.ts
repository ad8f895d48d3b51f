import { clausesFor, type ClauseSummary, judgedLeaves, type Tier } from '@tidu/criteria';

/** The clauses an expert judges, in the order of the text. */
export function reviewClauses(edition: string, tier: Tier): readonly ClauseSummary[] {
  const judged = new Set(judgedLeaves(edition, tier));
  return clausesFor(edition, tier).filter(({ id }) => judged.has(id));
}

/** The clause after (or, with -1, before) another; it stops at the ends. */
export function neighbour(clauses: readonly ClauseSummary[], id: string, step: 1 | -1): string {
  const at = clauses.findIndex((clause) => clause.id === id);
  return clauses[Math.min(Math.max(at + step, 0), clauses.length - 1)]?.id ?? id;
}
