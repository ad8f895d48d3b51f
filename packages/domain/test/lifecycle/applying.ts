import { type Tier } from '@tidu/criteria';
import { appealId } from '../../src/appeal/state.js';
import { type Application } from '../../src/application/state.js';
import { type ApplicationCommand } from '../../src/application/commands.js';
import { type SectionContent } from '../../src/application/declaration.js';
import { divergentClauses } from '../../src/application/decide/tally.js';
import { commitmentTo } from '../../src/draw/algorithm.js';
import { type DrawPurpose, type DrawTarget } from '../../src/draw/events.js';
import { type Actor } from '../../src/core/actor.js';
import { allMet, sections } from '../dossier.js';
import { relaxed, SEED_ONE, SEED_TWO } from '../drawing.js';
import { clearOn, evidenceFor, findingsOf, ID, licence } from '../journey.js';
import { people } from '../people.js';
import { evaluation } from '../plausible.js';
import { type Exploration, type Try } from './explore.js';
import { CAMPAIGN, deciders, FACTORY, LIST, setting } from './settings.js';
import { type Act, stateIn, type World } from './world.js';

export const NOTICE = 'e0000000-0000-8000-8000-000000000001';
const PANEL_DRAW = 'd0000000-0000-8000-8000-000000000001';
const CLAUSE = 'base/5';
export const reasons = [{ clause: CLAUSE, reason: '理由' }];
const AREAS = [
  'plant-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'business-operations',
];
const scoring = {
  name: { zh: '评分表', en: 'sheet' },
  items: [{ id: 'total', title: { zh: '总分', en: 'total' }, max: 100 }],
  passMark: null,
};

/** The course of an application of a tier, with the list, the draw, the notice and the appeal that move it on. */
export function applying(tier: Tier): Exploration {
  return {
    start: setting(tier, { endorsers: ['district', 'city'], scoring: tier === 'advanced' ? scoring : null }),
    tries: (world) => tries(world, tier),
    facets,
  };
}

function tries(world: World, tier: Tier): Try[] {
  const state = stateIn(world, 'application', ID);
  return [
    ...opening(state, tier),
    ...checking(tier),
    recommended(state),
    drawn(tier, PANEL_DRAW, { kind: 'application', id: ID }, 'panel'),
    ...reviewing(state, tier),
    ...concluding(state, tier),
    ...noticing(world, state, tier),
    ...cultivating(tier),
    ...appealing(world, state, tier),
  ];
}

export function on(actor: Actor, command: ApplicationCommand): Act {
  return { aggregate: 'application', id: ID, command, actor };
}

function opening(state: Application, tier: Tier): Try[] {
  const all = sections(tier);
  const replies: SectionContent = {
    section: 'replies',
    content: Object.fromEntries(
      (state.corrections.at(-1)?.clauses ?? []).map(({ clause }) => [clause, '已补充说明']),
    ),
  };
  const section =
    [...all, ...(state.phase === 'returned' ? [replies] : [])].find(
      (one) => state.sections[one.section] === undefined,
    ) ?? all[0];
  const area = AREAS.find(
    (name) => state.evidence[evidenceFor(`${tier}/construction/${name}`).id] === undefined,
  );
  const further = evidenceFor(`${tier}/construction/${area ?? AREAS[0] ?? ''}`);
  const evidence =
    state.evidence[licence.id] === undefined
      ? licence
      : area === undefined
        ? { ...further, id: 'more' }
        : further;
  const { applicant, platform } = people;
  return [
    on(applicant, { type: 'open-application', id: ID, factoryId: FACTORY, campaignId: CAMPAIGN }),
    ...(section === undefined ? [] : [on(applicant, { type: 'declare-section', ...section })]),
    on(applicant, { type: 'attach-evidence', ...evidence }),
    on(applicant, { type: 'remove-evidence', id: Object.keys(state.evidence)[0] ?? '' }),
    on(applicant, { type: 'submit', truthful: true, noSecrets: true, unchangedReason: '已在答复中说明' }),
    on(applicant, { type: 'withdraw', reason: '撤回' }),
    on(platform, { type: 'lapse' }),
    ...(state.round === null
      ? []
      : [on(platform, evaluation(state, tier, true)), on(platform, evaluation(state, tier, false))]),
  ];
}

