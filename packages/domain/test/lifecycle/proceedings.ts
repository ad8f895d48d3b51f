import { type Tier } from '@tidu/criteria';
import { appealId } from '../../src/appeal/appeal.js';
import { type AppealCommand } from '../../src/appeal/commands.js';
import { type Application } from '../../src/application/state.js';
import { type DrawCommand } from '../../src/draw/commands.js';
import { commitmentTo } from '../../src/draw/algorithm.js';
import { type NoticeCommand } from '../../src/notice/commands.js';
import { type Actor } from '../../src/core/actor.js';
import { type RecommendationCommand } from '../../src/recommendation/commands.js';
import { DRAW, relaxed, SEED_ONE, SEED_TWO } from '../drawing.js';
import { applicationIn, evaluationOf, ID, take } from '../journey.js';
import { people } from '../people.js';
import { drawn, NOTICE, reasons } from './applying.js';
import { type Exploration, type Try } from './explore.js';
import { CAMPAIGN, deciders, LIST, setting } from './settings.js';
import { type Act, stateIn, type World, withState } from './world.js';

const OTHER = 'a0000000-0000-8000-8000-0000000000cd';
const [official, colleague] = deciders('advanced');
const third: Actor = { ...people.province, id: 'province-3' };

/** A world in which the application of the specs stands in a phase. */
function standing(phase: Parameters<typeof applicationIn>[0], tier: Tier): World {
  return withState(setting(tier), 'application', ID, applicationIn(phase, tier));
}

/** An application that was reviewed and evaluated since. */
export function readyForNotice(tier: Tier): Application {
  const state = applicationIn('concluded', tier);
  return take({ state, events: [] }, tier, evaluationOf(state, tier, '2026-08-04T02:00:00.000Z')).state;
}

/** A recommendation list of two applications, one after the other. */
export const listing: Exploration = {
  start: withState(standing('accepted', 'excellent'), 'application', OTHER, {
    ...applicationIn('accepted', 'excellent'),
    id: OTHER,
  }),
  tries: (world) => {
    const list = stateIn(world, 'recommendation', LIST);
    const rank = list.released.length + 1;
    const applicationId = rank === 1 ? ID : OTHER;
    const on = (actor: Actor, command: RecommendationCommand): Act => ({
      aggregate: 'recommendation',
      id: LIST,
      command,
      actor,
    });
    return [
      on(official, { type: 'begin-list', id: LIST, campaignId: CAMPAIGN, unit: '320000' }),
      on(official, { type: 'rank-applications', entries: [{ applicationId, rank, opinion: '同意' }] }),
      on(official, { type: 'freeze-list' }),
      on(official, { type: 'reopen-list', reason: '改' }),
      ...[official, colleague].map((actor) =>
        on(actor, { type: 'release-list', hash: list.frozen?.hash ?? '' }),
      ),
      on(official, { type: 'begin-supplement', reason: '补' }),
      on(official, { type: 'drop-supplement', reason: '弃' }),
    ];
  },
  facets: (world) => {
    const { phase, entries, released } = stateIn(world, 'recommendation', LIST);
    return JSON.stringify([phase, entries.length, released.length]);
  },
};

/** A draw of a panel for an accepted application, by two of three officials. */
export const drawing: Exploration = {
  start: standing('accepted', 'advanced'),
  tries: (world) => [
    ...drawTries(world),
    {
      aggregate: 'application',
      id: ID,
      command: { type: 'withdraw', reason: '撤回' },
      actor: people.applicant,
    },
  ],
  facets: (world) => {
    const { phase, commitments, reveals } = stateIn(world, 'draw', DRAW);
    return JSON.stringify([
      phase,
      commitments.map(({ official: by }) => by),
      reveals.length,
      stateIn(world, 'application', ID).phase,
    ]);
  },
};

/** What officials may try on a draw, each with the seed of their own. */
export function drawTries(world: World): Act[] {
  const poolHash = stateIn(world, 'draw', DRAW).preparation?.poolHash ?? '';
  const on = (actor: Actor, command: DrawCommand): Act => ({ aggregate: 'draw', id: DRAW, command, actor });
  const seedOf = (actor: Actor) => (actor === official ? SEED_ONE : SEED_TWO);
  const target = { kind: 'application', id: ID } as const;
  return [
    on(official, { type: 'open-draw', id: DRAW, target, purpose: 'panel' }),
    on(official, { type: 'prepare-draw', constraints: relaxed }),
    ...[official, colleague, third].flatMap((actor) => [
      on(actor, {
        type: 'commit-seed',
        commitment: commitmentTo(seedOf(actor), { drawId: DRAW, poolHash, official: actor.id }),
      }),
      on(actor, { type: 'reveal-seed', seed: seedOf(actor) }),
    ]),
    on(official, { type: 'abandon-draw', reason: '不再需要' }),
  ];
}

