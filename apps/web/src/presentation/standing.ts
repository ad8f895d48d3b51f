import { type Application, type ReEvaluationView } from '@tidu/contracts';

/** Which of the things a page holds are of now, and which of before: only what is shown depends on it. */

interface Standing {
  readonly phase: string;
}

/** Whether it lies with the enterprise again, to be corrected (退回补正). */
export function isReturned({ phase }: Standing): boolean {
  return phase === 'returned';
}

/** The correction an enterprise is asked for now. */
export function correctionAsked<Correction>(
  application: Standing & { readonly corrections: readonly Correction[] },
): Correction | undefined {
  return isReturned(application) ? application.corrections.at(-1) : undefined;
}

/** The notice an application stands on now. */
export function runningNotice({ phase, notice }: Application): Application['notice'] {
  return phase === 'public-notice' ? notice : null;
}

/** Whether the result of a report is still being computed. */
export function isBeingComputed({ reEvaluation: { phase } }: ReEvaluationView): boolean {
  return phase === 'reported';
}

/** Whether a yearly re-evaluation ended in the loss of the title. */
export function lostTitle({ phase }: Standing): boolean {
  return phase === 'revoked';
}
