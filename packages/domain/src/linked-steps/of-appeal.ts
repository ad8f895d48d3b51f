import { type Appeal } from '../appeal/state.js';
import { type Application } from '../application/state.js';
import { type DrawTarget } from '../draw/events.js';
import { type DrawThings, openDraw, poolOf } from './draw-step.js';
import { type LinkedSteps } from './linked-steps.js';

/** The things on which an appeal's next step may lie, and the application it is about. */
interface AppealThings extends DrawThings {
  readonly appealedApplication?: Application;
}

/** An appeal's linked steps: the draw of its panel, or of more experts in reserve. */
export const ofAppeal: LinkedSteps<Appeal, AppealThings> = {
  things: (actor, { decision }) =>
    decision?.applicationId == null
      ? {}
      : {
          appealedApplication: { aggregate: 'application', id: decision.applicationId },
          ...poolOf(actor, decision.tier, decision),
        },
  steps: (state, context, { appealedApplication: application, drawPool }) => {
    const target = targetOf(state);
    if (target === null || application === undefined) return [];
    const related = { application, appeal: state, ...(drawPool && { drawPool }) };
    switch (state.phase) {
      case 'accepted':
        return openDraw(target, 'panel', context, related);
      case 'reviewing':
        return state.alternates.length === 0 ? openDraw(target, 'supplement', context, related) : [];
      default:
        return [];
    }
  },
};

function targetOf({ id, decision }: Appeal): DrawTarget | null {
  return decision?.applicationId == null
    ? null
    : { kind: 'appeal', id, applicationId: decision.applicationId };
}
