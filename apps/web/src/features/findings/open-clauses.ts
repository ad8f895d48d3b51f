import { clausesFor, judgedLeaves, type Tier } from '@tidu/criteria';
import { findingOn } from './finding-on.js';

/** The judged clauses that bear on a tier's verdict and have no finding yet; encouraged areas may stay open. */
export function openClauses(
  edition: string,
  tier: Tier,
  findings: Readonly<Record<string, unknown>>,
): readonly string[] {
  const clauses = new Map(clausesFor(edition, tier).map((clause) => [clause.id, clause]));
  const isEncouraged = (id: string): boolean => {
    const clause = clauses.get(id);
    if (clause === undefined) return false;
    return clause.modality === 'encouraged' || (clause.parent !== null && isEncouraged(clause.parent));
  };
  return judgedLeaves(edition, tier).filter(
    (id) => !isEncouraged(id) && findingOn(findings, id) === undefined,
  );
}
