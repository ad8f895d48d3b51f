import { editionIdentity, evaluate } from '@tidu/criteria';
import { appealId, type AppealedDecision } from '../../src/appeal/appeal.js';
import { type AppealCommand } from '../../src/appeal/commands.js';
import { type ChangeCommand, type ChangeCommandOf } from '../../src/change/commands.js';
import { type FactoryCommand } from '../../src/factory/commands.js';
import { type Actor } from '../../src/core/actor.js';
import { type ReEvaluationCommand } from '../../src/re-evaluation/commands.js';
import { isDrawnForReview } from '../../src/re-evaluation/lot.js';
import { type AnnualReport } from '../../src/re-evaluation/report.js';
import { reEvaluationRequest } from '../../src/re-evaluation/request.js';
import { type RevocationCommand } from '../../src/revocation/commands.js';
import { campaign } from '../dossier.js';
import { enterprise, experts, poolAfter } from '../drawing.js';
import { applicationIn, ID } from '../journey.js';
import { people } from '../people.js';
import { titledFactory } from '../titled.js';
import { drawn, reasons } from './applying.js';
import { type Exploration, type Try } from './explore.js';
import { CAMPAIGN, campaignOf, deciders, FACTORY } from './settings.js';
import { type Act, emptyWorld, stateIn, type World, withState } from './world.js';

export const YEAR = `${FACTORY}-2027`;
export const REVOCATION = 'b0000000-0000-8000-8000-0000000000c1';
const DRAW = 'd0000000-0000-8000-8000-0000000000a2';
const CHANGE = 'b0000000-0000-8000-8000-0000000000c2';
export const [official, colleague] = deciders('advanced');
const { applicant, platform, city } = people;

/** March 2027: a factory that has held the advanced title since September 2026. */
export function titledSetting(): World {
  const began = emptyWorld('2027-03-01T02:00:00.000Z');
  const withFactory = withState(began, 'factory', FACTORY, titledFactory('advanced'));
  const withOwner = withState(withFactory, 'enterprise', applicant.enterprise, enterprise);
  const withAward = withState(withOwner, 'application', ID, applicationIn('awarded', 'advanced'));
  const withPool = withState(withAward, 'expert-pool', '320000', poolAfter(experts(12, 6)));
  return withState(withPool, 'campaign', CAMPAIGN, campaignOf('excellent'));
}

/** Days after the day it is in a world. */
export function later({ now }: World, days: number): string {
  return new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
}

const report: AnnualReport = {
  profile: { aboveDesignatedSize: true, annualRevenueCny: 1, mainProducts: '轴承', competitiveness: '领先' },
  integrity: { creditRecordClean: true, accidents: [], violations: [] },
  maturity: { level: 4, kind: 'self', assessedOn: '2027-02-01' },
  kpis: [{ kpi: 'labor-productivity-gain', value: 20 }],
  changes: '无',
};
export const reports = [report, { ...report, integrity: { ...report.integrity, creditRecordClean: false } }];

/** Seeds by which the factory is drawn for a full review in 2027, and by which it is not. */
export const seeds = [true, false].map((wanted) => {
  const found = Array.from({ length: 200 }, (_, n) => `seed ${n}`).find(
    (seed) => isDrawnForReview(seed, FACTORY, 2027, 0.1) === wanted,
  );
  if (found === undefined) throw new Error('no seed of two hundred fits');
  return found;
});

/** A year of a title: its report, the re-evaluation and what comes of it, up to a proceeding and an appeal. */
export const holding: Exploration = {
  start: titledSetting(),
  tries: (world) => [...ofFactory(), ...ofYear(world), ...ofRevocation(YEAR, world), ...appeals(world)],
  facets: (world) => {
    const {
      phase,
      report: told,
      round,
      eligibility,
      fullReview,
      lot,
    } = stateIn(world, 're-evaluation', YEAR);
    const answered = eligibility?.round === round && eligibility.verdict;
    return JSON.stringify([
      [phase, told?.integrity.creditRecordClean, answered, lot?.drawn],
      fullReview === null ? null : [fullReview.record !== null, fullReview.countersignedBy !== null],
      proceeding(world, YEAR),
    ]);
  },
};

