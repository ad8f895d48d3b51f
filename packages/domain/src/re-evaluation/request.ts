import { type Benchmark, type EvaluationRequest, type Finding } from '@tidu/criteria';
import { requestFor } from '../evaluation/request.js';
import { type ReEvaluation } from './state.js';

/**
 * The dossier of a re-evaluation: this year's facts and figures, against the edition and interpretation the title was
 * awarded on, and the findings of then as far as a full review has not found anew. What a province had asked beyond the
 * criteria (省级附加要求) counted for the award; the re-evaluation goes by the edition alone (平台默认).
 */
export function reEvaluationRequest(
  state: Pick<ReEvaluation, 'subject' | 'report' | 'asOf' | 'findings'>,
  benchmarks: readonly Benchmark[],
): EvaluationRequest | null {
  const { subject, report } = state;
  if (subject === null || report === null) return null;
  const { edition, interpretation, findings, waivers } = subject.basis;
  return requestFor({
    terms: { edition, interpretation, tier: subject.tier },
    asOf: state.asOf,
    factory: subject,
    sections: { profile: report.profile, integrity: report.integrity, maturity: report.maturity, waivers },
    findings: { ...ofTheEdition(findings), ...state.findings },
    kpis: report.kpis,
    benchmarks,
  });
}

function ofTheEdition(findings: Readonly<Record<string, Finding>>): Record<string, Finding> {
  return Object.fromEntries(Object.entries(findings).filter(([clause]) => !clause.startsWith('overlay/')));
}
