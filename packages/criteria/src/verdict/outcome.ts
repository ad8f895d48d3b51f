import { type Bilingual, type ClauseVerdict, type DecidedBy, type Verdict } from '../vocabulary.js';
import { type Reason } from './result.js';

/** What a rule says of one clause. */
export interface Outcome {
  readonly verdict: ClauseVerdict;
  readonly decidedBy: DecidedBy;
  readonly reasons: readonly Reason[];
}

export function reason(code: string, zh: string, en: string): Reason {
  return { code, message: { zh, en } };
}

/** Kleene's strong conjunction: not met if any is, else undetermined if any is, else met; waived counts as met. */
export function conjunction(verdicts: readonly ClauseVerdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('undetermined') ? 'undetermined' : 'met';
}

/** Joins texts as each language lists them. */
export function listed(items: readonly Bilingual[]): Bilingual {
  return { zh: items.map(({ zh }) => zh).join('、'), en: items.map(({ en }) => en).join(', ') };
}
