import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type ApplicationView, type CaseViewOf } from '@tidu/contracts';
import { DEMO_PASSWORD } from '../src/accounts/names.js';
import { Refused, type Visitor } from '../src/http/visitor.js';
import { apply, passFormalCheck } from '../src/story/applying.js';
import { Cast } from '../src/story/cast.js';
import { StoryClock } from '../src/story/clock.js';
import { type Course } from '../src/story/course.js';
import { award, verifyCertificate } from '../src/story/deciding.js';
import { convertLegacyTitle, openCampaign, register } from '../src/story/declaring.js';
import { drawPanel, reviewByPanel } from '../src/story/panel.js';
import { conclude } from '../src/story/reviewing.js';
import { Stage, type Thing } from '../src/story/stage.js';
import { roundOf } from './support/rounds.js';
import { startTidu, type Tidu } from './support/tidu.js';

const PATIENCE_MS = 10_000;
const CLAUSE = 'base/5';
const reasons = [{ clause: CLAUSE, reason: '示例：现场抽查与申报数据不一致。' }];
const met = [{ clause: CLAUSE, verdict: 'met' as const, reason: '示例：复核所见与申报一致。' }];

let tidu: Tidu;
let cast: Cast;
beforeAll(async () => {
  tidu = await startTidu();
  cast = new Cast(tidu.instance, DEMO_PASSWORD);
}, 180_000);
afterAll(() => tidu.stop(), 30_000);

it('gives a revoked title back after a new panel has read the dossier and judged, clause by clause', async () => {
  const auditor = await cast.auditor();
  const stage = new Stage(new StoryClock('2026-06-15'), auditor, () => undefined);
  const course = await roundOf(cast, 'plain', 'advanced', stage);
  const { factoryId, application, certificateNumber } = await awarded(course);
  const revocation = await revoked(course, factoryId);
  await eventuallyIs('revoked', certificateNumber, stage);

  const [first] = course.authorities.deciding;
  stage.clock.pass(3);
  const against = { kind: 'revocation', id: revocation.id } as const;
  const filing = { against, clauses: reasons, statement: '示例：抽查对象不是申报范围内的产线。' };
  const appeal = await stage.open(course.applicant, 'file-appeal', 'appeals', filing);
  await stage.act(first, appeal, 'accept-appeal', { remark: '' });
  const decision = { outcomes: met, opinion: '示例：撤销决定事实不清。' };
  await stage.attempt(first, appeal, 'decide-appeal', decision, 'panel-first');
  await drawPanel(course, appeal, { kind: 'appeal', id: appeal.id, applicationId: application.id });

  const panel = await panelOf(auditor, appeal);
  const { application: dossier } = await auditor.read('/api/applications/{id}', { id: application.id });
  const judgedBefore = dossier.panel.map(({ expert }) => expert);
  expect(panel).toHaveLength(3);
  expect(panel.filter((expert) => judgedBefore.includes(expert))).toEqual([]);

  const opened = [`applications/${application.id}`, `revocations/${revocation.id}`];
  for (const id of panel) {
    const expert = await cast.expert(id);
    for (const path of opened) expect(await statusOf(expert, path)).toBe(404);
    const findings = { findings: met };
    await stage.attempt(expert, appeal, 'record-appeal-findings', findings, 'interests-undeclared');
    await stage.act(expert, appeal, 'declare-appeal-interests', { conflicts: [] });
    for (const path of opened) await eventually(expert, path, 200);
    const seen = await expert.get<ApplicationView>(opened[0] ?? '');
    expect(seen.dossierOpen).toBe(true);
    expect(seen.application).toMatchObject({ evidence: dossier.evidence, panel: [], tallies: [] });
    await stage.act(expert, appeal, 'record-appeal-findings', findings);
    const opinion = { noConflict: true, summary: '示例：该条款达到要求。' };
    await stage.act(expert, appeal, 'sign-appeal-opinion', opinion);
  }

  await stage.act(first, appeal, 'decide-appeal', decision);
  expect(stage.steps.at(-1)).toMatchObject({ command: 'decide-appeal', state: 'upheld' });
  await eventuallyIs('active', certificateNumber, stage);
  const [one = ''] = panel;
  for (const path of opened) expect(await statusOf(await cast.expert(one), path)).toBe(404);
}, 240_000);

async function awarded(course: Course) {
  const { stage, authorities } = course;
  const factory = await register(course);
  await convertLegacyTitle(course, factory);
  const campaignId = await openCampaign(course);
  const application = await apply(course, factory.id, campaignId);
  await passFormalCheck(course, application);
  await drawPanel(course, application);
  await reviewByPanel(course, application);
  await conclude(course, application);
  stage.clock.pass(3);
  await award(course, application, campaignId);
  const [official] = authorities.deciding;
  const view = await official.read('/api/applications/{id}', { id: application.id });
  const certificateNumber = view.application.award?.certificateNumber ?? '';
  return { factoryId: factory.id, application, certificateNumber };
}

/** Notice, defence and decision, by two officials. */
async function revoked(
  { stage, authorities, applicant }: Course,
  factoryId: string,
): Promise<Thing<'revocations'>> {
  const [first, second] = authorities.deciding;
  stage.clock.pass(30);
  const opening = {
    factoryId,
    grounds: ['not-met'] as const,
    reasons,
    facts: '示例：抽查记录。',
    incidents: [],
  };
  const revocation = await stage.open(first, 'open-revocation', 'revocations', opening);
  stage.clock.pass(2);
  const defence = { statement: '示例：数据来自同一系统。', evidence: [], hearing: false };
  await stage.act(applicant, revocation, 'submit-defence', defence);
  await stage.attempt(
    first,
    revocation,
    'decide-revocation',
    { outcome: 'revoked', reasons },
    'same-official',
  );
  await stage.act(second, revocation, 'decide-revocation', { outcome: 'revoked', reasons });
  return revocation;
}

async function panelOf(reader: Visitor, { id }: Thing<'appeals'>): Promise<string[]> {
  const { content } = await reader.get<CaseViewOf<'appeal'>>(`appeals/${id}`);
  return content.panel.map(({ expert }) => expert);
}

async function statusOf(reader: Visitor, path: string): Promise<number> {
  try {
    await reader.get(path);
    return 200;
  } catch (error) {
    if (error instanceof Refused) return error.status;
    throw error;
  }
}

/** The lists an expert's appeals are found in follow the record within moments. */
async function eventually(reader: Visitor, path: string, status: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while ((await statusOf(reader, path)) !== status && performance.now() < deadline) await after(50);
  expect({ path, status: await statusOf(reader, path) }).toEqual({ path, status });
}

/** So does the public register. */
async function eventuallyIs(expected: string, certificateNumber: string, stage: Stage): Promise<void> {
  const status = async () => (await verifyCertificate(cast.guest(), stage, certificateNumber)).status;
  const deadline = performance.now() + PATIENCE_MS;
  while ((await status()) !== expected && performance.now() < deadline) await after(50);
  expect(await status()).toBe(expected);
}
