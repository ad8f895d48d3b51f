import { type Application, type FactoryView, type ReEvaluationView } from '@tidu/contracts';
import { tierLabels } from '@tidu/criteria';
import { type Bilingual } from '../language/language.js';

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

/** Where a factory stands on the ladder and what comes next, in a sentence. */
export function standingSentence({ held, next, barredUntil }: FactoryView['standing']): Bilingual {
  if (barredUntil !== null) {
    return {
      zh: `称号撤销后禁止申报，至 ${barredUntil}（含当日）。`,
      en: `It may not apply until ${barredUntil} inclusive, after a revocation.`,
    };
  }
  if (held === null) return { zh: '尚无有效称号。', en: 'It holds no title in force.' };
  return next === null
    ? { zh: '已是最高等级，下一步是到期复核。', en: 'It holds the highest tier; renewal comes next.' }
    : {
        zh: `现为${tierLabels[held].zh}，下一级是${tierLabels[next].zh}。`,
        en: `It holds the ${tierLabels[held].en} tier; ${tierLabels[next].en} comes next.`,
      };
}
