import { type CaseFile, type CaseSummary, governed } from '../frame/case-file.js';
import { isDivision, plannedCities, unitName } from '../identity/recommending-units.js';
import { provinceOf } from '../identity/region.js';
import { type Actor } from '../core/actor.js';
import { unitOf } from '../policy/authorize.js';
import { type RecommendationCommand } from './commands.js';
import { decideRecommendation, type RecommendationRelated } from './decide.js';
import {
  evolveRecommendation,
  noRecommendation,
  type Recommendation,
  type RecommendationEvent,
} from './recommendation.js';
import { recommendationPhases, recommendationRules } from './rules.js';

const governance = {
  wording: { thing: { zh: '推荐名单', en: 'recommendation list' }, phases: recommendationPhases },
  rules: recommendationRules,
  summary,
};

/** Recommendation lists (推荐名单): one file for each campaign and recommending unit, issue by issue within its quota. */
export const recommendationFile: CaseFile<
  Recommendation,
  RecommendationCommand,
  RecommendationEvent,
  RecommendationRelated
> = {
  ...governance,
  initial: noRecommendation,
  evolve: evolveRecommendation,
  decide: governed(governance, decideRecommendation),

  relatives: (command, { entries }) => {
    switch (command.type) {
      case 'begin-list':
        return { campaign: { aggregate: 'campaign', id: command.campaignId } };
      case 'rank-applications':
        return { applications: applicationRefs(command.entries) };
      case 'freeze-list':
      case 'release-list':
        return { applications: applicationRefs(entries) };
      case 'reopen-list':
      case 'begin-supplement':
      case 'drop-supplement':
        return {};
    }
  },

  clocks: ({ terms, phase, released }) =>
    terms === null || phase === 'released' || released.length > 0
      ? []
      : [
          {
            name: 'recommendation',
            label: { zh: '推荐截止', en: 'Recommendation due' },
            startedOn: terms.startedOn,
            dueOn: terms.dueOn,
            stopped: false,
            waitsFor: 'authority',
            onExpiry: null,
          },
        ],

  view: (actor, state) => (readsDrafts(actor, state) ? state : { ...state, entries: [], frozen: null }),
};

function summary(state: Recommendation, command?: RecommendationCommand): CaseSummary {
  const { phase, terms } = state;
  if (terms === null) {
    return { phase, title: '', ...(command?.type === 'begin-list' && { unit: command.unit }) };
  }
  const { campaign, unit } = terms;
  return {
    phase,
    tier: campaign.tier,
    title: `${campaign.name.zh}：${unitName(unit).zh}推荐名单`,
    campaignId: campaign.id,
    unit,
    ...(isDivision(unit) ? { province: provinceOf(unit) } : { group: unit }),
    ...(unit in plannedCities && { city: unit }),
  };
}

/** What is not released is the unit's own affair; those who watch over the record read it too. */
function readsDrafts(actor: Actor, { terms }: Recommendation): boolean {
  if (actor.role === 'auditor' || actor.role === 'system') return true;
  return terms !== null && unitOf(actor) === terms.unit;
}

/** Every application once, also where an entry is given twice. */
function applicationRefs(entries: readonly { readonly applicationId: string }[]) {
  return [...new Set(entries.map(({ applicationId }) => applicationId))].map((id) => ({
    aggregate: 'application',
    id,
  }));
}
