import { type AppealedDecision } from '../appeal/state.js';
import { type ReEvaluation } from '../re-evaluation/state.js';
import { appealOf, type AppealThings, fileAppeal } from './appeal-step.js';
import { type LinkedSteps } from './linked-steps.js';

/** A re-evaluation's linked step: the appeal against a downgrade (降级). */
export const ofReEvaluation: LinkedSteps<ReEvaluation, AppealThings> = {
  things: (actor, state) => appealOf(actor, downgradeOf(state)),
  steps: (state, context, things) => fileAppeal(downgradeOf(state), context, { reEvaluation: state }, things),
};

function downgradeOf({ id, phase }: ReEvaluation): AppealedDecision | null {
  return phase === 'downgraded' ? { kind: 'downgrade', id } : null;
}
