import { nationalCalendar } from '../calendar/commands.js';
import { chinaDay } from '../calendar/dates.js';
import { noCalendar } from '../calendar/state.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { procedureOf } from '../campaign/procedure.js';
import { accept, refuse } from '../core/decision.js';
import { type Acts } from '../frame/aggregate.js';
import { citiesApart, isRecommendingUnit } from '../identity/recommending-units.js';
import { procedures } from '../campaign/tier-procedure.js';
import { conflict, forbidden, invalid, notFound } from '../core/refusal.js';
import {
  applicationsOf,
  type RecommendationAct,
  type RecommendationCommand,
  type RecommendationEmitted,
  type RecommendationRelated,
} from './commands.js';
import { type Applications, listEntries, movedRefusal } from './entries.js';
import {
  counted,
  hashOfIssue,
  issueInHand,
  type Recommendation,
  recommendationId,
  recommendedBefore,
  termsOf,
} from './state.js';

/** Begins the file of a unit in a campaign whose tier is recommended for, and pins its quota. */
const beginList: RecommendationAct<'begin-list'>['decide'] = (
  { id, campaignId, unit },
  _state,
  { related: { campaign, calendar = noCalendar } },
) => {
  if (campaign?.terms == null || campaign.id !== campaignId) {
    return refuse(
      notFound(
        'campaign-not-found',
        '没有该批次。请从批次列表中选择。',
        'There is no such campaign. Choose one from the campaigns.',
      ),
    );
  }
  if (id !== recommendationId(campaignId, unit)) {
    return refuse(
      invalid(
        'wrong-id',
        '每个推荐单位在每个批次只有一份名单，编号应为“批次.推荐单位”。',
        'A unit has one list in a campaign, with the id “campaign.unit”.',
      ),
    );
  }
  const { terms } = campaign;
  if (!procedures[terms.tier].recommendation) {
    return refuse(conflict('no-recommendation', '该等级不需要推荐。', 'This tier needs no recommendation.'));
  }
  const { quotas, quotaExemptions, clocks } = procedureOf(terms);
  const withOwnQuota = quotas.map((quota) => quota.unit);
  if (!isRecommendingUnit(unit, withOwnQuota)) {
    return refuse(
      conflict(
        'not-a-recommending-unit',
        '本批次未给予该单位单独名额，请通过所在省推荐。',
        'The campaign gives this unit no quota of its own; it recommends through its province.',
      ),
    );
  }
  const quota = quotas.find((candidate) => candidate.unit === unit);
  const { year, tier, name, window } = terms;
  return accept({
    type: 'recommendation.begun',
    data: {
      id,
      campaign: { id: campaignId, year, tier, name },
      unit,
      quota: quota === undefined ? null : { max: quota.max, parts: quota.parts },
      ...(quotaExemptions.length > 0 && { exemptions: quotaExemptions }),
      apart: citiesApart(unit, withOwnQuota),
      startedOn: window.closesOn,
      dueOn: addWorkingDays(window.closesOn, clocks.recommendation, calendar),
      workingDays: clocks.recommendation,
    },
  });
};

/** Ranks the applications of the issue in hand (推荐优先顺序), in the place of what stood there. */
const rankApplications: RecommendationAct<'rank-applications'> = {
  relatedByCommand: ({ entries }) => applicationsOf(entries),
  decide: ({ entries }, state, { related }) => {
    const list = listEntries(entries, state, byId(related));
    return list.ok
      ? accept({ type: 'recommendation.ranked', data: { issue: issueInHand(state), entries: list.entries } })
      : refuse(list.refusal);
  },
};

/** Freezes the issue in hand (冻结): from here on it can be read, released or reopened, and not changed. */
const freezeList: RecommendationAct<'freeze-list'> = {
  related: ({ entries }) => applicationsOf(entries),
  precondition: (state, { related }) =>
    state.entries.length === 0
      ? conflict(
          'nothing-ranked',
          '名单中没有申报，请先排序。',
          'No application is on the list. Rank the applications first.',
        )
      : movedRefusal(state, byId(related)),
  decide: (_command, state, { actor }) => {
    const issue = issueInHand(state);
    const hash = hashOfIssue(state.id, issue, state.entries);
    return accept({ type: 'recommendation.frozen', data: { issue, hash, by: actor.id } });
  },
};