function checking(tier: Tier): Try[] {
  const checker = tier === 'basic' ? people.city : people.province;
  return [
    on(people.district, { type: 'endorse', opinion: '同意' }),
    on(people.city, { type: 'endorse', opinion: '同意' }),
    on(checker, { type: 'accept-for-review', remark: '齐全' }),
    on(checker, { type: 'return-for-correction', clauses: reasons }),
    on(checker, { type: 'decline-to-accept', reason: '不属于本批次' }),
    on(people.city, { type: 'check-self-assessment', findings: allMet(tier), opinion: '属实' }),
  ];
}

/** The list of the province, from its beginning to its release by a second official. */
function recommended({ phase }: Application): Try {
  const list = (command: Extract<Act, { aggregate: 'recommendation' }>['command'], actor: Actor): Act => ({
    aggregate: 'recommendation',
    id: LIST,
    command,
    actor,
  });
  const { province } = people;
  const second = { ...province, id: 'province-2' };
  if (phase !== 'accepted') return [() => list({ type: 'freeze-list' }, province)];
  return [
    () => list({ type: 'begin-list', id: LIST, campaignId: CAMPAIGN, unit: '320000' }, province),
    () =>
      list(
        { type: 'rank-applications', entries: [{ applicationId: ID, rank: 1, opinion: '同意' }] },
        province,
      ),
    () => list({ type: 'freeze-list' }, province),
    (world) =>
      list({ type: 'release-list', hash: stateIn(world, 'recommendation', LIST).frozen?.hash ?? '' }, second),
  ];
}

/** A whole draw by two officials, from its opening to the seats taken. */
export function drawn(
  tier: Tier,
  id: string,
  target: DrawTarget,
  purpose: DrawPurpose,
): readonly ((world: World) => Act)[] {
  const [one, two] = deciders(tier);
  const draw = (command: Extract<Act, { aggregate: 'draw' }>['command'], actor: Actor): Act => ({
    aggregate: 'draw',
    id,
    command,
    actor,
  });
  const commit = (seed: string, actor: Actor) => (world: World) => {
    const poolHash = stateIn(world, 'draw', id).preparation?.poolHash ?? '';
    const binding = { drawId: id, poolHash, official: actor.id };
    return draw({ type: 'commit-seed', commitment: commitmentTo(seed, binding) }, actor);
  };
  return [
    () => draw({ type: 'open-draw', id, target, purpose }, one),
    () => draw({ type: 'prepare-draw', constraints: relaxed }, one),
    commit(SEED_ONE, one),
    commit(SEED_TWO, two),
    () => draw({ type: 'reveal-seed', seed: SEED_ONE }, one),
    () => draw({ type: 'reveal-seed', seed: SEED_TWO }, two),
  ];
}

