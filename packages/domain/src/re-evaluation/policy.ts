import { type Actor } from '../core/actor.js';
import { type Refusal } from '../core/refusal.js';
import { ruleRefusal } from '../policy/authorize.js';
import { reEvaluation } from './aggregate.js';
import { type ReEvaluationCommandType } from './rules.js';
import { type ReEvaluation } from './state.js';

/** Why an actor may not give a command on a re-evaluation now; null where they may. */
export function reEvaluationRefusalOf(
  command: ReEvaluationCommandType,
  actor: Actor,
  { phase, subject }: Pick<ReEvaluation, 'phase' | 'subject'>,
): Refusal | null {
  return ruleRefusal(reEvaluation.rules[command], reEvaluation.wording, actor, { ...subject, phase });
}
