import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CaseContentOf, type CasePage, type CaseViewOf, type HistoryEntry } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';
import { type Phase, procedures, verifyDraw } from '@tidu/domain';
import { DEMO_PASSWORD } from '../src/accounts/names.js';
import { apply, passFormalCheck } from '../src/story/applying.js';
import { Cast } from '../src/story/cast.js';
import { StoryClock } from '../src/story/clock.js';
import { type Course } from '../src/story/course.js';
import { award, reEvaluate, verifyCertificate } from '../src/story/deciding.js';
import { convertLegacyTitle, openCampaign, register } from '../src/story/declaring.js';
import { drawPanel, reviewByPanel } from '../src/story/panel.js';
import { checkSelfAssessment, conclude, recommend } from '../src/story/reviewing.js';
import { Stage, type Thing } from '../src/story/stage.js';
import { type Profile, roundOf } from './support/rounds.js';
import { startTidu, type Tidu } from './support/tidu.js';

const PROFILES: readonly Profile[] = ['plain', 'strict', 'group'];

/** The phases an application of each tier passes, in their order. */
const PHASES: Readonly<Record<Tier, readonly Phase[]>> = {
  basic: ['draft', 'submitted', 'accepted', 'concluded', 'public-notice', 'awarded'],
  advanced: ['draft', 'submitted', 'accepted', 'in-review', 'concluded', 'public-notice', 'awarded'],
  excellent: [
    'draft',
    'submitted',
    'accepted',
    'recommended',
    'in-review',
    'concluded',
    'public-notice',
    'awarded',
  ],
  pioneer: [
    'draft',
    'submitted',
    'accepted',
    'recommended',
    'in-review',
    'concluded',
    'cultivation',
    'acceptance-submitted',
    'acceptance-checked',
    'acceptance-passed',
    'public-notice',
    'awarded',
  ],
};

/** What one person tried to do alone and must not, where the tier has the step. */
const FOUR_EYES: Readonly<Record<Tier, readonly string[]>> = {
  basic: [],
  advanced: ['commit-seed already-committed', 'countersign-site-verification same-person'],
  excellent: [
    'release-list second-official-required',
    'commit-seed already-committed',
    'countersign-site-verification same-person',
  ],
  pioneer: [
    'release-list second-official-required',
    'commit-seed already-committed',
    'countersign-site-verification same-person',
  ],
};

let tidu: Tidu;
let cast: Cast;
beforeAll(async () => {
  tidu = await startTidu();
  cast = new Cast(tidu.instance, DEMO_PASSWORD);
}, 180_000);
afterAll(() => tidu.stop(), 30_000);

describe.each(PROFILES)('a full round, %s', (profile) => {
  it.each(Object.keys(PHASES) as Tier[])(
    'of the %s tier',
    async (tier) => {
      const auditor = await cast.auditor();
      const stage = new Stage(new StoryClock('2026-06-15'), auditor, () => undefined);
      const round = await roundOf(cast, profile, tier, stage);

      const factory = await register(round);
      await convertLegacyTitle(round, factory);
      const campaignId = await openCampaign(round);
      const isRefusedItsChannel = profile === 'group' && tier === 'pioneer';
      const course = isRefusedItsChannel ? await sentToTheProvince(round, factory.id, campaignId) : round;
      const application = await apply(course, factory.id, campaignId);
      await passFormalCheck(course, application);
      if (procedures[tier].recommendation) await recommend(course, application, campaignId);
      if (procedures[tier].panelSize > 0) {
        await drawPanel(course, application);
        await reviewByPanel(course, application);
        await conclude(course, application);
      } else {
        await checkSelfAssessment(course, application);
      }
      stage.clock.pass(3);
      await award(course, application, campaignId);
      const awarded = await auditor.read('/api/applications/{id}', { id: application.id });
      const { validFrom, certificateNumber } = awarded.application.award ?? noAward();
      await reEvaluate(course, factory.id, Number(validFrom.slice(0, 4)));

      const states = stage.steps.map(({ state }) => state);
      expect(PHASES[tier].filter((phase) => !states.includes(phase) && !isPassedInOneAct(phase))).toEqual([]);
      const refused = stage.steps.flatMap(({ command, refused: code }) =>
        code === undefined ? [] : [`${command} ${code}`],
      );
      expect(refused).toEqual(
        expect.arrayContaining([...FOUR_EYES[tier], 'award notice-running', 'award recheck-missing']),
      );
      expect(stage.steps.at(-1)).toMatchObject({ command: 'keep-title', state: 'kept' });
      await expectWholeHistory(course, application);
      if (procedures[tier].panelSize > 0) await expectVerifiableDraw(application);
      expect(await verifyCertificate(cast.guest(), stage, certificateNumber)).toMatchObject({
        tier,
        status: 'active',
        factoryName: course.sample.factory.name,
      });
    },
    240_000,
  );
});

/** A recommendation and a check of the self-assessment change the phase as part of another's act. */
function isPassedInOneAct(phase: Phase): boolean {
  return phase === 'recommended';
}

/** In the pioneer tier a group's channel is closed, and its factories go through their province (工信厅联通装函〔2025〕251号). */
async function sentToTheProvince(
  { group, ...course }: Course,
  factoryId: string,
  campaignId: string,
): Promise<Course> {
  const { stage, applicant } = course;
  stage.clock.until('2026-07-02');
  const opening = { factoryId, campaignId, ...(group !== undefined && { group: group.id }) };
  await stage.attemptOpening(applicant, 'open-application', 'applications', opening, 'no-group-channel');
  return course;
}

/** Everything that happened is in the history, in order and without gaps, each with who did it. */
async function expectWholeHistory({ stage }: Course, { id }: Thing): Promise<void> {
  const history = await (await cast.auditor()).get<HistoryEntry[]>(`applications/${id}/history`);
  expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1));
  expect(history.filter(({ actor, hash }) => actor.id === '' || hash === '')).toEqual([]);
  const told = new Set(stage.steps.flatMap(({ events }) => events.map(({ position }) => position)));
  expect(history.filter(({ position }) => !told.has(position))).toEqual([]);
}

/** Anyone who reads the draw's history computes the same panel again. */
async function expectVerifiableDraw({ id }: Thing): Promise<void> {
  const auditor = await cast.auditor();
  const [draw] = (await auditor.get<CasePage>(`draws?applicationId=${id}`)).items;
  const { content } = await auditor.get<CaseViewOf<'draw'>>(`draws/${draw?.id ?? ''}`);
  const assigned = (await auditor.get<HistoryEntry[]>(`applications/${id}/history`)).filter(
    ({ type }) => type === 'application.panel-assigned',
  );
  expect(assigned).toHaveLength(1);
  expect(content.phase).toBe('drawn');
  expect(verifyDraw(eventsOf(content))).toEqual([]);
  const { result } = content;
  const tampered = eventsOf({ ...content, result: result && { ...result, seats: [] } });
  expect(verifyDraw(tampered)).not.toEqual([]);
}

/** The events a draw's record stands for. */
function eventsOf({ opening, preparation, commitments, reveals, result }: CaseContentOf<'draw'>) {
  return [
    { type: 'draw.opened', data: opening },
    { type: 'draw.prepared', data: preparation },
    ...commitments.map((data) => ({ type: 'draw.seed-committed', data })),
    ...reveals.map((data) => ({ type: 'draw.seed-revealed', data })),
    { type: 'draw.drawn', data: result },
  ];
}

function noAward(): never {
  throw new Error('认定没有记录 · the award is not recorded');
}
