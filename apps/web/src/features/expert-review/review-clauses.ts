import { type ClauseSummary } from '@tidu/criteria';

/** The clause after (or, with -1, before) another; it stops at the ends. */
export function neighbour(clauses: readonly ClauseSummary[], id: string, step: 1 | -1): string {
  const at = clauses.findIndex((clause) => clause.id === id);
  return clauses[Math.min(Math.max(at + step, 0), clauses.length - 1)]?.id ?? id;
}