/** A proceeding opened of its own against a title, to its end or an appeal’s. */
export const revoking: Exploration = {
  start: titledSetting(),
  tries: (world) => [...ofRevocation(REVOCATION, world), ...appeals(world)],
  facets: (world) => proceeding(world, REVOCATION),
};

function proceeding(world: World, id: string): string {
  const { phase, decisions } = stateIn(world, 'revocation', id);
  return `${phase} ${decisions.length}`;
}

/** What happens to the factory and its title itself. */
export function ofFactory(): Try[] {
  const on = (actor: Actor, command: FactoryCommand): Act => ({
    aggregate: 'factory',
    id: FACTORY,
    command,
    actor,
  });
  return [
    on(platform, { type: 'note-missed-report' }),
    on(platform, { type: 'expire-title' }),
    on(people.miit, {
      type: 'convert-title',
      campaignId: CAMPAIGN,
      legacy: { name: '示范工厂', issuer: '工业和信息化部', number: '示例-1', awardedOn: '2023-01-01' },
      evidence: null,
      validUntil: '2035-12-31',
    }),
  ];
}

/** The year's re-evaluation, by everyone who has a part in it. */
export function ofYear(world: World): Try[] {
  const state = stateIn(world, 're-evaluation', YEAR);
  const on = (actor: Actor, command: ReEvaluationCommand): Act => ({
    aggregate: 're-evaluation',
    id: YEAR,
    command,
    actor,
  });
  const evaluation = evaluated(world);
  return [
    ...reports.flatMap((told) => [
      on(applicant, { type: 'submit-annual-report', id: YEAR, factoryId: FACTORY, year: 2027, report: told }),
      on(applicant, { type: 'report-rectification', report: told }),
    ]),
    ...(evaluation === null ? [] : [on(platform, evaluation)]),
    on(official, { type: 'select-for-full-review', reason: '风险' }),
    ...seeds.map((seed) => on(official, { type: 'draw-for-full-review', seed, seedSource: '公告' })),
    on(official, {
      type: 'record-on-site-review',
      visitedOn: later(world, 0),
      findings: state.phase === 'full-review' ? { 'base/3': { verdict: 'met' } } : {},
      summary: '一致',
    }),
    on(official, { type: 'countersign-on-site-review' }),
    on(colleague, { type: 'countersign-on-site-review' }),
    on(official, { type: 'keep-title', remark: '' }),
    on(official, { type: 'order-rectification', deadline: later(world, 30), reasons }),
    on(platform, { type: 'note-rectification-lapse' }),
    on(official, { type: 'downgrade-title', tier: 'basic', reasons }),
    on(official, { type: 'propose-revocation', facts: '不符合', reasons }),
  ];
}

/** What the worker computes of the year's report; null where there is none. */
export function evaluated(world: World): ReEvaluationCommand | null {
  const state = stateIn(world, 're-evaluation', YEAR);
  const request = reEvaluationRequest(state, campaign('advanced').benchmarks);
  const outcome = evaluate(request);
  if (request === null || !outcome.ok) return null;
  const editionHash = editionIdentity('2024').contentHash ?? '';
  return { type: 'record-re-evaluation', round: state.round, request, result: outcome.result, editionHash };
}

/** A proceeding against the title, by everyone who has a part in it. */
export function ofRevocation(id: string, world: World): Try[] {
  const on = (actor: Actor, command: RevocationCommand): Act => ({
    aggregate: 'revocation',
    id,
    command,
    actor,
  });
  return [
    ...(id === REVOCATION
      ? [
          on(official, {
            type: 'open-revocation',
            id,
            factoryId: FACTORY,
            grounds: ['fraud'],
            reasons,
            facts: '数据不实',
            incidents: [],
          }),
        ]
      : []),
    ...[true, false].map((hearing) =>
      on(applicant, { type: 'submit-defence', statement: '申辩', evidence: [], hearing }),
    ),
    on(platform, { type: 'note-defence-lapse' }),
    on(official, { type: 'record-hearing', heldOn: later(world, 0), summary: '听证' }),
    ...[official, colleague].flatMap((actor) =>
      (['revoked', 'dropped', 'rectification'] as const).map((outcome) =>
        on(actor, { type: 'decide-revocation', outcome, reasons, deadline: later(world, 30) }),
      ),
    ),
    on(applicant, { type: 'report-rectification', statement: '已整改', evidence: [] }),
    on(platform, { type: 'note-rectification-lapse' }),
    on(official, { type: 'publish-revocation' }),
  ];
}

