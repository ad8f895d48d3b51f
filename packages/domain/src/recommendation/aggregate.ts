import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { toldTerm } from '../calendar/term.js';
import { isDivision, plannedCities, unitName } from '../identity/recommending-units.js';
import { provinceOf } from '../identity/region.js';
import { type Actor } from '../core/actor.js';
import { unitOf } from '../policy/authorize.js';
import {
  type RecommendationCommand,
  type RecommendationEmitted,
  type RecommendationRelated,
} from './commands.js';
import { recommendationActs } from './decide.js';
import { type RecommendationEvent, recommendationEventFacts } from './events.js';
import { evolveRecommendation } from './evolve.js';
import { type RecommendationPhase, recommendationPhases, recommendationRules } from './rules.js';
import { noRecommendation, type Recommendation } from './state.js';

/** Recommendation lists (推荐名单): one file for each campaign and recommending unit, issue by issue within its quota. */
export const recommendationFile = defineCaseFile<
  Recommendation,
  RecommendationCommand,
  RecommendationEvent,
  RecommendationRelated,
  RecommendationPhase,
  RecommendationEmitted
>({
  wording: { thing: { zh: '推荐名单', en: 'recommendation list' }, phases: recommendationPhases },
  rules: recommendationRules,
  acts: recommendationActs,
  eventFacts: recommendationEventFacts,
  initial: noRecommendation,
  evolve: evolveRecommendation,
  summary,

  clocks: ({ terms, phase, released }, calendar) =>
    terms === null || phase === 'released' || released.length > 0
      ? []
      : [
          {
            name: 'recommendation',
            label: { zh: '推荐截止', en: 'Recommendation due' },
            startedOn: terms.startedOn,
            ...toldTerm(
              { start: terms.startedOn, told: terms.dueOn, workingDays: terms.workingDays },
              calendar,
            ),
            stopped: false,
            waitsFor: 'authority',
            onExpiry: null,
          },
        ],

  view: (actor, state) => (readsDrafts(actor, state) ? state : { ...state, entries: [], frozen: null }),
});

function summary(state: Recommendation, command?: RecommendationCommand): CaseSummary<RecommendationPhase> {
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
