import { type Tier } from '@tidu/criteria';
import { type Application, noApplication } from '../src/application/state.js';
import { type Phase } from '../src/application/phases.js';
import { type Campaign } from '../src/campaign/state.js';
import { type Quota } from '../src/campaign/terms.js';
import { type DomainEvent } from '../src/core/decision.js';
import { type Place } from '../src/identity/recommending-units.js';
import { type Actor } from '../src/core/actor.js';
import { type RecommendationCommand, type RecommendationCommandOf } from '../src/recommendation/commands.js';
import { type RecommendationRelated } from '../src/recommendation/decide.js';
import {
  type Recommendation,
  type RecommendationEvent,
  recommendationId,
} from '../src/recommendation/recommendation.js';
import { recommendationFile } from '../src/recommendation/recommendation-file.js';
import { campaign } from './dossier.js';

export const NOW = '2026-08-05T02:00:00.000Z';
export const CAMPAIGN = campaign('excellent').id ?? '';

/** A campaign with quotas. */
export function campaignWith(quotas: readonly Quota[], tier: Tier = 'excellent'): Campaign {
  const base = campaign(tier);
  if (base.terms === null) throw new Error('the spec’s campaign has terms');
  return { ...base, terms: { ...base.terms, procedure: { quotas } } };
}

/** An application at a place, in a phase of the spec's campaign. */
export function applicationAt(
  id: string,
  { city, group }: Place,
  phase: Phase = 'accepted',
  campaignId = CAMPAIGN,
): Application {
  const { terms } = campaign('excellent');
  if (terms === null) throw new Error('the spec’s campaign has terms');
  return {
    ...noApplication,
    id,
    phase,
    campaign: { id: campaignId, ...terms },
    factory: {
      id: `factory ${id}`,
      enterprise: `enterprise ${id}`,
      name: `工厂 ${id}`,
      province: `${city.slice(0, 2)}0000`,
      city,
      industry: 'C34',
      ...(group === undefined ? {} : { group }),
    },
  };
}

/** What stands around a list: the campaign, and the applications that exist. */
export interface World {
  readonly campaign: Campaign;
  readonly applications: readonly Application[];
}

/** Reads a command's related streams as the runtime does: those that do not exist come as their initial state. */
function relatedIn(
  { campaign: held, applications }: World,
  state: Recommendation,
  command: RecommendationCommand,
): RecommendationRelated {
  const refs = recommendationFile.related(command, state);
  const asked = [refs.applications ?? []].flat().map(({ id }) => id);
  return {
    ...(refs.campaign === undefined ? {} : { campaign: held }),
    applications: asked.map((id) => applications.find((one) => one.id === id) ?? noApplication),
  };
}

/** Decides a command on a list as the runtime would. */
export function decideList(
  world: World,
  state: Recommendation,
  actor: Actor,
  command: RecommendationCommand,
) {
  const related = relatedIn(world, state, command);
  return recommendationFile.decide(command, state, { actor, now: NOW, related });
}

/** The list after events; those of the applications are not its own. */
export function listAfter(
  events: readonly DomainEvent[],
  from: Recommendation = recommendationFile.initial,
): Recommendation {
  return events
    .filter(({ type }) => type.startsWith('recommendation.'))
    .reduce((state, event) => recommendationFile.evolve(state, event as RecommendationEvent), from);
}

/** Takes commands that must all be accepted; a refused one ends the spec with its reason. */
export function listed(
  world: World,
  ...steps: readonly (readonly [Actor, RecommendationCommand])[]
): Recommendation {
  return steps.reduce((state, [actor, command]) => {
    const decision = decideList(world, state, actor, command);
    if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
    return listAfter(decision.events, state);
  }, recommendationFile.initial);
}

export function begin(unit: string): RecommendationCommandOf<'begin-list'> {
  return { type: 'begin-list', id: recommendationId(CAMPAIGN, unit), campaignId: CAMPAIGN, unit };
}

/** Ranks applications in the order given, from a first rank on. */
export function rank(ids: readonly string[], first = 1): RecommendationCommandOf<'rank-applications'> {
  const entries = ids.map((applicationId, index) => ({
    applicationId,
    rank: first + index,
    opinion: '同意',
  }));
  return { type: 'rank-applications', entries };
}
