import { type ApplicationView } from '@tidu/contracts';
import { type Visitor } from '../http/visitor.js';
import { daysFrom } from '../days.js';
import { StoryClock } from './clock.js';
import { type Cast } from './cast.js';
import { decide, reEvaluate, verifyCertificate } from './deciding.js';
import { attachEvidence, declare, openCampaign, register } from './declaring.js';
import { evaluationProblems, outcomeProblems } from './expectations.js';
import { review } from './reviewing.js';
import { type Sample } from '../samples/sample.js';
import { Stage, type Thing } from './stage.js';
import { type Step } from './step.js';

/** How a story ended. */
export interface Ending {
  readonly story: string;
  readonly passed: boolean;
  readonly expected: Sample['expected']['verdict'];
  readonly verdict: string | null;
  readonly state: string | null;
  readonly title: string | null;
  readonly problems: readonly string[];
  readonly steps: readonly Step[];
}

export interface Play {
  readonly url: string;
  readonly cast: Cast;
  /** Tells the campaigns of one run from those of another. */
  readonly run: string;
  readonly onStep: (step: Step) => void;
}

/** Plays a sample from registration to its decision, and on to the re-evaluation where a title was awarded. */
export async function play(sample: Sample, { url, cast, run, onStep }: Play): Promise<Ending> {
  const stage = new Stage(new StoryClock(daysFrom(sample.request.asOf, -15)), await cast.auditor(), onStep);
  const problems: string[] = [];
  let verdict: string | null = null;
  let state: string | null = null;
  let title: string | null = null;
  try {
    const applicant = await cast.enterprise(sample.enterprise);
    const factoryId = await register(sample, stage, applicant);
    const thing = await apply(sample, stage, cast, applicant, factoryId, run);
    await review(sample, stage, cast, thing);
    const result = await decide(sample, stage, cast, thing);
    verdict = result.verdict;
    problems.push(...evaluationProblems(sample, result));
    const view = await (await cast.auditor()).get<ApplicationView>(`applications/${thing.id}`);
    state = view.application.phase;
    problems.push(...outcomeProblems(sample, view));
    const { award } = view.application;
    if (award !== null) {
      await reEvaluate(sample, stage, cast, factoryId, Number(award.validFrom.slice(0, 4)));
      title = (await verifyCertificate(url, stage, award.certificateNumber)).status;
      if (title !== 'active') problems.push(`title: ${title}`);
    }
  } catch (error) {
    problems.push(explain(error));
  }
  const { story, expected } = sample;
  return {
    story,
    passed: problems.length === 0,
    expected: expected.verdict,
    verdict,
    state,
    title,
    problems,
    steps: stage.steps,
  };
}

/** From the campaign to acceptance for review; a story that tells of a return is returned once, for a figure left out. */
async function apply(
  sample: Sample,
  stage: Stage,
  cast: Cast,
  applicant: Visitor,
  factoryId: string,
  run: string,
): Promise<Thing> {
  const { tier, asOf, kpis } = sample.request;
  const campaignId = await openCampaign(sample, stage, await cast.organiser(sample), run);
  stage.clock.until(daysFrom(asOf, 3));
  const thing = await stage.open(applicant, 'open-application', 'applications', { factoryId, campaignId });
  const isReturned = sample.story.split('-').includes('returned');
  await declare(sample, stage, applicant, thing, isReturned ? kpis.slice(0, -1) : kpis);
  await attachEvidence(sample, stage, applicant, thing);
  stage.clock.pass(5);
  await submit(stage, applicant, thing);

  const checker = await cast.formalChecker(sample);
  stage.clock.pass(4);
  if (isReturned) {
    const clauses = [{ clause: `${tier}/outcomes/1`, reason: '示例：主要技术经济指标缺少一项，请补充。' }];
    await stage.act(checker, thing, 'return-for-correction', { clauses });
    stage.clock.pass(5);
    await stage.act(applicant, thing, 'declare-section', { section: 'kpis', content: kpis });
    await submit(stage, applicant, thing);
    stage.clock.pass(4);
  }
  await stage.act(checker, thing, 'accept-for-review', { remark: '示例：材料齐全，予以受理。' });
  stage.clock.pass(10);
  return thing;
}

async function submit(stage: Stage, applicant: Visitor, thing: Thing): Promise<void> {
  await stage.act(applicant, thing, 'submit', { truthful: true, noSecrets: true });
  await stage.evaluation(thing);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n  ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}