/** A public notice of one application, with an objection after another. */
export const noticing: Exploration = {
  start: withState(standing('concluded', 'advanced'), 'application', ID, readyForNotice('advanced')),
  tries: noticeTries,
  facets: (world) => {
    const { phase, objections } = stateIn(world, 'notice', NOTICE);
    return JSON.stringify([phase, objections.map(({ answer }) => answer?.outcome)]);
  },
};

/** What people may try on a notice. */
export function noticeTries(world: World): Act[] {
  const { objections } = stateIn(world, 'notice', NOTICE);
  const on = (actor: Actor, command: NoticeCommand): Act => ({
    aggregate: 'notice',
    id: NOTICE,
    command,
    actor,
  });
  const objection = {
    applicationId: ID,
    objector: { sealed: 's', subject: 'o', text: 't' },
    signed: true,
    statement: '数据不实',
    clauses: [],
    evidence: [],
  };
  return [
    on(official, {
      type: 'publish-notice',
      id: NOTICE,
      campaignId: CAMPAIGN,
      applicationIds: [ID],
      title: '公示',
    }),
    ...(objections.length < 2
      ? [
          on(
            { id: 'public', role: 'public' },
            { type: 'file-objection', objectionId: `o${objections.length}`, ...objection },
          ),
        ]
      : []),
    ...objections.flatMap(({ id: objectionId }) =>
      (['dismissed', 'upheld'] as const).map((outcome) =>
        on(official, { type: 'handle-objection', objectionId, outcome, reasons: '经核查' }),
      ),
    ),
    on(people.platform, { type: 'close-notice' }),
  ];
}

/** An appeal against the refusal of an application of a tier, step by step. */
export function appealing(tier: 'basic' | 'advanced'): Exploration {
  const against = { kind: 'application-refusal', id: ID } as const;
  const id = appealId(against);
  const refused = applicationIn('refused', tier);
  const on = (actor: Actor, command: AppealCommand): Act => ({ aggregate: 'appeal', id, command, actor });
  return {
    start: withState({ ...standing('refused', tier), now: '2026-08-13T02:00:00.000Z' }, 'application', ID, {
      ...refused,
      refusal: { reasons, remedies: [] },
    }),
    tries: (world): Try[] => {
      const { panel, alternates } = stateIn(world, 'appeal', id);
      const open = panel.find(({ signed }) => !signed)?.expert ?? '';
      const expert: Actor = { id: open, role: 'expert' };
      const verdicts = ['met', 'not-met'] as const;
      return [
        on(people.applicant, { type: 'file-appeal', id, against, clauses: reasons, statement: '复核' }),
        on(official, { type: 'accept-appeal', remark: '' }),
        on(official, { type: 'decline-appeal', reason: '无新理由' }),
        on(people.applicant, { type: 'withdraw-appeal', reason: '撤回' }),
        drawn(tier, DRAW, { kind: 'appeal', id, applicationId: ID }, 'panel'),
        ...(alternates.length === 0
          ? [drawn(tier, supplementOf(world), { kind: 'appeal', id, applicationId: ID }, 'supplement')]
          : []),
        ...verdicts.flatMap((verdict) => {
          const found = reasons.map(({ clause }) => ({ clause, verdict, reason: '属实' }));
          return [
            on(expert, { type: 'record-appeal-findings', findings: found }),
            on(third, { type: 'decide-appeal', outcomes: found, opinion: '决定' }),
          ];
        }),
        on(expert, { type: 'declare-appeal-interests', conflicts: [] }),
        on(expert, { type: 'declare-appeal-interests', conflicts: [{ kind: 'equity', detail: '持股' }] }),
        on(expert, { type: 'sign-appeal-opinion', noConflict: true, summary: '同意' }),
        on(official, { type: 'replace-appeal-expert', expert: open, reason: '回避' }),
      ];
    },
    facets: (world) => {
      const { phase, panel, alternates } = stateIn(world, 'appeal', id);
      return JSON.stringify([
        phase,
        panel.map(({ interests, findings, signed }) => [interests, Object.keys(findings).length, signed]),
        alternates.length,
      ]);
    },
  };
}

/** The id of the next draw of reserves, by how many were drawn from the pool before. */
function supplementOf(world: World): string {
  const { experts } = stateIn(world, 'expert-pool', '320000');
  const drawnSoFar = Object.values(experts).reduce((sum, { drawn: before }) => sum + before.length, 0);
  return `d0000000-0000-8000-8000-${String(drawnSoFar).padStart(12, '0')}`;
}
