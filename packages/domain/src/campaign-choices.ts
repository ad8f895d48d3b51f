import { application } from './application/aggregate.js';
import { ladderFault } from './application/decide/ladder.js';
import { groupOf, openApplication, placeFault } from './application/decide/opening.js';
import { type Campaign } from './campaign/state.js';
import { chinaDay } from './calendar/dates.js';
import { type Decision, type DecisionContext } from './core/decision.js';
import { type Enterprise } from './enterprise/state.js';
import { factory as factories } from './factory/aggregate.js';
import { type Factory } from './factory/state.js';
import { type LeadsTo, type WhyNot, whyNotOf } from './frame/available-action.js';

/** A way in which an act could be done for a factory in a campaign (批次), and why not. */
export interface CampaignChoice {
  /** The group (中央企业集团、兵团) whose channel it takes; null for that of the region. */
  readonly group: string | null;
  readonly whyNot: WhyNot | null;
  /** What would have to change before it can be submitted; null where nothing would. */
  readonly later: WhyNot | null;
  /** The application it has there already. */
  readonly leadsTo?: LeadsTo;
}

/** What is asked about: a factory, its enterprise, and one campaign. */
export interface CampaignAsked {
  readonly factory: Factory;
  readonly enterprise: Enterprise;
  readonly campaign: Campaign;
}

/**
 * The channels on which a factory has a place in a campaign, each with the refusal that opening an application would meet,
 * and with what its submission would meet as the factory stands today (逐级申报). None where the campaign is another
 * region's or group's.
 */
export function applicationChoices(asked: CampaignAsked, context: DecisionContext): CampaignChoice[] {
  const { factory, enterprise, campaign } = asked;
  const { id, terms } = campaign;
  if (id === null || terms === null || factory.id === null) return [];
  const own = groupOf(factory, enterprise);
  const channels = [undefined, ...(own === null ? [] : [own])];
  const given = { actor: context.actor, now: context.now, related: asked };
  return channels
    .filter((group) => placeFault(terms, factory, group, own) === null)
    .flatMap((group) => {
      const command = {
        type: 'open-application',
        id: '',
        factoryId: factory.id ?? '',
        campaignId: id,
        ...(group !== undefined && { group, enterprise: factory.enterprise }),
      } as const;
      const leadsTo = openApplication.leadsTo?.(application.initial, given) ?? null;
      const later = whyNotOf(ladderFault(terms, factory, chinaDay(context.now)));
      const decision = application.decide(command, application.initial, given);
      return choice(decision, { group: group ?? null, later, ...(leadsTo !== null && { leadsTo }) });
    });
}

/** Whether a legacy title of a factory can be converted (认定转换) in a campaign. None for those whose it is not to decide. */
export function conversionChoices(asked: CampaignAsked, context: DecisionContext): CampaignChoice[] {
  const { factory, campaign } = asked;
  if (campaign.id === null) return [];
  // What the form says besides is beyond doubt here: only factory and campaign can be refused.
  const command = {
    type: 'convert-title',
    campaignId: campaign.id,
    legacy: { name: '', issuer: '', number: '', awardedOn: chinaDay(context.now) },
    evidence: null,
    validUntil: '9999-12-31',
  } as const;
  const given = { actor: context.actor, now: context.now, related: asked };
  return choice(factories.decide(command, factory, given), { group: null, later: null });
}

function choice(decision: Decision<unknown>, known: Omit<CampaignChoice, 'whyNot'>): CampaignChoice[] {
  if (decision.ok) return [{ ...known, whyNot: null }];
  const { refusal } = decision;
  return refusal.kind === 'forbidden' ? [] : [{ ...known, whyNot: whyNotOf(refusal) }];
}
