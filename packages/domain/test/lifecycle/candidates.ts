import { editionIdentity, evaluate } from '@tidu/criteria';
import fc from 'fast-check';
import { type AggregateName, type StateOf } from '../../src/aggregates.js';
import { type Application } from '../../src/application/state.js';
import { type ApplicationCommandType, applicationRules } from '../../src/application/rules.js';
import { chinaDay } from '../../src/calendar/dates.js';
import { type Appeal } from '../../src/appeal/state.js';
import { type AppealCommand } from '../../src/appeal/commands.js';
import { type CalendarCommand } from '../../src/calendar/commands.js';
import { type CampaignCommand } from '../../src/campaign/commands.js';
import { type ChangeCommand } from '../../src/change/commands.js';
import { type Change } from '../../src/change/state.js';
import { commitmentTo } from '../../src/draw/algorithm.js';
import { type DrawCommand } from '../../src/draw/commands.js';
import { type Draw } from '../../src/draw/state.js';
import { type EditionCommand } from '../../src/edition/commands.js';
import { type EnterpriseCommand } from '../../src/enterprise/commands.js';
import { type ExpertPoolCommand } from '../../src/expert-pool/commands.js';
import { type ExpertPool } from '../../src/expert-pool/state.js';
import { type FactoryCommand } from '../../src/factory/commands.js';
import { type ReEvaluation } from '../../src/re-evaluation/state.js';
import { type ReEvaluationCommand } from '../../src/re-evaluation/commands.js';
import { reEvaluationRequest } from '../../src/re-evaluation/request.js';
import { type NoticeCommand } from '../../src/notice/commands.js';
import { type Notice } from '../../src/notice/state.js';
import { type RecommendationCommand } from '../../src/recommendation/commands.js';
import { type Recommendation } from '../../src/recommendation/state.js';
import { type RevocationCommand } from '../../src/revocation/commands.js';
import { type RoleGrantCommand } from '../../src/role-grant/commands.js';
import { type RoleGrant } from '../../src/role-grant/state.js';
import { exampleNotice } from '../calendar.js';
import { profile, SEED_ONE, SEED_TWO } from '../drawing.js';
import { evidenceFor } from '../journey.js';
import { plausible } from '../plausible.js';
import { stateIn, type World } from './world.js';

/** Commands of each type that are valid in a state if any is. */
export function candidates(
  world: World,
  name: AggregateName,
  id: string,
): readonly { readonly type: string }[] {
  switch (name) {
    case 'application':
      return ofApplication(stateIn(world, name, id));
    case 'factory':
      return ofFactory(world, stateIn(world, name, id));
    case 're-evaluation':
      return ofReEvaluation(world, stateIn(world, name, id));
    case 'notice':
      return ofNotice(stateIn(world, name, id));
    case 'recommendation':
      return ofRecommendation(stateIn(world, name, id));
    case 'expert-pool':
      return ofExpertPool(stateIn(world, name, id));
    case 'draw':
      return ofDraw();
    case 'role-grant':
      return ofRoleGrant(stateIn(world, name, id));
    case 'campaign':
      return ofCampaign();
    case 'enterprise':
      return ofEnterprise();
    case 'revocation':
      return ofRevocation(world);
    case 'change':
      return ofChange(stateIn(world, name, id));
    case 'appeal':
      return ofAppeal(stateIn(world, name, id));
    case 'edition':
      return ofEdition();
    case 'calendar':
      return ofCalendar();
    default:
      return [];
  }
}

function ofCalendar(): CalendarCommand[] {
  const { year, daysOff, workingDays, title, documentNumber } = exampleNotice(2027);
  return [
    { type: 'propose-holidays', year, daysOff, workingDays, title, documentNumber },
    { type: 'confirm-holidays', year },
    { type: 'drop-holidays', reason: '有误' },
  ];
}

const SAMPLES = 24;
const SEED = 7;

