import { setTimeout as after } from 'node:timers/promises';
import { type PublicTitle } from '@tidu/contracts';
import { procedures, yearOf } from '@tidu/domain';
import { type EvaluationResult } from '@tidu/criteria';
import { type Guest, Refused, type Visitor } from '../http/visitor.js';
import { daysFrom } from '../days.js';
import { type Course } from './course.js';
import { enterCalendar } from './calendar.js';
import { attach } from './declaring.js';
import { annualReportOf } from '../samples/sections.js';
import { type Stage, type Thing } from './stage.js';
import { stateName } from './step.js';

const DAYS_OF_CULTIVATION = 400;
/** The days in which a public notice runs out, also over the longest holiday. */
const DAYS_OF_NOTICE = 20;
const PUBLIC_RECORD_PATIENCE_MS = 10_000;
const POLL_MS = 50;

/** The evaluation recorded last, as the deciding body reads it. */
async function recordedResult(reader: Visitor, thing: Thing<'applications'>): Promise<EvaluationResult> {
  const [newest] = await reader.read('/api/applications/{id}/evaluations', { id: thing.id });
  if (newest === undefined) throw new Error('没有评价记录 · no evaluation is recorded');
  return newest.result as EvaluationResult;
}

/** Decides as the evaluation says: awarded, refused with its reasons, or deferred while something is missing. */
export async function decide(
  course: Course,
  thing: Thing<'applications'>,
  campaignId: string,
): Promise<EvaluationResult> {
  const { stage, authorities } = course;
  const [official] = authorities.deciding;
  const result = await recordedResult(official, thing);
  stage.clock.pass(3);
  switch (result.verdict) {
    case 'eligible':
      await award(course, thing, campaignId);
      break;
    case 'ineligible':
      await stage.act(official, thing, 'refuse-award', { reasons: reasonsOf(result) });
      break;
    case 'undetermined':
      await mustNotBeAwarded(course, thing, campaignId);
      await stage.act(official, thing, 'defer-decision', { reason: '示例：所缺数据补齐前暂缓认定。' });
      await stage.attempt(official, thing, 'award', {}, 'wrong-phase');
      break;
  }
  return result;
}

/** Cultivation where the tier asks for it, public notice, the re-check after it, and the award. */
export async function award(course: Course, thing: Thing<'applications'>, campaignId: string): Promise<void> {
  const { stage, cast, sample, authorities } = course;
  const [official] = authorities.deciding;
  if (procedures[sample.request.tier].cultivationYears > 0) await cultivate(course, thing);
  for (const day of [stage.clock.today(), daysFrom(stage.clock.today(), DAYS_OF_NOTICE)])
    await enterCalendar(cast, yearOf(day));
  const notice = noticeOf(course, thing, campaignId);
  await stage.open(official, 'publish-notice', 'public-notices', notice, [thing]);
  await stage.attempt(official, thing, 'award', {}, 'notice-running');
  const { application } = await official.read('/api/applications/{id}', { id: thing.id });
  if (application.notice === null) throw new Error('公示没有记录 · the notice is not recorded');
  stage.clock.until(daysFrom(application.notice.endsOn, 1));
  await stage.attempt(official, thing, 'award', {}, 'recheck-missing');
  await stage.act(official, thing, 'recheck', {
    checkedOn: stage.clock.today(),
    creditClear: true,
    accidentsClear: true,
    source: '示例：信用中国与主管部门核查',
    remark: '',
  });
  await stage.act(official, thing, 'award', {});
}

function noticeOf({ sample }: Course, thing: Thing<'applications'>, campaignId: string) {
  return { campaignId, applicationIds: [thing.id], title: `示例公示：${sample.factory.name}` };
}

