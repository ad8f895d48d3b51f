import { type Application } from '../src/application/state.js';
import { type ApplicationCommand } from '../src/application/commands.js';
import { type ApplicationRelated } from '../src/application/commands.js';
import { application } from '../src/application/aggregate.js';
import { type Actor } from '../src/core/actor.js';
import { campaign, factoryBelow } from './dossier.js';

export const JULY = '2026-07-10T02:00:00.000Z';

/** What becomes of a command: the refusal's code, or the types of the events. */
export function outcome(
  state: Application,
  actor: Actor,
  command: ApplicationCommand,
  now = JULY,
  related: ApplicationRelated = {},
) {
  const tier = state.campaign?.tier ?? 'advanced';
  const decision = application.decide(command, state, {
    actor,
    now,
    related: { factory: factoryBelow(tier), campaign: campaign(tier), ...related },
  });
  return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
}

/** An application whose last evaluation came to a verdict. */
export function withVerdict(
  state: Application,
  verdict: 'eligible' | 'ineligible' | 'undetermined',
): Application {
  return {
    ...state,
    round: { round: 2, stage: 'conclusion' },
    eligibility: { round: 2, stage: 'conclusion', verdict, clauses: [], missing: [] },
  };
}

/** An application whose campaign settles some of its procedure for itself. */
export function withProcedure(
  state: Application,
  procedure: NonNullable<NonNullable<Application['campaign']>['procedure']>,
): Application {
  return state.campaign === null ? state : { ...state, campaign: { ...state.campaign, procedure } };
}