/** The panel one after another: first all declare, then each finds, scores and signs. */
function reviewing(state: Application, tier: Tier): Try[] {
  const { panel } = state;
  const undeclared = panel.findIndex(({ interests }) => interests === 'undeclared');
  const by = (index: number): Actor => ({ id: panel[index]?.expert ?? '', role: 'expert' });
  const tied = panel.find(({ interests }) => interests === 'conflicted');
  const [leader] = deciders(tier);
  if (undeclared >= 0) {
    return [
      on(by(undeclared), { type: 'declare-interests', conflicts: [] }),
      ...(undeclared === 0
        ? [on(by(0), { type: 'declare-interests', conflicts: [{ kind: 'equity', detail: '持股' }] })]
        : []),
    ];
  }
  if (tied !== undefined)
    return [on(leader, { type: 'replace-expert', expert: tied.expert, reason: '回避' })];
  const next = panel.findIndex(({ signed }) => !signed);
  if (next < 0) return state.phase === 'in-review' ? afterSignatures(state, tier) : [];
  const verdicts = next === 1 ? (['met', 'not-met'] as const) : [verdictOf(state, next)];
  return [
    ...verdicts.map((verdict) =>
      on(by(next), {
        type: 'record-findings',
        findings: findingsOf(tier).map((finding) =>
          finding.clause === 'base/3' ? { ...finding, verdict } : finding,
        ),
      }),
    ),
    on(by(next), { type: 'record-scores', scores: { total: 80 } }),
    on(by(next), { type: 'sign-opinion', noConflict: true, summary: '同意' }),
  ];
}

/** Where the second expert differs, the opinions go apart one by one; the one called for it decides. */
function verdictOf({ panel, extraExperts }: Application, index: number): 'met' | 'not-met' | 'cannot-tell' {
  if (panel[1]?.findings['base/3']?.verdict !== 'not-met' || extraExperts > 0) return 'met';
  return (['met', 'not-met', 'cannot-tell'] as const)[index % 3] ?? 'met';
}

function afterSignatures(state: Application, tier: Tier): Try[] {
  const [one, two] = deciders(tier);
  return [
    ...(divergentClauses(state).length > 0
      ? [on(one, { type: 'call-extra-expert', reason: '意见分歧' } as const)]
      : []),
    on(one, {
      type: 'record-site-verification',
      visitedOn: '2026-08-03',
      inspectors: ['甲', '乙'],
      summary: '一致',
    }),
    on(two, { type: 'countersign-site-verification' }),
    on(one, { type: 'conclude-review', opinion: '通过' }),
  ];
}

function concluding(state: Application, tier: Tier): Try[] {
  const [decider] = deciders(tier);
  const dissenter = state.dissents.find(({ statement }) => statement === undefined)?.expert ?? '';
  return [
    on({ id: dissenter, role: 'expert' }, { type: 'state-dissent', statement: '保留意见' }),
    on(decider, { type: 'defer-decision', reason: '缺基准' }),
    on(decider, { type: 'resume-decision', reason: '已补' }),
    on(decider, { type: 'refuse-award', reasons, nurture: true }),
  ];
}

function noticing(world: World, state: Application, tier: Tier): Try[] {
  const [decider] = deciders(tier);
  const notice = (command: Extract<Act, { aggregate: 'notice' }>['command'], actor: Actor): Act => ({
    aggregate: 'notice',
    id: NOTICE,
    command,
    actor,
  });
  const open = state.notice?.pausedBy[0];
  const filed = stateIn(world, 'notice', NOTICE).objections.length;
  const objection = {
    applicationId: ID,
    objector: { sealed: 's', subject: 'o', text: 't' },
    signed: true,
    statement: '数据不实',
    clauses: [],
    evidence: [],
  };
  const today = world.now.slice(0, 10);
  return [
    notice(
      { type: 'publish-notice', id: NOTICE, campaignId: CAMPAIGN, applicationIds: [ID], title: '公示' },
      decider,
    ),
    ...(filed < 2
      ? [
          notice(
            { type: 'file-objection', objectionId: `o${filed}`, ...objection },
            { id: 'public', role: 'public' },
          ),
        ]
      : []),
    ...(['dismissed', 'upheld'] as const).map((outcome) =>
      notice({ type: 'handle-objection', objectionId: open ?? '', outcome, reasons: '经核查' }, decider),
    ),
    ...[true, false].flatMap((creditClear) =>
      [state.notice?.endsOn ?? today, today].map((checkedOn) =>
        on(decider, { type: 'recheck', ...clearOn(checkedOn), creditClear }),
      ),
    ),
    on(decider, { type: 'award' }),
  ];
}