/** Appeals against a downgrade and a revocation, each to the end where it succeeds. */
function appeals(world: World): Try[] {
  const stands = stateIn(world, 're-evaluation', YEAR).phase === 'downgraded';
  const revoked = [REVOCATION, YEAR].find((id) =>
    ['revoked', 'published'].includes(stateIn(world, 'revocation', id).phase),
  );
  return [
    ...(stands ? [upheldAppeal({ kind: 'downgrade', id: YEAR })] : []),
    ...(revoked === undefined ? [] : [upheldAppeal({ kind: 'revocation', id: revoked })]),
  ];
}

function upheldAppeal(against: AppealedDecision): Try {
  const third: Actor = { ...people.province, id: 'province-3' };
  const id = appealId(against);
  const on = (actor: Actor, command: AppealCommand) => (): Act => ({
    aggregate: 'appeal',
    id,
    command,
    actor,
  });
  const outcomes = reasons.map(({ clause }) => ({ clause, verdict: 'met' as const, reason: '成立' }));
  const seat =
    (index: number, command: AppealCommand) =>
    (world: World): Act => ({
      aggregate: 'appeal',
      id,
      command,
      actor: { id: stateIn(world, 'appeal', id).panel[index]?.expert ?? '', role: 'expert' },
    });
  const opinions = [0, 1, 2].flatMap((index) => [
    seat(index, { type: 'declare-appeal-interests', conflicts: [] }),
    seat(index, { type: 'record-appeal-findings', findings: outcomes }),
    seat(index, { type: 'sign-appeal-opinion', noConflict: true, summary: '同意' }),
  ]);
  return [
    on(applicant, { type: 'file-appeal', id, against, clauses: reasons, statement: '复核' }),
    on(third, { type: 'accept-appeal', remark: '' }),
    ...drawn('advanced', DRAW, { kind: 'appeal', id, applicationId: ID }, 'panel'),
    ...opinions,
    on(third, { type: 'decide-appeal', outcomes, opinion: '成立' }),
  ];
}

const common = { happenedOn: '2027-02-01', details: '变化', evidence: ['0'.repeat(64)] };
const changes: readonly Omit<ChangeCommandOf<'amend-change'>, 'type'>[] = [
  { ...common, kind: 'rename', newName: '二厂' },
  { ...common, kind: 'relocation', newPlace: { province: '330000', city: '330200' } },
];

/** A change of a titled factory, reported, checked and decided. */
export const changing: Exploration = {
  start: titledSetting(),
  tries: () => {
    const on = (actor: Actor, command: ChangeCommand): Act => ({
      aggregate: 'change',
      id: CHANGE,
      command,
      actor,
    });
    return [
      ...changes.flatMap((change) => [
        on(applicant, { type: 'report-change', id: CHANGE, factoryId: FACTORY, ...change }),
        on(applicant, { type: 'amend-change', ...change }),
      ]),
      on(applicant, { type: 'withdraw-change', reason: '撤回' }),
      on(city, { type: 'return-change', reason: '补正' }),
      ...[true, false, null].map((meetsCriteria) =>
        on(city, { type: 'check-change', meetsCriteria, opinion: '属实' }),
      ),
      on(official, { type: 'decide-change', outcome: 'kept', reasons: [] }),
      on(official, { type: 'decide-change', outcome: 'cancelled', reasons }),
    ];
  },
  facets: (world) => {
    const { phase, report: told } = stateIn(world, 'change', CHANGE);
    return JSON.stringify([phase, told?.kind]);
  },
};
