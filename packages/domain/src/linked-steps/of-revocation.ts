import { type AppealedDecision } from '../appeal/state.js';
import { type Revocation } from '../revocation/state.js';
import { appealOf, type AppealThings, fileAppeal } from './appeal-step.js';
import { type LinkedSteps } from './linked-steps.js';

/** A revocation's linked step: the appeal against it, once it is decided. */
export const ofRevocation: LinkedSteps<Revocation, AppealThings> = {
  things: (actor, state) => appealOf(actor, decisionIn(state)),
  steps: (state, context, things) => fileAppeal(decisionIn(state), context, { revocation: state }, things),
};

function decisionIn({ phase, opened }: Revocation): AppealedDecision | null {
  const isRevoked = phase === 'revoked' || phase === 'published';
  return isRevoked && opened !== null ? { kind: 'revocation', id: opened.id } : null;
}
