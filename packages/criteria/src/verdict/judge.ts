import { type Interpretation } from '../editions/edition.js';
import { type PlannedClause } from '../editions/plan.js';
import { type EvaluationRequest } from '../request/request.js';
import { type Bilingual, type ClauseVerdict, type DecidedBy, type Verdict } from '../vocabulary.js';
import { type KpiJudgement } from './kpis.js';
import { type ClauseResult, type Reason } from './result.js';

/** Measured values an overlay asks for beyond the criteria; absent and null are not known. */
export type Measures = Readonly<Record<string, number | null | undefined>>;

/** What the judge of one clause may look at. */
export interface Dossier {
  readonly request: EvaluationRequest;
  readonly interpretation: Interpretation;
  readonly kpis: readonly KpiJudgement[];
  /** Measures an overlay asks for, by id. */
  readonly measures: Measures;
  /** What the clauses came to, by position; those after the one being judged are there already. */
  readonly results: readonly ClauseResult[];
}

/** Decides one clause of a tier. */
export type Judge = (dossier: Dossier) => ClauseResult;

/** What a clause came to, with its reasons. */
export function resultOf(
  { id, modality, text }: PlannedClause,
  verdict: ClauseVerdict,
  decidedBy: DecidedBy,
  reasons: readonly Reason[],
): ClauseResult {
  return { id, verdict, modality, decidedBy, text, reasons };
}

/** A result that many evaluations share, and that none may therefore change. */
export function sharedResult(...parts: Parameters<typeof resultOf>): ClauseResult {
  const result = resultOf(...parts);
  for (const shared of result.reasons) {
    Object.freeze(shared.message);
    Object.freeze(shared);
  }
  Object.freeze(result.reasons);
  return Object.freeze(result);
}

/** Kleene's strong conjunction: not met if any is, else undetermined if any is, else met; waived counts as met. */
export function conjunction(results: readonly ClauseResult[], positions: readonly number[]): Verdict {
  let verdict: Verdict = 'met';
  for (const position of positions) {
    const part = verdictAt(results, position);
    if (part === 'not-met') return part;
    if (part === 'undetermined') verdict = part;
  }
  return verdict;
}

/** The verdict on the clause at a position, which must have been judged. */
export function verdictAt(results: readonly ClauseResult[], position: number): ClauseVerdict {
  const result = results[position];
  if (result === undefined) throw new Error(`the clause at ${position} has not been judged yet`);
  return result.verdict;
}

const verdictOrder: readonly ClauseVerdict[] = ['met', 'not-met', 'undetermined', 'waived'];

/** A number that tells one combination of verdicts from every other. */
export function combination(results: readonly ClauseResult[], positions: readonly number[]): number {
  let code = 0;
  for (const position of positions)
    code = code * verdictOrder.length + verdictOrder.indexOf(verdictAt(results, position));
  return code;
}

/** Joins texts as each language lists them. */
export function listed(items: readonly Bilingual[]): Bilingual {
  return { zh: items.map(({ zh }) => zh).join('、'), en: items.map(({ en }) => en).join(', ') };
}
