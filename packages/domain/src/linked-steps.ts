import { appealFile } from './appeal/appeal-file.js';
import { type AppealedDecision, appealId } from './appeal/appeal.js';
import { noticeFault } from './application/notice-ready.js';
import { type Application } from './application/state.js';
import { procedures } from './campaign/tier-procedure.js';
import { type Campaign } from './campaign/state.js';
import { type Actor } from './core/actor.js';
import { type Decision, type DecisionContext } from './core/decision.js';
import { drawFile } from './draw/draw-file.js';
import { type DrawPurpose } from './draw/events.js';
import { type RelatedStreams } from './frame/aggregate.js';
import { type AvailableAction, type LeadsTo, whyNotOf } from './frame/available-action.js';
import { isDivision, unitHolds } from './identity/recommending-units.js';
import { noticeFile } from './notice/notice-file.js';
import { unitOf } from './policy/authorize.js';
import { type Recommendation, recommendationId } from './recommendation/recommendation.js';
import { recommendationFile } from './recommendation/recommendation-file.js';

/** The things on which an application's next step may lie. */
export interface LinkedThings {
  readonly list?: Recommendation;
  readonly noticeCampaign?: Campaign;
  readonly appeal?: { readonly phase: string };
}

/** Where they are found. */
export function linkedThings(actor: Actor, state: Application): RelatedStreams<LinkedThings> {
  const { campaign, phase } = state;
  if (campaign === null) return {};
  const list = listIdFor(actor, state);
  const against = appealable(actor, state);
  return {
    ...(list !== null && { list: { aggregate: 'recommendation', id: list } }),
    ...((phase === 'concluded' || phase === 'acceptance-passed') && {
      noticeCampaign: { aggregate: 'campaign', id: campaign.id },
    }),
    ...(against !== null && { appeal: { aggregate: 'appeal', id: appealId(against) } }),
  };
}

/**
 * The steps (下一步) by which an application goes on although they are taken on another thing: its unit's recommendation
 * list, the draw of its panel, a public notice, an appeal. Whether they can be taken, that thing's own decider says.
 */
export function linkedSteps(
  state: Application,
  { actor, now }: DecisionContext,
  things: LinkedThings,
): readonly AvailableAction[] {
  const context = { actor, now };
  switch (state.phase) {
    case 'accepted':
      return procedures[state.campaign?.tier ?? 'basic'].recommendation
        ? onList(state, context, things)
        : openDraw(state, context, 'panel');
    case 'recommended':
      return openDraw(state, context, 'panel');
    case 'in-review':
      return state.alternates.length === 0 ? openDraw(state, context, 'supplement') : [];
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
  // A district recommends nothing, and answers for a place within a city.
  return isDivision(unit) && actor.role === 'district' ? null : recommendationId(campaign.id, unit);
}

/** How an application gets on the list: by beginning it, by ranking, or, once it is released, by a supplement. */
function onList(state: Application, context: DecisionContext, { list }: LinkedThings): AvailableAction[] {
  const id = listIdFor(context.actor, state);
  if (id === null) return [];
  const aggregate = 'recommendation';
  if (list === undefined || list.phase === 'none') {
    const command = 'begin-list';
    return [{ type: command, whyNot: null, leadsTo: { aggregate, id, command } }];
  }
  const leadOn = ['rank-applications', 'reopen-list', 'begin-supplement'];
  return recommendationFile
    .availableActions(list, { ...context, related: {} })
    .filter(({ type }) => leadOn.includes(type))
    .map(({ type, whyNot }) => ({ type, whyNot, leadsTo: { aggregate, id, command: type } }));
}

function openDraw(state: Application, context: DecisionContext, purpose: DrawPurpose): AvailableAction[] {
  const command = {
    type: 'open-draw',
    id: state.id,
    target: { kind: 'application', id: state.id },
    purpose,
  } as const;
  const decision = drawFile.decide(command, drawFile.initial, {
    ...context,
    related: { application: state },
  });
  return opening(command.type, decision, { aggregate: 'draw', id: null, command: command.type });
}

function publishNotice(
  state: Application,
  context: DecisionContext,
  { noticeCampaign }: LinkedThings,
): AvailableAction[] {
  if (state.campaign === null || noticeCampaign === undefined) return [];
  const command = {
    type: 'publish-notice',
    id: state.id,
    campaignId: state.campaign.id,
    applicationIds: [state.id],
    title: '',
  } as const;
  const related = { campaign: noticeCampaign, applications: [state] };
  const decision = noticeFile.decide(command, noticeFile.initial, { ...context, related });
  const steps = opening(command.type, decision, { aggregate: 'notice', id: null, command: command.type });
  // The notice's own refusal says that its items have faults; which fault, the application says.
  const whyNot = whyNotOf(noticeFault(state));
  return steps.map((step) => (whyNot === null ? step : { ...step, whyNot }));
}

function fileAppeal(
  state: Application,
  context: DecisionContext,
  { appeal }: LinkedThings,
): AvailableAction[] {
  const against = appealable(context.actor, state);
  if (against === null) return [];
  const aggregate = 'appeal';
  const id = appealId(against);
  if (appeal !== undefined && appeal.phase !== 'none')
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
  return opening(command.type, decision, { aggregate, id, command: command.type });
}

/** The decision on an application that its enterprise may appeal against. */
function appealable({ role }: Actor, { id, phase }: Application): AppealedDecision | null {
  if (role !== 'enterprise') return null;
  if (phase === 'refused') return { kind: 'application-refusal', id };
  return phase === 'not-accepted' ? { kind: 'not-accepted', id } : null;
}

/** A step that opens a thing: not offered to those whose it is not. */
function opening(type: string, decision: Decision<unknown>, leadsTo: LeadsTo): AvailableAction[] {
  if (decision.ok) return [{ type, whyNot: null, leadsTo }];
  const { refusal } = decision;
  return refusal.kind === 'forbidden' ? [] : [{ type, whyNot: whyNotOf(refusal), leadsTo }];
}
