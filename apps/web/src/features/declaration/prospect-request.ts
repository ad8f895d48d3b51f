import { type Application, type DeclarationStepName, submissionRequest } from '@tidu/contracts';
import { type Benchmark, type OverlaidRequest } from '@tidu/criteria';

/** The dossier of a declaration as it would be evaluated on the applicant's own word. */
export function evaluationRequestOf(
  { campaign, factory, sections }: Application,
  benchmarks: readonly Benchmark[],
): OverlaidRequest | null {
  return campaign === null || factory === null
    ? null
    : submissionRequest({ campaign, factory, sections }, benchmarks);
}

/** The step in which a clause is answered. */
export function stepOfClause(clause: string): DeclarationStepName {
  if (clause.startsWith('base/1')) return 'profile';
  if (clause.startsWith('base/2')) return 'integrity';
  if (clause.startsWith('base/5')) return 'maturity';
  if (clause.endsWith('/outcomes/1')) return 'kpis';
  return 'self-assessment';
}
