import { appealFile } from '../appeal/aggregate.js';
import { type AppealedDecision, appealId } from '../appeal/state.js';
import { noticeFault } from '../application/notice-ready.js';
import { type Phase } from '../application/phases.js';
import { type Application } from '../application/state.js';
import { procedureOf } from '../campaign/procedure.js';
import { procedures } from '../campaign/tier-procedure.js';
import { type Campaign } from '../campaign/state.js';
import { type Actor } from '../core/actor.js';
import { type DecisionContext } from '../core/decision.js';
import { type DrawPurpose, type DrawTarget } from '../draw/events.js';
import { type RelatedStreams } from '../frame/aggregate.js';
import { type AvailableAction, whyNotOf } from '../frame/available-action.js';
import { isRecommendingUnit, unitHolds } from '../identity/recommending-units.js';
import { noticeFile } from '../notice/aggregate.js';
import { unitOf } from '../policy/authorize.js';
import { type Recommendation, recommendationId } from '../recommendation/state.js';
import { recommendationFile } from '../recommendation/aggregate.js';
import { type DrawThings, openDraw, poolOf } from './draw-step.js';
import { type LinkedSteps, opening, refusalIn } from './linked-steps.js';

/** The things on which an application's next step may lie. */
interface ApplicationThings extends DrawThings {
  readonly list?: Recommendation;
  readonly ownCampaign?: Campaign;
  readonly filedAppeal?: { readonly phase: string };
}

/** The phases in which experts may be drawn. */
const drawPhases: readonly Phase[] = ['accepted', 'recommended', 'in-review'];

/** Where they are found. */
function linkedThings(actor: Actor, state: Application): RelatedStreams<ApplicationThings> {
  const { campaign, phase, factory } = state;
  if (campaign === null) return {};
  const list = listIdFor(actor, state);
  const against = appealable(actor, state);
  return {
    ...(factory !== null && drawPhases.includes(phase) && poolOf(actor, campaign.tier, factory)),
    ...(list !== null && { list: { aggregate: 'recommendation', id: list } }),
    ...((list !== null || phase === 'concluded' || phase === 'acceptance-passed') && {
      ownCampaign: { aggregate: 'campaign', id: campaign.id },
    }),
    ...(against !== null && { filedAppeal: { aggregate: 'appeal', id: appealId(against) } }),
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
      return fileAppeal(state, context, things);
    default:
      return [];
  }
}

/** The id of the list on which the actor's unit would recommend an application; null where it is not theirs. */
function listIdFor(actor: Actor, { phase, campaign, factory }: Application): string | null {
  const unit = unitOf(actor);
  if (phase !== 'accepted' || campaign === null || factory === null || unit === undefined) return null;
  if (!procedures[campaign.tier].recommendation || !unitHolds(unit, factory)) return null;
  const withOwnQuota = procedureOf(campaign).quotas.map((quota) => quota.unit);
  return isRecommendingUnit(unit, withOwnQuota) ? recommendationId(campaign.id, unit) : null;
}

/** How an application gets on the list: by beginning it, by ranking, or, once it is released, by a supplement. */
function onList(state: Application, context: DecisionContext, things: ApplicationThings): AvailableAction[] {
  const { list } = things;
  const id = listIdFor(context.actor, state);
  if (id === null) return [];
  const aggregate = 'recommendation';
  if (list === undefined || list.phase === 'none') return beginList(context, id, things);
  const leadOn = ['rank-applications', 'reopen-list', 'begin-supplement'];
  return recommendationFile
    .availableActions(list, { ...context, related: {} })
    .filter(({ type }) => leadOn.includes(type))
    .map(({ type, whyNot }) => ({ type, whyNot, leadsTo: { aggregate, id, command: type } }));
}

function beginList(
  context: DecisionContext,
  id: string,
  { ownCampaign }: ApplicationThings,
): AvailableAction[] {
  const unit = unitOf(context.actor);
  if (unit === undefined || ownCampaign === undefined) return [];
  const command = { type: 'begin-list', id, campaignId: ownCampaign.id ?? '', unit } as const;
  const related = { campaign: ownCampaign };
  const decision = recommendationFile.decide(command, recommendationFile.initial, { ...context, related });
  const leadsTo = { aggregate: 'recommendation', id, command: command.type };
  return opening(command.type, refusalIn(decision), leadsTo);
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

function fileAppeal(
  state: Application,
  context: DecisionContext,
  { filedAppeal }: ApplicationThings,
): AvailableAction[] {
  const against = appealable(context.actor, state);
  if (against === null) return [];
  const aggregate = 'appeal';
  const id = appealId(against);
  if (filedAppeal !== undefined && filedAppeal.phase !== 'none')
    return [{ type: 'file-appeal', whyNot: null, leadsTo: { aggregate, id } }];
  const clause = state.refusal?.reasons[0]?.clause ?? 'form';
  const command = {
    type: 'file-appeal',
    id,
    against,
    clauses: [{ clause, reason: '' }],
    statement: '',
  } as const;
  const decision = appealFile.decide(command, appealFile.initial, {
    ...context,
    related: { application: state },
  });
  return opening(command.type, refusalIn(decision), { aggregate, id, command: command.type });
}

/** The decision on an application that its enterprise may appeal against. */
function appealable({ role }: Actor, { id, phase }: Application): AppealedDecision | null {
  if (role !== 'enterprise') return null;
  if (phase === 'refused') return { kind: 'application-refusal', id };
  return phase === 'not-accepted' ? { kind: 'not-accepted', id } : null;
}

/** An application's linked steps. */
export const ofApplication: LinkedSteps<Application, ApplicationThings> = {
  things: linkedThings,
  steps: linkedSteps,
};
