import { type Benchmark, type OverlaidRequest } from '@tidu/criteria';
import { requestFor } from '../evaluation/request.js';
import { type EvaluationStage } from './events.js';
import { type Application } from './state.js';

/**
 * The dossier of an application as the criteria see it at a stage: the declared facts and figures, the findings of
 * those who have judged so far (the applicant itself at submission), and the campaign's benchmarks and interpretation.
 */
export function evaluationRequest(
  application: Application,
  stage: EvaluationStage,
  benchmarks: readonly Benchmark[],
): OverlaidRequest | null {
  const { campaign, factory, sections } = application;
  if (campaign === null || factory === null) return null;
  const atAcceptance = stage === 'acceptance' ? application.acceptance : null;
  return requestFor({
    terms: campaign,
    asOf: atAcceptance?.asOf ?? campaign.asOf,
    factory,
    sections,
    findings: stage === 'submission' ? (sections['self-assessment'] ?? {}) : application.findings,
    kpis: atAcceptance?.kpis ?? sections.kpis ?? [],
    benchmarks,
  });
}
