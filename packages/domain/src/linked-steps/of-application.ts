import { type AppealedDecision } from '../appeal/state.js';
import { noticeFault } from '../application/notice-ready.js';
import { type Phase } from '../application/phases.js';
import { type Application } from '../application/state.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type Campaign } from '../campaign/state.js';
import { type Actor } from '../core/actor.js';
import { type DecisionContext } from '../core/decision.js';
import { type DrawPurpose, type DrawTarget } from '../draw/events.js';
import { type RelatedStreams } from '../frame/aggregate.js';
import { type AvailableAction, whyNotOf } from '../frame/available-action.js';
import { unitHolds } from '../identity/recommending-units.js';
import { noticeFile } from '../notice/aggregate.js';
import { unitOf } from '../policy/authorize.js';
import { type Recommendation, recommendationId } from '../recommendation/state.js';
import { recommendationFile } from '../recommendation/aggregate.js';
import { appealOf, type AppealThings, fileAppeal } from './appeal-step.js';
import { type DrawThings, openDraw, poolOf } from './draw-step.js';
import { beginList, recommendingUnitIn } from './list-step.js';
import { type LinkedSteps, opening, refusalIn } from './linked-steps.js';

/** The things on which an application's next step may lie. */
interface ApplicationThings extends DrawThings, AppealThings {
  readonly list?: Recommendation;
  readonly ownCampaign?: Campaign;
}

/** The phases in which an application may go on a notice, and in which an appeal may be filed. */
export const noticePhases: readonly Phase[] = ['concluded', 'acceptance-passed'];
export const appealPhases: readonly Phase[] = ['refused', 'not-accepted'];

/** The phases in which experts may be drawn. */
const drawPhases: readonly Phase[] = ['accepted', 'recommended', 'in-review'];

/** Where they are found. */
function linkedThings(actor: Actor, state: Application): RelatedStreams<ApplicationThings> {
  const { campaign, phase, factory } = state;
  if (campaign === null) return {};
  const list = listIdFor(actor, state);
  return {
    ...(factory !== null && drawPhases.includes(phase) && poolOf(actor, campaign.tier, factory)),
    ...(list !== null && { list: { aggregate: 'recommendation', id: list } }),
    ...((list !== null || noticePhases.includes(phase)) && {
      ownCampaign: { aggregate: 'campaign', id: campaign.id },
    }),
    ...appealOf(actor, decisionIn(state)),
  };
}

/**
 * The steps (下一步) by which an application goes on although they are taken on another thing: its unit's recommendation
 * list, the draw of its panel, a public notice, an appeal. Whether they can be taken, that thing's own decider says.
 */
function linkedSteps(
  state: Application,
  context: DecisionContext,
  things: ApplicationThings,
): readonly AvailableAction[] {
  const draw = (purpose: DrawPurpose) =>
    openDraw(drawTarget(state), purpose, context, { ...things, application: state });
  switch (state.phase) {
    case 'accepted':
      return procedures[state.campaign?.tier ?? 'basic'].recommendation
        ? onList(state, context, things)
        : draw('panel');
    case 'recommended':
      return draw('panel');
    case 'in-review':
      return state.alternates.length === 0 ? draw('supplement') : [];
    case 'concluded':
    case 'acceptance-passed':
      return publishNotice(state, context, things);
    case 'refused':
    case 'not-accepted':
      return fileAppeal(decisionIn(state), context, { application: state }, things);
    default:
      return [];
  }
}

/** The id of the list on which the actor's unit would recommend an application; null where it is not theirs. */
function listIdFor(actor: Actor, { phase, campaign, factory }: Application): string | null {
  if (phase !== 'accepted' || campaign === null || factory === null) return null;
  const unit = recommendingUnitIn(actor, campaign);
  return unit === null || !unitHolds(unit, factory) ? null : recommendationId(campaign.id, unit);
}

/** How an application gets on the list: by beginning it, by ranking, or, once it is released, by a supplement. */
function onList(state: Application, context: DecisionContext, things: ApplicationThings): AvailableAction[] {
  const { list, ownCampaign } = things;
  const id = listIdFor(context.actor, state);
  if (id === null) return [];
  const aggregate = 'recommendation';
  if (list === undefined || list.phase === 'none') {
    const unit = unitOf(context.actor);
    return unit === undefined || ownCampaign === undefined ? [] : beginList(unit, id, ownCampaign, context);
  }
  const leadOn = ['rank-applications', 'reopen-list', 'begin-supplement'];
  return recommendationFile
    .availableActions(list, { ...context, related: {} })
    .filter(({ type }) => leadOn.includes(type))
    .map(({ type, whyNot }) => ({ type, whyNot, leadsTo: { aggregate, id, command: type } }));
}

function drawTarget({ id }: Application): DrawTarget {
  return { kind: 'application', id };
}

function publishNotice(
  state: Application,
  context: DecisionContext,
  { ownCampaign }: ApplicationThings,
): AvailableAction[] {
  if (state.campaign === null || ownCampaign === undefined) return [];
  const command = {
    type: 'publish-notice',
    id: state.id,
    campaignId: state.campaign.id,
    applicationIds: [state.id],
    title: '',
  } as const;
  const related = { campaign: ownCampaign, applications: [state] };
  const decision = noticeFile.decide(command, noticeFile.initial, { ...context, related });
  const steps = opening(command.type, refusalIn(decision), {
    aggregate: 'notice',
    id: null,
    command: command.type,
  });
  // The notice's own refusal says that its items have faults; which fault, the application says.
  const whyNot = whyNotOf(noticeFault(state));
  return steps.map((step) => (whyNot === null ? step : { ...step, whyNot }));
}

/** The decision on an application that its enterprise may appeal against. */
function decisionIn({ id, phase }: Application): AppealedDecision | null {
  if (phase === 'refused') return { kind: 'application-refusal', id };
  return phase === 'not-accepted' ? { kind: 'not-accepted', id } : null;
}

/** An application's linked steps. */
export const ofApplication: LinkedSteps<Application, ApplicationThings> = {
  things: linkedThings,
  steps: linkedSteps,
};
