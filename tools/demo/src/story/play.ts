import { daysFrom } from '../days.js';
import { StoryClock } from './clock.js';
import { apply, passFormalCheck } from './applying.js';
import { type Cast } from './cast.js';
import { type Course, regionalAuthorities } from './course.js';
import { decide, reEvaluate, verifyCertificate } from './deciding.js';
import { convertLegacyTitle, openCampaign, register } from './declaring.js';
import { evaluationProblems, outcomeProblems } from './expectations.js';
import { review } from './reviewing.js';
import { type Sample } from '../samples/sample.js';
import { Stage } from './stage.js';
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
  readonly cast: Cast;
  /** Tells the campaigns of one run from those of another. */
  readonly run: string;
  readonly onStep: (step: Step) => void;
}

/** Plays a sample from registration to its decision, and on to the re-evaluation where a title was awarded. */
export async function play(sample: Sample, { cast, run, onStep }: Play): Promise<Ending> {
  const stage = new Stage(new StoryClock(daysFrom(sample.request.asOf, -15)), await cast.auditor(), onStep);
  const problems: string[] = [];
  let verdict: string | null = null;
  let state: string | null = null;
  let title: string | null = null;
  try {
    const applicant = await cast.enterprise(sample.enterprise);
    const authorities = await regionalAuthorities(cast, sample);
    const course: Course = { sample, stage, cast, applicant, authorities, run };
    const factory = await register(course);
    await convertLegacyTitle(course, factory);
    const campaignId = await openCampaign(course);
    const thing = await apply(course, factory.id, campaignId);
    await passFormalCheck(course, thing);
    await review(course, thing, campaignId);
    const result = await decide(course, thing, campaignId);
    verdict = result.verdict;
    problems.push(...evaluationProblems(sample, result));
    const view = await (await cast.auditor()).read('/api/applications/{id}', { id: thing.id });
    state = view.application.phase;
    problems.push(...outcomeProblems(sample, view));
    const { award } = view.application;
    if (award !== null) {
      await reEvaluate(course, factory.id, Number(award.validFrom.slice(0, 4)));
      title = (await verifyCertificate(cast.guest(), stage, award.certificateNumber)).status;
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

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n  ${error.cause.message}` : '';
  return `${error.message}${cause}`;
}