/** What an award begins with must be impossible while the outcome is undetermined. */
async function mustNotBeAwarded(
  course: Course,
  thing: Thing<'applications'>,
  campaignId: string,
): Promise<void> {
  const { stage, sample, authorities } = course;
  const [official] = authorities.deciding;
  if (procedures[sample.request.tier].cultivationYears > 0) {
    await stage.attempt(official, thing, 'name-for-cultivation', { goals: '示例' }, 'undetermined');
  } else {
    const notice = noticeOf(course, thing, campaignId);
    await stage.attemptOpening(official, 'publish-notice', 'public-notices', notice, 'notice-invalid');
  }
}

/** The cultivation period (培育期) and acceptance (验收) of the pioneer tier. */
async function cultivate(course: Course, thing: Thing<'applications'>): Promise<void> {
  const { stage, sample, applicant, authorities } = course;
  const [official] = authorities.deciding;
  await stage.act(official, thing, 'name-for-cultivation', { goals: '示例：两年内建成全球领先的智能工厂。' });
  stage.clock.pass(DAYS_OF_CULTIVATION);
  await attach(course, thing, `${sample.request.tier}/outcomes/1`, '培育期建设成效报告');
  const achieved = { summary: '示例：培育目标已完成。', kpis: sample.request.kpis };
  await stage.act(applicant, thing, 'apply-for-acceptance', achieved);
  await stage.evaluation(thing);
  stage.clock.pass(10);
  const [checker] = authorities.recommending.officials;
  await stage.act(checker, thing, 'check-acceptance', { opinion: '示例：初审通过。' });
  stage.clock.pass(10);
  await stage.act(official, thing, 'pass-acceptance', { opinion: '示例：验收通过。' });
  const { application } = await official.read('/api/applications/{id}', { id: thing.id });
  if ((application.acceptance?.asOf ?? '') > (application.cultivation?.until ?? '')) {
    throw new Error('验收晚于培育期 · accepted after the cultivation period');
  }
}

/** Next year's re-evaluation (年度复评): the enterprise reports, the worker evaluates, the deciding body keeps the title. */
export async function reEvaluate(course: Course, factoryId: string, awardedIn: number): Promise<void> {
  const { stage, sample, applicant, authorities } = course;
  const year = awardedIn + 1;
  const reportedOn = `${year}-04-08`;
  stage.clock.until(reportedOn);
  const report = annualReportOf(sample, reportedOn);
  const body = { factoryId, year, report };
  const thing = await stage.open(applicant, 'submit-annual-report', 're-evaluations', body);
  await stage.evaluation(thing);
  stage.clock.pass(20);
  await stage.act(authorities.deciding[0], thing, 'keep-title', { remark: '示例：复评通过，称号保持。' });
}

/** Anyone checks the certificate, without signing in, as soon as the public record shows it. */
export async function verifyCertificate(guest: Guest, stage: Stage, number: string): Promise<PublicTitle> {
  const deadline = performance.now() + PUBLIC_RECORD_PATIENCE_MS;
  let title = await certificate(guest, number);
  while (title === null && performance.now() < deadline) {
    await after(POLL_MS);
    title = await certificate(guest, number);
  }
  if (title === null) throw new Error(`证书 ${number} 查不到 · certificate not found`);
  stage.tell({
    at: stage.clock.now(),
    who: { name: number, role: 'public' },
    command: 'verify-certificate',
    events: [],
    state: title.status,
    stateName: stateName(title.status),
  });
  return title;
}

async function certificate(guest: Guest, number: string): Promise<PublicTitle | null> {
  try {
    return await guest.read('/api/certificates/{number}', { number });
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}

/** Everything the evaluation found not met, with the evaluation's own words: what the applicant must be told. */
function reasonsOf({ clauses }: EvaluationResult): { clause: string; reason: string }[] {
  return clauses
    .filter(({ verdict, modality }) => verdict === 'not-met' && modality !== 'encouraged')
    .map(({ id, reasons }) => ({
      clause: id,
      reason: reasons.map(({ message }) => message.zh).join(' ') || '不符合该条款。',
    }));
}