function cultivating(tier: Tier): Try[] {
  const [decider] = deciders(tier);
  return [
    on(decider, { type: 'name-for-cultivation', goals: '目标' }),
    on(people.applicant, { type: 'apply-for-acceptance', summary: '已达', kpis: null }),
    on(people.province, { type: 'check-acceptance', opinion: '通过' }),
    on(decider, { type: 'pass-acceptance', opinion: '通过' }),
  ];
}

/** The appeals against a refusal and against non-acceptance, each to the end where it succeeds. */
function appealing(world: World, { phase, supersededBy }: Application, tier: Tier): Try[] {
  const kind = phase === 'not-accepted' ? 'not-accepted' : 'application-refusal';
  const against = { kind, id: ID } as const;
  const id = appealId(against);
  if ((phase !== 'refused' && phase !== 'not-accepted') || supersededBy.length > 0) return [];
  const [, two] = deciders(tier);
  const appeal = (command: Extract<Act, { aggregate: 'appeal' }>['command'], actor: Actor): Act => ({
    aggregate: 'appeal',
    id,
    command,
    actor,
  });
  const clauses = phase === 'refused' ? reasons : [{ clause: CLAUSE, reason: '材料已齐' }];
  const DRAW = 'd0000000-0000-8000-8000-0000000000a1';
  const toPanel = tier !== 'basic' && kind === 'application-refusal';
  const panelled = drawn(tier, DRAW, { kind: 'appeal', id, applicationId: ID }, 'panel');
  const seat = (index: number, command: Extract<Act, { aggregate: 'appeal' }>['command']) => (at: World) =>
    appeal(command, { id: stateIn(at, 'appeal', id).panel[index]?.expert ?? '', role: 'expert' });
  const found = clauses.map(({ clause }) => ({ clause, verdict: 'met' as const, reason: '属实' }));
  const size = { basic: 0, advanced: 3, excellent: 5, pioneer: 7 }[tier];
  const opinions = Array.from({ length: size }, (_, index) => [
    seat(index, { type: 'declare-appeal-interests', conflicts: [] }),
    seat(index, { type: 'record-appeal-findings', findings: found }),
    seat(index, { type: 'sign-appeal-opinion', noConflict: true, summary: '同意' }),
  ]).flat();
  return [
    [
      () => appeal({ type: 'file-appeal', id, against, clauses, statement: '复核' }, people.applicant),
      () => appeal({ type: 'accept-appeal', remark: '' }, two),
      ...(toPanel ? [...panelled, ...opinions] : []),
      () => appeal({ type: 'decide-appeal', outcomes: found, opinion: '成立' }, two),
    ],
  ];
}

/** What makes two courses of an application different, as far as rules go by it in that phase. */
function facets(world: World): string {
  const state = stateIn(world, 'application', ID);
  const { phase, round, eligibility, notice, recheck, siteVerification: site } = state;
  const answered = round !== null && eligibility?.round === round.round ? eligibility.verdict : 'due';
  const early = ['draft', 'submitted', 'returned'].includes(phase);
  return JSON.stringify([
    phase,
    round === null ? null : answered,
    early && [Object.keys(state.sections).length, Object.keys(state.evidence).length],
    early && [state.corrections.length, state.endorsements.length],
    phase === 'in-review' &&
      state.panel.map(({ interests, findings, signed, scores }) => [
        interests,
        findings['base/3']?.verdict,
        scores !== null,
        signed,
      ]),
    phase === 'in-review' && site !== null && [site.countersignedBy],
    ['concluded', 'deferred'].includes(phase) &&
      state.dissents.map(({ statement }) => statement !== undefined),
    phase === 'public-notice' && [notice?.pausedBy.length, notice?.upheld.length, recheck?.creditClear],
    ['refused', 'not-accepted'].includes(phase) && [
      state.supersededBy.length,
      state.cultivation !== null,
      state.acceptance !== null,
    ],
  ]);
}