/**
 * Opens a frozen issue again for changes. Any official of the unit may, also the one who froze it: it gives nothing out,
 * and two people must act again before anything is.
 */
const reopenList: RecommendationAct<'reopen-list'> = {
  decide: ({ reason }, state) =>
    accept({ type: 'recommendation.reopened', data: { issue: issueInHand(state), reason } }),
};

/** Releases the frozen issue (报送) by a second official (四眼原则), and with it every recommendation on it. */
const releaseList: RecommendationAct<'release-list'> = {
  related: ({ entries }) => applicationsOf(entries),
  precondition: (state, { actor, related }) =>
    state.frozen?.by === actor.id
      ? forbidden(
          'second-official-required',
          '名单须由冻结人以外的另一人报送，请由同事核对后报送。',
          'A list is released by someone other than who froze it. Ask a colleague to read and release it.',
        )
      : movedRefusal(state, byId(related)),
  decide: ({ hash }, state, { actor, now }) => {
    if (state.frozen?.hash !== hash) {
      return refuse(
        conflict(
          'hash-differs',
          '您核对的名单与已冻结的名单不一致，未报送。请重新打开页面核对。',
          'The list you have read is not the one that is frozen; nothing was released. Read the frozen list again.',
        ),
      );
    }
    const on = chinaDay(now);
    return accept(
      {
        type: 'recommendation.released',
        data: { issue: issueInHand(state), hash, by: actor.id, on },
      },
      ...state.entries.map(({ applicationId, rank, opinion }) => ({
        type: 'application.recommended' as const,
        data: { rank, opinion, listId: state.id, listHash: hash, on },
        on: { aggregate: 'application', id: applicationId },
      })),
    );
  },
};

/** Begins a further issue (补充推荐) within what is left of the quota, or for what does not count against it. */
const beginSupplement: RecommendationAct<'begin-supplement'> = {
  precondition: (state) => {
    const { quota, exemptions = [] } = termsOf(state);
    const max = quota?.max ?? Infinity;
    return counted(recommendedBefore(state)).length < max || exemptions.length > 0
      ? null
      : conflict(
          'quota-used',
          `推荐名额 ${max} 已用完，不能补充推荐。已报送的名单不变。`,
          `The quota of ${max} is used up; there can be no supplement. What was released stands.`,
        );
  },
  decide: ({ reason }, state) =>
    accept({ type: 'recommendation.supplement-begun', data: { issue: issueInHand(state), reason } }),
};

/** Gives a supplement up before it is frozen; what was released before stands. */
const dropSupplement: RecommendationAct<'drop-supplement'> = {
  precondition: ({ released }) =>
    released.length > 0
      ? null
      : conflict(
          'no-supplement',
          '正在编制的是首批名单，不是补充名单。名单未变。',
          'The issue in hand is the first, not a supplement. The list is unchanged.',
        ),
  decide: ({ reason }, state) =>
    accept({ type: 'recommendation.supplement-dropped', data: { issue: issueInHand(state), reason } }),
};

/** The acts on a recommendation list. */
export const recommendationActs: Acts<
  Recommendation,
  RecommendationCommand,
  RecommendationRelated,
  RecommendationEmitted
> = {
  'begin-list': {
    aboutItsCommand: true,
    relatedByCommand: ({ campaignId }) => ({
      campaign: { aggregate: 'campaign', id: campaignId },
      ...nationalCalendar,
    }),
    decide: beginList,
  },
  'rank-applications': rankApplications,
  'freeze-list': freezeList,
  'reopen-list': reopenList,
  'release-list': releaseList,
  'begin-supplement': beginSupplement,
  'drop-supplement': dropSupplement,
};

function byId({ applications = [] }: RecommendationRelated): Applications {
  return new Map(applications.map((application) => [application.id, application]));
}
