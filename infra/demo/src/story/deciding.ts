import { setTimeout as after } from 'node:timers/promises';
import { type ApplicationView, type EvaluationView, type PublicTitle } from '@tidu/contracts';
import { procedures } from '@tidu/domain';
import { type EvaluationResult } from '@tidu/criteria';
import { type Visitor } from '../http/visitor.js';
import { daysFrom } from '../days.js';
import { type Cast } from './cast.js';
import { attach } from './declaring.js';
import { type Sample } from '../samples/sample.js';
import { annualReportOf } from '../samples/sections.js';
import { type Stage, type Thing } from './stage.js';

const DAYS_OF_CULTIVATION = 400;
const PUBLIC_RECORD_PATIENCE_MS = 10_000;
const POLL_MS = 50;

/** The evaluation recorded last, as the deciding body reads it. */
async function recordedResult(reader: Visitor, thing: Thing): Promise<EvaluationResult> {
  const [newest] = await reader.get<EvaluationView[]>(`applications/${thing.id}/evaluations`);
  if (newest === undefined) throw new Error('没有评价记录 · no evaluation is recorded');
  return newest.result as EvaluationResult;
}

/** Decides as the evaluation says: awarded, refused with its reasons, or deferred while something is missing. */
export async function decide(
  sample: Sample,
  stage: Stage,
  cast: Cast,
  thing: Thing,
): Promise<EvaluationResult> {
  const body = await cast.decidingBody(sample);
  const result = await recordedResult(body, thing);
  stage.clock.pass(3);
  switch (result.verdict) {
    case 'eligible':
      await award(sample, stage, cast, body, thing);
      break;
    case 'ineligible':
      await stage.act(body, thing, 'refuse-award', { reasons: reasonsOf(result) });
      break;
    case 'undetermined':
      await stage.attempt(body, thing, ...firstStepToAward(sample), 'undetermined');
      await stage.act(body, thing, 'defer-decision', { reason: '示例：所缺数据补齐前暂缓认定。' });
      await stage.attempt(body, thing, 'award', {}, 'wrong-phase');
      break;
  }
  return result;
}

async function award(sample: Sample, stage: Stage, cast: Cast, body: Visitor, thing: Thing): Promise<void> {
  if (procedures[sample.request.tier].cultivationYears > 0) await cultivate(sample, stage, cast, body, thing);
  await stage.act(body, thing, 'publish-notice', {});
  await stage.attempt(body, thing, 'award', {}, 'notice-running');
  const { application } = await body.get<ApplicationView>(`applications/${thing.id}`);
  if (application.notice === null) throw new Error('公示没有记录 · the notice is not recorded');
  stage.clock.until(daysFrom(application.notice.endsOn, 1));
  await stage.act(body, thing, 'award', {});
}

/** The cultivation period (培育期) and acceptance (验收) of the pioneer tier. */
async function cultivate(
  sample: Sample,
  stage: Stage,
  cast: Cast,
  body: Visitor,
  thing: Thing,
): Promise<void> {
  await stage.act(body, thing, 'name-for-cultivation', { goals: '示例：两年内建成全球领先的智能工厂。' });
  stage.clock.pass(DAYS_OF_CULTIVATION);
  const applicant = await cast.enterprise(sample.enterprise);
  await attach(sample, stage, applicant, thing, `${sample.request.tier}/outcomes/1`, '培育期建设成效报告');
  const application = { summary: '示例：培育目标已全部完成。', kpis: sample.request.kpis };
  await stage.act(applicant, thing, 'apply-for-acceptance', application);
  await stage.evaluation(thing);
  stage.clock.pass(10);
  const province = await cast.province(sample.factory.province);
  await stage.act(province, thing, 'check-acceptance', { opinion: '示例：初审通过。' });
  stage.clock.pass(10);
  await stage.act(body, thing, 'pass-acceptance', { opinion: '示例：验收通过。' });
  const { application: accepted } = await body.get<ApplicationView>(`applications/${thing.id}`);
  if ((accepted.acceptance?.asOf ?? '') > (accepted.cultivation?.until ?? '')) {
    throw new Error('验收晚于培育期 · accepted after the cultivation period');
  }
}

/** Next year's re-evaluation (年度复评): the enterprise reports, the worker evaluates, the deciding body keeps the title. */
export async function reEvaluate(
  sample: Sample,
  stage: Stage,
  cast: Cast,
  factoryId: string,
  awardedIn: number,
): Promise<void> {
  const year = awardedIn + 1;
  const reportedOn = `${year}-04-08`;
  stage.clock.until(reportedOn);
  const report = annualReportOf(sample, reportedOn);
  const applicant = await cast.enterprise(sample.enterprise);
  const thing = await stage.open(applicant, 'submit-annual-report', 're-evaluations', {
    factoryId,
    year,
    report,
  });
  await stage.evaluation(thing);
  stage.clock.pass(20);
  await stage.act(await cast.decidingBody(sample), thing, 'keep-title', {
    remark: '示例：复评通过，称号保持。',
  });
}

/** Anyone checks the certificate, without signing in, as soon as the public record shows it. */
export async function verifyCertificate(url: string, stage: Stage, number: string): Promise<PublicTitle> {
  const address = new URL(`/api/certificates/${encodeURIComponent(number)}`, url);
  const deadline = performance.now() + PUBLIC_RECORD_PATIENCE_MS;
  let response = await fetch(address);
  while (response.status === 404 && performance.now() < deadline) {
    await after(POLL_MS);
    response = await fetch(address);
  }
  if (!response.ok) throw new Error(`证书 ${number} 查不到 · certificate not found: ${response.status}`);
  const title = (await response.json()) as PublicTitle;
  stage.tell({
    at: stage.clock.now(),
    who: { name: number, role: 'public' },
    command: 'verify-certificate',
    events: [],
    state: title.status,
  });
  return title;
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

/** The act an award begins with: what must be impossible while the outcome is undetermined. */
function firstStepToAward({ request: { tier } }: Sample): [command: string, body: object] {
  return procedures[tier].cultivationYears > 0
    ? ['name-for-cultivation', { goals: '示例' }]
    : ['publish-notice', {}];
}
