import { randomBytes } from 'node:crypto';
import { type ExpertFinding } from '@tidu/contracts';
import { commitmentTo, type DrawTarget, procedureOf, type ScoringSheet } from '@tidu/domain';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { demoExperts, profileOf } from '../accounts/experts.js';
import { Refused, type Visitor } from '../http/visitor.js';
import { type Sample } from '../samples/sample.js';
import { type Officials } from './cast.js';
import { type Course } from './course.js';
import { openFindings } from './declaring.js';
import { type Thing } from './stage.js';

/** Stories are played again and again on one instance: no expert may run out of seats. */
const CONSTRAINTS = { field: 'preferred', place: 'other-city', yearlySeats: 1_000 } as const;

/** Sees to it that an authority has a pool (专家库) with all the demo's experts: what was there before any story began. */
async function ensurePool([official]: Officials, authority: string): Promise<void> {
  const known = await poolOf(official, authority);
  let version = known?.version ?? (await official.give('/api/expert-pools', {}, { authority })).version;
  for (const expert of demoExperts) {
    const id = demoAccounts.find(({ account }) => account === expert.account)?.id ?? '';
    if (known?.experts.has(id)) continue;
    const entry = { expert: id, ...profileOf(expert) };
    const enrolled = await official.give('/api/expert-pools/{id}/enrol-expert', { id: authority }, entry, {
      version,
    });
    version = enrolled.version;
  }
}

async function poolOf(official: Visitor, id: string) {
  try {
    const { version, content } = await official.read('/api/expert-pools/{id}', { id });
    return { version, experts: new Set(Object.keys(content.experts)) };
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return null;
    throw error;
  }
}

/**
 * Draws the panel (随机抽取专家): candidates fixed first, then two officials commit to a seed each and reveal it. Neither can
 * take the other's part.
 */
export async function drawPanel(
  { stage, authorities }: Course,
  thing: Thing<'applications'> | Thing<'appeals'>,
  target: DrawTarget = { kind: 'application', id: thing.id },
): Promise<Thing<'draws'>> {
  const [first, second] = authorities.organiser;
  await ensurePool(authorities.organiser, authorities.pool);
  const draw = await stage.open(first, 'open-draw', 'draws', { target, purpose: 'panel' });
  await stage.act(first, draw, 'prepare-draw', { constraints: CONSTRAINTS });
  const poolHash = await poolHashOf(first, draw);
  const seeds = [first, second].map((official) => ({ official, seed: randomBytes(32).toString('hex') }));
  for (const [place, { official, seed }] of seeds.entries()) {
    const commitment = commitmentTo(seed, { drawId: draw.id, poolHash, official: official.me.id });
    await stage.act(official, draw, 'commit-seed', { commitment });
    if (place === 0) await stage.attempt(official, draw, 'commit-seed', { commitment }, 'already-committed');
  }
  for (const [place, { official, seed }] of seeds.entries()) {
    await stage.act(official, draw, 'reveal-seed', { seed }, place === 1 ? [thing] : []);
  }
  return draw;
}

/** Whoever was drawn takes the seat: declares interests, reads, finds clause by clause, and signs. */
export async function reviewByPanel(
  { stage, cast, sample }: Course,
  thing: Thing<'applications'>,
): Promise<void> {
  const auditor = await cast.auditor();
  const { application } = await auditor.read('/api/applications/{id}', { id: thing.id });
  const sheet = application.campaign === null ? null : procedureOf(application.campaign).scoring;
  const { panel } = application;
  for (const [seat, { expert: id }] of panel.entries()) {
    const expert = await cast.expert(id);
    await stage.act(expert, thing, 'declare-interests', { conflicts: [] });
    const dossier = await expert.read('/api/applications/{id}', { id: thing.id });
    const evidence = Object.values(dossier.application.evidence);
    const findings = findingsOf(sample, seat === panel.length - 1).map((finding) => ({
      ...finding,
      evidence: evidence.filter(({ clause }) => clause === finding.clause).map((piece) => piece.id),
    }));
    await stage.act(expert, thing, 'record-findings', { findings });
    if (sheet !== null) await stage.act(expert, thing, 'record-scores', { scores: goodScores(sheet) });
    const summary = '示例：已审阅全部材料，逐条意见如上。';
    await stage.act(expert, thing, 'sign-opinion', { noConflict: true, summary });
  }
}

/** Two people visit (现场核查): one writes the record, the other countersigns it. */
export async function visitSite({ stage, authorities }: Course, thing: Thing<'applications'>): Promise<void> {
  const [first, second] = authorities.organiser;
  stage.clock.pass(7);
  const visitedOn = stage.clock.today();
  const inspectors = [first.me.name, second.me.name];
  const summary = '示例：现场与申报材料一致。';
  await stage.act(first, thing, 'record-site-verification', { visitedOn, inspectors, summary });
  await stage.attempt(first, thing, 'countersign-site-verification', {}, 'same-person');
  await stage.act(second, thing, 'countersign-site-verification', {});
}

async function poolHashOf(official: Visitor, { id }: Thing<'draws'>): Promise<string> {
  const { content } = await official.read('/api/draws/{id}', { id });
  const { preparation } = content;
  if (preparation === null) throw new Error('候选名单没有固定 · the candidates are not fixed');
  return preparation.poolHash;
}

/** Nine tenths of what each item gives, or the step below. */
function goodScores({ items }: ScoringSheet): Record<string, number> {
  return Object.fromEntries(
    items.map(({ id, max, steps }) => {
      const score = max * 0.9;
      return [id, steps === undefined ? score : Math.max(...steps.filter((step) => step <= max))];
    }),
  );
}

/** What an expert writes, clause by clause. The last one cannot tell on one clause, and the majority carries it. */
function findingsOf(sample: Sample, isLast: boolean): Omit<ExpertFinding, 'evidence'>[] {
  const doubted = isLast ? `${sample.request.tier}/outcomes/2` : '';
  const cannotTell = { verdict: 'cannot-tell', reason: '示例：现有材料不足以判断。' } as const;
  return [
    ...Object.entries(sample.request.findings).map(([clause, { verdict }]) => ({
      clause,
      ...(clause === doubted
        ? cannotTell
        : { verdict, reason: verdict === 'met' ? '' : '示例：材料与要求不符。' }),
    })),
    ...openFindings(sample).map((clause) => ({ clause, ...cannotTell })),
  ];
}
