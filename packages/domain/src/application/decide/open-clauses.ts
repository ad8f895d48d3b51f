import { evaluateOverlaid, type Finding } from '@tidu/criteria';
import { evaluationRequest } from '../evaluation-request.js';
import { type Application } from '../state.js';

/**
 * The judged clauses that still need a finding, those of the campaign's overlays (省级附加要求) included: what the criteria
 * would still miss if every finding given so far were positive.
 */
export function openClauses(state: Application, given: Readonly<Record<string, unknown>>): string[] {
  const findings = Object.fromEntries(
    Object.keys(given).map((clause): [string, Finding] => [clause, { verdict: 'met' }]),
  );
  const evaluation = evaluateOverlaid(evaluationRequest({ ...state, findings }, 'conclusion', []));
  const missing = evaluation.ok ? evaluation.result.missing : [];
  return [...new Set(missing.filter(({ need }) => need === 'finding').map(({ clause }) => clause))];
}