function ofApplication(state: Application) {
  const { tier } = state.campaign ?? {};
  if (tier === undefined) return [];
  const types = (Object.keys(applicationRules) as ApplicationCommandType[]).filter(
    (type) =>
      (applicationRules[type].phases as readonly string[]).includes(state.phase) &&
      type !== 'open-application',
  );
  const answerable = types.filter((type) => type !== 'record-evaluation' || state.round !== null);
  const another = { type: 'attach-evidence', ...evidenceFor('base/3'), id: 'another' } as const;
  const exceptional = { type: 'submit', truthful: true, noSecrets: true, ladderException: '理由' } as const;
  return [
    another,
    exceptional,
    ...answerable.flatMap((type) =>
      fc.sample(plausible(type, state, tier), { numRuns: SAMPLES, seed: SEED }),
    ),
  ];
}

function ofFactory({ now }: World, { incidents }: StateOf<'factory'>): FactoryCommand[] {
  return [
    { type: 'expire-title' },
    { type: 'note-missed-report' },
    { type: 'report-incident', kind: 'other', happenedOn: chinaDay(now), facts: '事实', source: '来源' },
    ...incidents.map(({ id }) => ({ type: 'close-incident', incident: id, reason: '理由' }) as const),
  ];
}

function ofReEvaluation({ now }: World, state: ReEvaluation): ReEvaluationCommand[] {
  const { id, subject, year, report } = state;
  const reasons = [{ clause: 'base/5', reason: '理由' }];
  return [
    { type: 'select-for-full-review', reason: '风险' },
    { type: 'draw-for-full-review', seed: 'seed', seedSource: '来源' },
    { type: 'record-on-site-review', visitedOn: chinaDay(now), findings: {}, summary: '一致' },
    { type: 'countersign-on-site-review' },
    { type: 'keep-title', remark: '' },
    { type: 'order-rectification', deadline: '2099-12-30', reasons },
    { type: 'note-rectification-lapse' },
    { type: 'downgrade-title', tier: 'basic', reasons },
    { type: 'propose-revocation', facts: '事实', reasons },
    ...(report === null ? [] : [{ type: 'report-rectification', report } as const]),
    ...evaluated(state),
    ...(report === null || subject === null
      ? []
      : [{ type: 'submit-annual-report', id, factoryId: subject.factoryId, year, report } as const]),
  ];
}

/** What the worker would record of the year's report. */
function evaluated(state: ReEvaluation): ReEvaluationCommand[] {
  const request = reEvaluationRequest(state, []);
  const outcome = evaluate(request);
  if (request === null || !outcome.ok) return [];
  const editionHash = editionIdentity(outcome.result.edition).contentHash ?? '';
  return [{ type: 'record-re-evaluation', round: state.round, request, result: outcome.result, editionHash }];
}

function ofEnterprise(): EnterpriseCommand[] {
  return [{ type: 'release-enterprise', reason: '转出' }];
}

function ofCampaign(): CampaignCommand[] {
  return [
    { type: 'publish-benchmarks', benchmarks: [], source: '来源' },
    { type: 'extend-window', closesOn: '2099-12-31', reason: '理由', announcement: '公告' },
  ];
}

function ofNotice({ objections }: Notice): NoticeCommand[] {
  return [
    ...objections.map(({ id: objectionId }) => {
      return { type: 'handle-objection', objectionId, outcome: 'dismissed', reasons: '理由' } as const;
    }),
    { type: 'handle-objection', objectionId: 'none', outcome: 'dismissed', reasons: '理由' },
    { type: 'close-notice' },
  ];
}

function ofRecommendation({ frozen }: Recommendation): RecommendationCommand[] {
  return [
    { type: 'rank-applications', entries: [] },
    { type: 'freeze-list' },
    { type: 'reopen-list', reason: '理由' },
    { type: 'release-list', hash: frozen?.hash ?? '' },
    { type: 'begin-supplement', reason: '理由' },
    { type: 'drop-supplement', reason: '理由' },
  ];
}

