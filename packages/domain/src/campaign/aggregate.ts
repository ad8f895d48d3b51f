import { defineAggregate, type NoRelated, type Summary } from '../frame/aggregate.js';
import { type CampaignCommand } from './commands.js';
import { campaignActs, noSuchCampaign } from './decide.js';
import { type CampaignEvent, campaignEventFacts } from './events.js';
import { evolveCampaign } from './evolve.js';
import { type CampaignPhase, campaignPhases, campaignRules } from './rules.js';
import { type Campaign, noCampaign } from './state.js';
import { type CampaignTerms } from './terms.js';

/** Campaigns (批次): opened by the body that decides the tier, with the criteria edition pinned. */
export const campaign = defineAggregate<
  Campaign,
  CampaignCommand,
  CampaignEvent,
  NoRelated,
  CampaignPhase,
  CampaignEvent
>({
  wording: { thing: { zh: '批次', en: 'campaign' }, phases: campaignPhases },
  rules: campaignRules,
  acts: campaignActs,
  eventFacts: campaignEventFacts,
  initial: noCampaign,
  evolve: evolveCampaign,
  summary,
  absence: ({ terms }, type) => (terms === null && type !== 'open-campaign' ? noSuchCampaign() : null),
});

/** A campaign that is to be opened is its terms; whether there is one already is asked after whose it would be. */
function summary({ terms }: Campaign, command?: CampaignCommand): Summary<CampaignPhase> {
  if (command?.type === 'open-campaign') return { phase: 'none', ...heldBy(command) };
  return terms === null ? { phase: 'none' } : { phase: 'open', ...heldBy(terms) };
}

function heldBy({ tier, region, group }: CampaignTerms) {
  return { tier, province: region, ...(group === undefined ? {} : { group }) };
}
