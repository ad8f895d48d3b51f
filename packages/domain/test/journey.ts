import { editionIdentity, evaluateOverlaid, type Tier } from '@tidu/criteria';
import { type Application, noApplication } from '../src/application/state.js';
import { evolveApplication } from '../src/application/evolve.js';
import { type ApplicationCommand } from '../src/application/commands.js';
import { application } from '../src/application/aggregate.js';
import { type ApplicationEvent } from '../src/application/events.js';
import { type Phase } from '../src/application/phases.js';
import { evaluationRequest } from '../src/application/evaluation-request.js';
import { type ExpertPoolEvent } from '../src/expert-pool/events.js';
import { type FactoryEvent } from '../src/factory/events.js';
import { type Actor } from '../src/core/actor.js';
import { procedures } from '../src/campaign/tier-procedure.js';
import { type Calendar } from '../src/calendar/state.js';
import { settledCalendar } from './calendar.js';
import { allMet, campaign, factory, factoryBelow, sections } from './dossier.js';
import { expert, people } from './people.js';

export const ID = 'a0000000-0000-8000-8000-0000000000ab';
const EVERY_AREA = [
  'plant-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'business-operations',
];

/** A command as somebody gives it at some time. */
export interface Step {
  readonly actor: Actor;
  readonly now: string;
  readonly command: ApplicationCommand;
}

/** Where a journey stands: the state, and all events so far, those for the factory included. */
export interface Journey {
  readonly state: Application;
  readonly events: readonly (ApplicationEvent | FactoryEvent | ExpertPoolEvent)[];
}

export const nowhere: Journey = { state: noApplication, events: [] };

/** Decides one step with the spec's factory and campaign at hand; all days are known, unless a spec says otherwise. */
export function decideStep(
  state: Application,
  { actor, now, command }: Step,
  tier: Tier,
  calendar: Calendar = settledCalendar,
) {
  return application.decide(command, state, {
    actor,
    now,
    related: { factory: factoryBelow(tier), campaign: campaign(tier), calendar },
  });
}

/** Takes steps that must all be accepted; a refused one ends the spec with its reason. */
export function take(journey: Journey, tier: Tier, ...steps: readonly Step[]): Journey {
  return steps.reduce(({ state, events }, step) => {
    const decision = decideStep(state, step, tier);
    if (!decision.ok)
      throw new Error(
        `${step.command.type}: ${decision.refusal.code} ${JSON.stringify(decision.refusal.issues ?? [])}`,
      );
    const own = decision.events.filter((event): event is ApplicationEvent =>
      event.type.startsWith('application.'),
    );
    return { state: own.reduce(evolveApplication, state), events: [...events, ...decision.events] };
  }, journey);
}

/** What the worker answers to the evaluation a state owes. */
export function evaluationOf(state: Application, tier: Tier, now: string): Step {
  const request = evaluationRequest(state, state.round?.stage ?? 'submission', campaign(tier).benchmarks);
  const evaluation = evaluateOverlaid(request);
  if (request === null || !evaluation.ok) throw new Error('the dossier of the spec cannot be evaluated');
  const { result } = evaluation;
  const editionHash = editionIdentity(result.edition).contentHash ?? '';
  const round = state.round?.round ?? 0;
  return {
    actor: people.platform,
    now,
    command: { type: 'record-evaluation', round, request, result, editionHash },
  };
}

function by(actor: Actor, now: string, command: ApplicationCommand): Step {
  return { actor, now, command };
}

/** Records what another aggregate decided: a list released, a panel drawn, a notice published. */
export function happened(journey: Journey, ...events: readonly ApplicationEvent[]): Journey {
  return {
    state: events.reduce(evolveApplication, journey.state),
    events: [...journey.events, ...events],
  };
}

/** A panel as a draw seats it, with two in reserve. */
export function panelDrawn(tier: Tier, on = '2026-07-20'): ApplicationEvent {
  const seats = Array.from({ length: procedures[tier].panelSize + 2 }, (_, n) => ({
    expert: expert(n).id,
    specialty: n % 3 === 2 ? ('management' as const) : ('technical' as const),
  }));
  return {
    type: 'application.panel-assigned',
    data: {
      seats: seats.slice(0, procedures[tier].panelSize),
      alternates: seats.slice(procedures[tier].panelSize),
      method: 'drawn',
      drawId: 'd0000000-0000-8000-8000-000000000001',
      // On this lot the sample application is not among those drawn for a visit.
      lot: 'f1',
      on,
    },
  };
}

