import { type Tier, tiers } from '@tidu/criteria';
import { type AggregateName, caseFiles } from '../../src/aggregates.js';
import { phaseNames } from '../../src/application/phases.js';
import { campaignPhases } from '../../src/campaign/rules.js';
import { enterprisePhases } from '../../src/enterprise/rules.js';
import { factoryPhases } from '../../src/factory/rules.js';
import { permissionMatrix } from '../../src/permissions.js';
import { reEvaluationPhaseNames } from '../../src/re-evaluation/rules.js';
import { type Message } from '../../src/core/refusal.js';
import { type Courses, movesOf } from './everything.js';
import { type Move } from './world.js';

/** What each aggregate is called, in the order of the document. */
const things = {
  enterprise: { zh: '企业', en: 'enterprise' },
  factory: { zh: '工厂', en: 'factory' },
  campaign: { zh: '批次', en: 'campaign' },
  application: { zh: '申报', en: 'application' },
  recommendation: caseFiles.recommendation.wording.thing,
  'expert-pool': caseFiles['expert-pool'].wording.thing,
  draw: caseFiles.draw.wording.thing,
  notice: caseFiles.notice.wording.thing,
  appeal: caseFiles.appeal.wording.thing,
  're-evaluation': { zh: '年度复评', en: 're-evaluation' },
  revocation: caseFiles.revocation.wording.thing,
  change: caseFiles.change.wording.thing,
  edition: caseFiles.edition.wording.thing,
  'role-grant': caseFiles['role-grant'].wording.thing,
  calendar: caseFiles.calendar.wording.thing,
} as const satisfies Readonly<Record<AggregateName, Message>>;

const tierNames: Readonly<Record<Tier, Message>> = {
  basic: { zh: '基础级', en: 'basic' },
  advanced: { zh: '先进级', en: 'advanced' },
  excellent: { zh: '卓越级', en: 'excellent' },
  pioneer: { zh: '领航级', en: 'pioneer' },
};

const nothing = { worlds: [], moves: [], steps: [] };

/** The phases of an aggregate with their names. */
export function phasesOf(name: AggregateName): Readonly<Record<string, Message>> {
  switch (name) {
    case 'enterprise':
      return enterprisePhases;
    case 'factory':
      return factoryPhases;
    case 'campaign':
      return campaignPhases;
    case 'application':
      return phaseNames;
    case 're-evaluation':
      return reEvaluationPhaseNames;
    default:
      return caseFiles[name].wording.phases;
  }
}

/** Phases only records of earlier versions can be in. */
export const ofOldRecords: Readonly<Partial<Record<AggregateName, readonly string[]>>> = {
  're-evaluation': ['revoked'],
};

/** The document: one diagram for each aggregate, made of nothing but moves that deciders have accepted. */
export function lifecycleDocument(courses: Courses): string {
  const names = Object.keys(things) as AggregateName[];
  return `# State diagrams · 状态图

Written by \`npm run lifecycle\` from what the deciders accept: it goes from the beginning of each aggregate wherever
people, the platform and other aggregates can take it. An arrow is a command; where it was given on something else, that
stands before it. A test fails when this file is not what the deciders do. Who may give a command is in the permission
matrix (version ${permissionMatrix.version}, \`GET /api/permissions\`).

本文由 \`npm run lifecycle\` 从决策逻辑逐步探索生成：箭头为命令；由其他案卷引起的，前面注明该案卷。

${names.map((name) => section(name, courses)).join('\n')}`;
}

function section(name: AggregateName, courses: Courses): string {
  const { zh, en } = things[name];
  const old = ofOldRecords[name] ?? [];
  const parts =
    name === 'application'
      ? tiers.flatMap((tier) => [
          `### ${tierNames[tier].zh} · ${tierNames[tier].en}`,
          '',
          ...diagram(name, movesOf([courses[tier] ?? nothing])),
        ])
      : diagram(name, movesOf(Object.values(courses)));
  return [
    `## ${zh} · ${en}`,
    '',
    ...parts,
    ...(old.length === 0 ? [] : [`Only in old records · 仅见于旧记录：${old.join('、')}`, '']),
  ].join('\n');
}

function diagram(name: AggregateName, moves: readonly Move[]): string[] {
  const own = moves.filter(({ aggregate }) => aggregate === name);
  const phases = Object.entries(phasesOf(name)).filter(([phase]) => own.some(({ to }) => to === phase));
  const stays = own.filter(({ from, to }) => from === to);
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...phases.map(([phase, label]) => `  ${idOf(phase)}: ${label.zh} ${label.en}`),
    ...arrows(own).map(([from, to, label]) => `  ${from} --> ${to}: ${label}`),
    ...phases
      // An appeal may put an end aside, and yet it is one.
      .filter(([phase]) =>
        own.every(({ from, to, by }) => from !== phase || to === phase || by.aggregate === 'appeal'),
      )
      .map(([phase]) => `  ${idOf(phase)} --> [*]`),
    '```',
    '',
    ...(stays.length === 0 ? [] : [staying(stays, name), '']),
  ];
}

/** Moves between phases, with all commands that make the same one on one arrow. */
function arrows(moves: readonly Move[]): [string, string, string][] {
  const labels = new Map<string, [string, string, Set<string>]>();
  for (const move of moves) {
    if (move.from === move.to) continue;
    const [from, to] = [move.from === 'none' ? '[*]' : idOf(move.from), idOf(move.to)];
    const entry = labels.get(`${from} ${to}`) ?? [from, to, new Set()];
    entry[2].add(labelOf(move));
    labels.set(`${from} ${to}`, entry);
  }
  return [...labels.values()]
    .map(([from, to, commands]): [string, string, string] => [from, to, [...commands].sort().join(', ')])
    .sort(([one, two], [other, another]) => `${one} ${two}`.localeCompare(`${other} ${another}`, 'en'));
}

/** What changes a thing and leaves it in its phase, as a list: arrows to itself would hide the others. */
function staying(moves: readonly Move[], name: AggregateName): string {
  const byPhase = new Map<string, Set<string>>();
  for (const move of moves) byPhase.set(move.from, (byPhase.get(move.from) ?? new Set()).add(labelOf(move)));
  const phases = Object.entries(phasesOf(name)).filter(([phase]) => byPhase.has(phase));
  return [
    'Stays in its phase · 状态不变：',
    '',
    ...phases.map(
      ([phase, { zh, en }]) => `- ${zh} ${en}: ${[...(byPhase.get(phase) ?? [])].sort().join(', ')}`,
    ),
  ].join('\n');
}

function labelOf({ aggregate, by }: Move): string {
  return by.aggregate === aggregate ? by.command : `${things[by.aggregate].zh} ${by.command}`;
}

/** Mermaid takes no hyphens in the names of states. */
function idOf(phase: string): string {
  return phase.replaceAll('-', '_');
}
