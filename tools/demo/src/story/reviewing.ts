import { procedures } from '@tidu/domain';
import { type Course } from './course.js';
import { drawPanel, reviewByPanel, visitSite } from './panel.js';
import { type Thing } from './stage.js';

/** From acceptance for review to the conclusion: the check of the self-assessment, or recommendation, panel and site visit. */
export async function review(
  course: Course,
  thing: Thing<'applications'>,
  campaignId: string,
): Promise<void> {
  const { panelSize, recommendation } = procedures[course.sample.request.tier];
  if (panelSize === 0) {
    await checkSelfAssessment(course, thing);
    return;
  }
  if (recommendation) await recommend(course, thing, campaignId);
  await drawPanel(course, thing);
  await reviewByPanel(course, thing);
  await conclude(course, thing);
}

/** The authority's own check (复核), where the tier has no panel. */
export async function checkSelfAssessment(course: Course, thing: Thing<'applications'>): Promise<void> {
  const { stage, sample, authorities } = course;
  const { findings } = sample.request;
  const opinion = '示例：经现场复核，自评与实际相符。';
  await stage.act(authorities.deciding[0], thing, 'check-self-assessment', { findings, opinion });
  await stage.evaluation(thing);
}

/** The recommendation list (推荐名单): ranked and frozen by one official, read and released by another. */
export async function recommend(
  course: Course,
  thing: Thing<'applications'>,
  campaignId: string,
): Promise<void> {
  const { stage, authorities } = course;
  const { unit, officials } = authorities.recommending;
  const [first, second] = officials;
  const list = await stage.open(first, 'begin-list', 'recommendations', { campaignId, unit });
  const entries = [{ applicationId: thing.id, rank: 1, opinion: '示例：同意推荐，材料齐全。' }];
  await stage.act(first, list, 'rank-applications', { entries });
  await stage.act(first, list, 'freeze-list', {});
  const { content } = await second.read('/api/recommendations/{id}', { id: list.id });
  const read = { hash: content.frozen?.hash ?? '' };
  await stage.attempt(first, list, 'release-list', read, 'second-official-required');
  await stage.act(second, list, 'release-list', read, [thing]);
}

/** Concludes the review, after the visit where one is due. */
export async function conclude(course: Course, thing: Thing<'applications'>): Promise<void> {
  const { stage, authorities } = course;
  const [official] = authorities.organiser;
  const { siteVisit } = await official.read('/api/applications/{id}', { id: thing.id });
  const opinion = { opinion: '示例：汇总专家意见，形成评审结论。' };
  if (siteVisit !== null) {
    await stage.attempt(official, thing, 'conclude-review', opinion, 'site-unverified');
    await visitSite(course, thing);
  }
  await stage.act(official, thing, 'conclude-review', opinion);
  await stage.evaluation(thing);
}