/** Puts an application on public notice. */
export function noticed(startsOn: string, endsOn: string): ApplicationEvent {
  const noticeId = 'b0000000-0000-8000-8000-000000000001';
  return { type: 'application.notice-published', data: { noticeId, startsOn, endsOn } };
}

/** The regular course of a tier up to the first moment it is in a phase. */
export function journeyTo(phase: Phase, tier: Tier): Journey {
  let journey = nowhere;
  for (const leg of course(tier)) {
    if (journey.state.phase === phase) return journey;
    journey = leg(journey);
  }
  if (journey.state.phase !== phase) throw new Error(`the course of ${tier} does not pass ${phase}`);
  return journey;
}

/** Whether the regular course of a tier, or a detour of it, passes a phase. */
export function passes(phase: Phase, tier: Tier): boolean {
  const { recommendation, panelSize, cultivationYears } = procedures[tier];
  // Where a campaign awards the basic tier nothing ends as self-assessed.
  if (phase === 'self-assessed') return false;
  if (phase === 'recommended') return recommendation;
  if (phase === 'in-review') return panelSize > 0;
  const ofCultivation: readonly Phase[] = [
    'cultivation',
    'acceptance-submitted',
    'acceptance-checked',
    'acceptance-passed',
  ];
  return !ofCultivation.includes(phase) || cultivationYears > 0;
}

/** An application in a phase: on the regular course where that passes it, else by the shortest detour. */
export function applicationIn(phase: Phase, tier: Tier): Application {
  const submitted = () => journeyTo('submitted', tier);
  const checker = tier === 'basic' ? people.city : people.province;
  const decider = tier === 'basic' || tier === 'advanced' ? people.province : people.miit;
  switch (phase) {
    case 'returned':
      return take(
        submitted(),
        tier,
        by(checker, '2026-07-12T02:00:00.000Z', {
          type: 'return-for-correction',
          clauses: [{ clause: 'base/3', reason: '补充说明' }],
        }),
      ).state;
    case 'not-accepted':
      return take(
        submitted(),
        tier,
        by(checker, '2026-07-12T02:00:00.000Z', { type: 'decline-to-accept', reason: '不属于本批次' }),
      ).state;
    case 'lapsed':
      return take(
        { state: applicationIn('returned', tier), events: [] },
        tier,
        by(people.platform, '2026-12-12T02:00:00.000Z', { type: 'lapse' }),
      ).state;
    case 'withdrawn':
      return take(
        submitted(),
        tier,
        by(people.applicant, '2026-07-12T02:00:00.000Z', { type: 'withdraw', reason: '改报' }),
      ).state;
    case 'refused':
      return take(
        journeyTo('concluded', tier),
        tier,
        by(decider, '2026-08-12T02:00:00.000Z', {
          type: 'refuse-award',
          reasons: [{ clause: 'base/5', reason: '未达到' }],
        }),
      ).state;
    case 'deferred': {
      const { state } = journeyTo('concluded', tier);
      return { ...state, phase: 'deferred', deferral: { reason: '缺基准', missing: [] } };
    }
    default:
      return journeyTo(phase, tier).state;
  }
}

