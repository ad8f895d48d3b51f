import { type Tier, tiers } from '@tidu/criteria';
import { aggregates, type Application, noApplication, phases, provinces, type StateOf } from '@tidu/domain';
import { type Folded, LIVE, writeRows } from '@tidu/read-models';
import type pg from 'pg';

/** 示例 · every name here is invented. */
const APPLICATIONS = Number(process.env['TIDU_BENCH_APPLICATIONS'] ?? 100_000);
const FACTORIES_EACH = 2;
const CAMPAIGNS = 124;
const BATCH = 2_000;
/** So many experts review at a time; each of them is one of a panel of three. */
const EXPERTS = 400;

const regions = Object.keys(provinces);
const listed = phases.filter((phase) => phase !== 'none');
const trades = ['精密', '光电', '新材', '重工', '纺织', '食品', '电子', '化工', '制药', '装备'];
const words = [
  '华',
  '东',
  '恒',
  '泰',
  '瑞',
  '安',
  '鼎',
  '盛',
  '科',
  '创',
  '远',
  '航',
  '博',
  '众',
  '新',
  '联',
];

/** An id that tells what it is of, so that the same data come about each time. */
export function idOf(kind: number, index: number): string {
  return `${String(kind).padStart(8, '0')}-0000-8000-8000-${String(index).padStart(12, '0')}`;
}

export const expertId = (index: number): string => idOf(9, index % EXPERTS);
export const campaignId = (index: number): string => idOf(3, index % CAMPAIGNS);

/** Fills the read models' tables by the projection's own way of writing a row; the indexes are made afterwards. */
export async function fill(admin: pg.Pool): Promise<void> {
  const { rows: indexes } = await admin.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = 'read_model.application'::regclass and not indisprimary`,
  );
  for (const { name } of indexes) await admin.query(`drop index ${name}`);
  for (let from = 0; from < APPLICATIONS; from += BATCH) {
    const indices = Array.from({ length: Math.min(BATCH, APPLICATIONS - from) }, (_, n) => from + n);
    await writeRows(LIVE, admin, 'application', indices.map(application));
    const owners = indices.filter((index) => index % FACTORIES_EACH === 0);
    await writeRows(LIVE, admin, 'enterprise', owners.map(enterprise));
  }
  for (const { definition } of indexes) await admin.query(definition);
  await admin.query('vacuum (analyze) read_model.application');
  await admin.query('vacuum (analyze) read_model.enterprise');
}

const uscc = (index: number): string => `91${String(index - (index % FACTORIES_EACH)).padStart(16, '0')}`;

/** Whole numbers that look random, the same each time (splitmix32). */
function scattered(index: number, purpose: number): number {
  let z = (index * 0x9e3779b9 + purpose * 0x85ebca6b) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}

function oneOf<Item>(items: readonly Item[], index: number, purpose: number): Item {
  const item = items[scattered(index, purpose) % items.length];
  if (item === undefined) throw new Error('nothing to take from');
  return item;
}

const nameOf = (index: number): string =>
  [1, 2, 3].map((purpose) => oneOf(words, index, purpose)).join('') + oneOf(trades, index, 4);

function enterprise(index: number): Folded {
  const state: StateOf<'enterprise'> = {
    ...aggregates.enterprise.initial,
    uscc: uscc(index),
    name: `示例${nameOf(index)}有限公司`,
    ...placeOf(index),
  };
  return { id: uscc(index), state, version: 1, updatedAt: instantOf(index), recordedAt: instantOf(index) };
}

/** Provinces take part by the size of their number, as they do in life: the first of them much, the last little. */
function placeOf(index: number): { province: string; city: string } {
  const share = (scattered(index, 5) % 1_000) / 1_000;
  const province = regions[Math.floor(share * share * regions.length)] ?? '320000';
  return {
    province,
    city: `${province.slice(0, 2)}${String((scattered(index, 6) % 13) + 1).padStart(2, '0')}00`,
  };
}

function instantOf(index: number): string {
  return new Date(Date.UTC(2026, 0, 1) + (scattered(index, 7) % (300 * 86_400)) * 1_000).toISOString();
}

function application(index: number): Folded {
  const phase = oneOf(listed, index, 8);
  const tier: Tier = oneOf(tiers, index, 9);
  const campaign = scattered(index, 10) % CAMPAIGNS;
  const isSubmitted = phase !== 'draft';
  const round = { round: 1, stage: 'submission' as const, asOf: '2026-06-30' };
  const state: Application = {
    ...noApplication,
    id: idOf(1, index),
    phase,
    campaign: {
      id: campaignId(campaign),
      year: 2026,
      tier,
      name: { zh: `示例批次 ${campaign}`, en: `sample campaign ${campaign}` },
      region: '000000',
      edition: '2025',
      asOf: '2026-06-30',
      window: { opensOn: '2026-01-01', closesOn: '2026-12-31' },
      interpretation: {
        mainKpis: ['labor-productivity-gain'],
        requiredShare: 1,
        leadingQuantile: { province: 0.75, nation: 0.9, world: 0.95 },
        minimumSample: 5,
      },
      noticeWorkingDays: 5,
      validityYears: 3,
    },
    factory: {
      id: idOf(2, index),
      enterprise: uscc(index),
      name: `示例${nameOf(index)}工厂`,
      industry: `C${String(13 + (scattered(index, 11) % 30))}${String(10 + (scattered(index, 12) % 20))}`,
      ...placeOf(index),
    },
    submittedAt: isSubmitted ? instantOf(index + 1) : null,
    phaseSince: instantOf(index).slice(0, 10),
    recommendation:
      phase === 'recommended' || phase === 'in-review'
        ? {
            rank: (scattered(index, 13) % 500) + 1,
            opinion: '示例推荐意见',
            listId: idOf(3, index),
            listHash: '0'.repeat(64),
          }
        : null,
    round: isSubmitted ? round : null,
    eligibility: isSubmitted
      ? {
          ...round,
          verdict: oneOf(['eligible', 'ineligible', 'undetermined'] as const, index, 14),
          clauses: [],
          missing: [],
        }
      : null,
    panel: phase === 'in-review' || phase === 'concluded' ? panelOf(index, phase === 'concluded') : [],
  };
  return { id: state.id, state, version: 12, updatedAt: instantOf(index), recordedAt: instantOf(index) };
}

function panelOf(index: number, isOver: boolean): Application['panel'] {
  return [0, 1, 2].map((seat) => ({
    expert: expertId(scattered(index, 15) + seat),
    specialty: 'technical' as const,
    findings: {},
    signed: isOver || scattered(index, 16 + seat) % 2 === 0,
    summary: '',
    interests: 'clear' as const,
    scores: null,
  }));
}
