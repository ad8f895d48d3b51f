import { daysFrom } from '../days.js';
import { declaredKpis } from '../dossier/invent-figures.js';
import { type Sample } from '../samples/sample.js';
import { type Course } from './course.js';
import { attachEvidence, declare } from './declaring.js';
import { type Thing } from './stage.js';

/** Fills in and submits an application; a story that tells of a return leaves a figure out at first. */
export async function apply(
  course: Course,
  factoryId: string,
  campaignId: string,
): Promise<Thing<'applications'>> {
  const { sample, stage, applicant, group } = course;
  const { asOf, kpis } = sample.request;
  stage.clock.until(daysFrom(asOf, 3));
  const opening = { factoryId, campaignId, ...(group !== undefined && { group: group.id }) };
  const thing = await stage.open(applicant, 'open-application', 'applications', opening);
  await declare(course, thing, isReturned(sample) ? kpis.slice(0, -1) : kpis);
  await attachEvidence(course, thing);
  stage.clock.pass(5);
  await submit(course, thing);
  return thing;
}

/** Endorsements from below, perhaps a return for correction, and acceptance for review (受理). */
export async function passFormalCheck(course: Course, thing: Thing<'applications'>): Promise<void> {
  const { sample, stage, applicant, authorities } = course;
  const { tier, kpis } = sample.request;
  const { checker, endorsers } = authorities;
  const remark = { remark: '示例：材料齐全，予以受理。' };
  stage.clock.pass(4);
  if (isReturned(sample)) {
    const clauses = [{ clause: `${tier}/outcomes/1`, reason: '示例：主要技术经济指标缺少一项，请补充。' }];
    await stage.act(checker, thing, 'return-for-correction', { clauses });
    stage.clock.pass(5);
    const content = declaredKpis(kpis, sample.request.edition, sample.request.asOf);
    await stage.act(applicant, thing, 'declare-section', { section: 'kpis', content });
    await stage.act(applicant, thing, 'declare-section', {
      section: 'replies',
      content: { [`${tier}/outcomes/1`]: '示例：已补充所缺指标。' },
    });
    await submit(course, thing);
    stage.clock.pass(4);
  }
  for (const endorser of endorsers) {
    await stage.attempt(checker, thing, 'accept-for-review', remark, 'endorsement-missing');
    await stage.act(endorser, thing, 'endorse', { opinion: '示例：情况属实，同意推荐。' });
  }
  await stage.act(checker, thing, 'accept-for-review', remark);
  stage.clock.pass(10);
}

async function submit({ stage, applicant }: Course, thing: Thing<'applications'>): Promise<void> {
  await stage.act(applicant, thing, 'submit', { truthful: true, noSecrets: true });
  await stage.evaluation(thing);
}

function isReturned({ story }: Sample): boolean {
  return story.split('-').includes('returned');
}