function course(tier: Tier): ((journey: Journey) => Journey)[] {
  const { panelSize, recommendation, siteVerification, cultivationYears } = procedures[tier];
  const checker = tier === 'basic' ? people.city : people.province;
  const decider = tier === 'basic' || tier === 'advanced' ? people.province : people.miit;
  const organiser = tier === 'advanced' ? people.province : people.miit;
  const steps =
    (...list: readonly Step[]) =>
    (journey: Journey) =>
      take(journey, tier, ...list);
  const evaluated = (now: string) => (journey: Journey) =>
    take(journey, tier, evaluationOf(journey.state, tier, now));
  const opinions = Array.from({ length: panelSize }, (_, n) => expert(n).id).flatMap((id) => [
    by({ id, role: 'expert' }, '2026-07-31T02:00:00.000Z', { type: 'declare-interests', conflicts: [] }),
    by({ id, role: 'expert' }, '2026-08-01T02:00:00.000Z', {
      type: 'record-findings',
      findings: findingsOf(tier),
    }),
    by({ id, role: 'expert' }, '2026-08-02T02:00:00.000Z', {
      type: 'sign-opinion',
      noConflict: true,
      summary: '同意',
    }),
  ]);

  return [
    steps(
      by(people.applicant, '2026-07-02T02:00:00.000Z', {
        type: 'open-application',
        id: ID,
        factoryId: factory.id ?? '',
        campaignId: campaign(tier).id ?? '',
      }),
    ),
    steps(
      ...sections(tier).map((section) =>
        by(people.applicant, '2026-07-03T02:00:00.000Z', { type: 'declare-section', ...section }),
      ),
      ...EVERY_AREA.map((area) =>
        by(people.applicant, '2026-07-04T02:00:00.000Z', {
          type: 'attach-evidence',
          ...evidenceFor(`${tier}/construction/${area}`),
        }),
      ),
      by(people.applicant, '2026-07-04T02:00:00.000Z', { type: 'attach-evidence', ...licence }),
      by(people.applicant, '2026-07-10T02:00:00.000Z', { type: 'submit', truthful: true, noSecrets: true }),
    ),
    evaluated('2026-07-10T02:00:00.000Z'),
    steps(by(checker, '2026-07-11T02:00:00.000Z', { type: 'accept-for-review', remark: '材料齐全' })),
    ...(recommendation
      ? [
          (journey: Journey) =>
            happened(journey, {
              type: 'application.recommended',
              data: { rank: 1, opinion: '同意推荐', listId: 'l', listHash: '0'.repeat(64), on: '2026-07-15' },
            }),
        ]
      : []),
    panelSize === 0
      ? steps(
          by(people.city, '2026-07-20T02:00:00.000Z', {
            type: 'check-self-assessment',
            findings: allMet(tier),
            opinion: '属实',
          }),
        )
      : (journey) => happened(journey, panelDrawn(tier)),
    ...(panelSize === 0
      ? []
      : [
          steps(
            ...opinions,
            ...(siteVerification
              ? [
                  by(organiser, '2026-08-03T02:00:00.000Z', {
                    type: 'record-site-verification',
                    visitedOn: '2026-08-03',
                    inspectors: ['甲', '乙'],
                    summary: '一致',
                  }),
                  by(colleagueOf(organiser), '2026-08-03T03:00:00.000Z', {
                    type: 'countersign-site-verification',
                  }),
                ]
              : []),
            by(organiser, '2026-08-04T02:00:00.000Z', { type: 'conclude-review', opinion: '通过' }),
          ),
        ]),
    (journey) => evaluated('2026-08-04T02:00:00.000Z')(journey),
    ...(cultivationYears > 0
      ? [
          steps(
            by(people.miit, '2026-08-10T02:00:00.000Z', { type: 'name-for-cultivation', goals: '两年目标' }),
          ),
          steps(
            by(people.applicant, '2028-03-01T02:00:00.000Z', {
              type: 'apply-for-acceptance',
              summary: '已达目标',
              kpis: null,
            }),
          ),
          evaluated('2028-03-01T02:00:00.000Z'),
          steps(
            by(people.province, '2028-03-10T02:00:00.000Z', {
              type: 'check-acceptance',
              opinion: '初审通过',
            }),
          ),
          steps(
            by(people.miit, '2028-04-01T02:00:00.000Z', { type: 'pass-acceptance', opinion: '验收通过' }),
          ),
        ]
      : []),
    (journey) =>
      happened(
        journey,
        cultivationYears > 0 ? noticed('2028-04-05', '2028-04-12') : noticed('2026-08-10', '2026-08-17'),
      ),
    steps(
      by(decider, cultivationYears > 0 ? '2028-05-05T01:00:00.000Z' : '2026-08-20T01:00:00.000Z', {
        type: 'recheck',
        ...clearOn(cultivationYears > 0 ? '2028-05-05' : '2026-08-20'),
      }),
      by(decider, cultivationYears > 0 ? '2028-05-05T02:00:00.000Z' : '2026-08-20T02:00:00.000Z', {
        type: 'award',
      }),
    ),
  ];
}

/** Another official of the same authority. */
export function colleagueOf(actor: Actor): Actor {
  return { ...actor, id: `${actor.id}-colleague` };
}

/** A check of credit and accidents that found nothing. */
export function clearOn(checkedOn: string) {
  return { checkedOn, creditClear: true, accidentsClear: true, source: '信用中国（示例）', remark: '' };
}

export function evidenceFor(clause: string) {
  return {
    id: `evidence of ${clause}`,
    clause,
    title: '佐证',
    fileName: 'a.pdf',
    mediaType: 'application/pdf',
    size: 10,
    sha256: '0'.repeat(64),
  };
}

/** The one attachment (附件) that no declaration goes without. */
export const licence = {
  ...evidenceFor('base/1/designated-size'),
  slot: 'business-licence',
};

export function findingsOf(tier: Tier) {
  return Object.entries(allMet(tier)).map(([clause, { verdict }]) => ({
    clause,
    verdict,
    reason: '有据',
    evidence: [],
  }));
}