function ofExpertPool({ experts }: ExpertPool): ExpertPoolCommand[] {
  return [
    { type: 'enrol-expert', expert: 'another', ...profile },
    { type: 'declare-standing-interests', interests: [] },
    ...['nobody', ...Object.keys(experts)].flatMap((expert): ExpertPoolCommand[] => [
      { type: 'update-expert', expert, ...profile },
      { type: 'suspend-expert', expert, reason: '理由', until: null },
      { type: 'readmit-expert', expert, remark: '' },
    ]),
  ];
}

/** Whether a commitment opens to a seed that is known here: another's opens to none, and nobody else can tell. */
export function opensToKnownSeed({ opening, preparation, commitments }: Draw, official: string): boolean {
  const own = commitments.find((commitment) => commitment.official === official);
  if (own === undefined || opening === null || preparation === null) return true;
  const binding = { drawId: opening.id, poolHash: preparation.poolHash, official };
  return [SEED_ONE, SEED_TWO].some((seed) => commitmentTo(seed, binding) === own.commitment);
}

function ofDraw(): DrawCommand[] {
  return [
    { type: 'prepare-draw', constraints: { field: 'preferred', place: 'any', yearlySeats: 1_000 } },
    { type: 'commit-seed', commitment: '0'.repeat(64) },
    ...[SEED_ONE, SEED_TWO].map((seed) => ({ type: 'reveal-seed', seed }) as const),
    { type: 'abandon-draw', reason: '理由' },
  ];
}

function ofRoleGrant({ id }: RoleGrant): RoleGrantCommand[] {
  return [
    { type: 'grant-role', id, role: 'auditor', scope: {} },
    { type: 'confirm-role' },
    { type: 'withdraw-role', reason: '理由' },
  ];
}

function ofRevocation({ now }: World): RevocationCommand[] {
  const reasons = [{ clause: 'base/5', reason: '理由' }];
  return [
    { type: 'submit-defence', statement: '申辩', evidence: [], hearing: false },
    { type: 'note-defence-lapse' },
    { type: 'record-hearing', heldOn: chinaDay(now), summary: '听证' },
    { type: 'decide-revocation', outcome: 'revoked', reasons },
    { type: 'decide-revocation', outcome: 'dropped', reasons },
    { type: 'decide-revocation', outcome: 'rectification', reasons, deadline: '2099-12-30' },
    { type: 'report-rectification', statement: '已整改', evidence: [] },
    { type: 'note-rectification-lapse' },
    { type: 'publish-revocation' },
  ];
}

function ofChange({ report }: Change): ChangeCommand[] {
  const reasons = [{ clause: 'base/5', reason: '理由' }];
  return [
    ...(report === null ? [] : [{ type: 'amend-change', ...report } as const]),
    { type: 'withdraw-change', reason: '撤回' },
    { type: 'return-change', reason: '补正' },
    ...[true, null].map((meetsCriteria) => {
      return { type: 'check-change', meetsCriteria, opinion: '属实' } as const;
    }),
    { type: 'decide-change', outcome: 'kept', reasons },
    { type: 'decide-change', outcome: 'cancelled', reasons },
  ];
}

function ofAppeal({ clauses, panel }: Appeal): AppealCommand[] {
  const found = clauses.map(({ clause }) => ({ clause, verdict: 'not-met', reason: '理由' }) as const);
  return [
    { type: 'accept-appeal', remark: '' },
    { type: 'decline-appeal', reason: '理由' },
    { type: 'withdraw-appeal', reason: '理由' },
    { type: 'declare-appeal-interests', conflicts: [] },
    { type: 'record-appeal-findings', findings: found },
    { type: 'sign-appeal-opinion', noConflict: true, summary: '同意' },
    ...['nobody', ...panel.map(({ expert }) => expert)].map((expert) => {
      return { type: 'replace-appeal-expert', expert, reason: '理由' } as const;
    }),
    { type: 'decide-appeal', outcomes: found, opinion: '维持' },
  ];
}

function ofEdition(): EditionCommand[] {
  return [{ type: 'retire-edition', from: '2099-12-30' }];
}
