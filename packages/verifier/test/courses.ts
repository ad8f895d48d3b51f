import { editionIdentity, evaluateOverlaid, type Tier, tiers } from '@tidu/criteria';
import {
  aggregateNamed,
  aggregates,
  aggregateOf,
  type DomainEvent,
  evaluationRequest,
  schemaVersionOf,
  streamOf,
} from '@tidu/domain';
import { campaign, factory } from '../../domain/test/dossier.js';
import { experts } from '../../domain/test/drawing.js';
import { ID } from '../../domain/test/journey.js';
import { applying, on } from '../../domain/test/lifecycle/applying.js';
import { people } from '../../domain/test/people.js';
import { campaignOf, CAMPAIGN, FACTORY } from '../../domain/test/lifecycle/settings.js';
import { type Act, carryOut, stateIn, type World } from '../../domain/test/lifecycle/world.js';
import { termOf } from '../../domain/test/titled.js';

export { ID };

/** An event as it would be appended: not yet stored, so without id, salt and place. */
export interface Record {
  readonly stream: string;
  readonly event: DomainEvent;
  readonly metadata: { readonly [key: string]: unknown };
}

/** A course of an application of some tier, and the phase it ends in. */
export interface Course {
  readonly tier: Tier;
  readonly phase: string;
  readonly records: readonly Record[];
}

const DAY = 86_400_000;
const WAITS = [0, 1, 9, 35, 200, 800, 1600];
const BEGAN = '2026-07-02T02:00:00.000Z';

/** What a campaign leaves open: figures to be held against, or the basic tier to the enterprise's own word. */
interface Kind {
  readonly isBenchmarked: boolean;
  readonly isLeftToRecord: boolean;
}

/** How the things came to be that a course finds in place: so that all of it stands in events. */
function beginnings(
  tier: Tier,
  { isBenchmarked, isLeftToRecord }: Kind,
): { readonly stream: string; readonly event: DomainEvent }[] {
  const { enterprise, name, province, industry } = factory;
  const below = tiers[tiers.indexOf(tier) - 1];
  const pool = tier === 'excellent' || tier === 'pioneer' ? '000000' : '320000';
  const { terms } = campaignOf(tier, {
    ...applyingProcedure(tier),
    ...(isLeftToRecord && { selfAssessment: { checked: false, recorded: true, published: false } }),
  });
  const { benchmarks } = campaign(tier);
  const registered = { uscc: enterprise, name: '示例企业', province, city: '320200', annualRevenueCny: 1 };
  const place = { id: FACTORY, enterprise, name, province, city: '320206', industry };
  return [
    {
      stream: streamOf('enterprise', enterprise),
      event: { type: 'enterprise.registered', data: registered },
    },
    { stream: streamOf('factory', FACTORY), event: { type: 'factory.registered', data: place } },
    ...(below === undefined
      ? []
      : [
          {
            stream: streamOf('factory', FACTORY),
            event: {
              type: 'factory.title-conferred',
              data: termOf(below, { validFrom: '2025-01-01', validUntil: '2029-12-31' }),
            },
          },
        ]),
    {
      stream: streamOf('campaign', CAMPAIGN),
      event: { type: 'campaign.opened', data: { ...terms, id: CAMPAIGN } },
    },
    ...(isBenchmarked
      ? [
          {
            stream: streamOf('campaign', CAMPAIGN),
            event: { type: 'campaign.benchmarks-published', data: { benchmarks, source: '示例' } },
          },
        ]
      : []),
    ...[{ type: 'expert-pool.established', data: { id: pool } } as const, ...experts(12, 6)].map((event) => ({
      stream: streamOf('expert-pool', pool),
      event,
    })),
  ];
}

/** What the domain's own exploration of this tier lets the campaign settle. */
function applyingProcedure(
  tier: Tier,
): NonNullable<NonNullable<ReturnType<typeof campaignOf>['terms']>['procedure']> {
  return stateIn(applying(tier).start, 'campaign', CAMPAIGN).terms?.procedure ?? {};
}

interface Reached {
  readonly world: World;
  readonly records: readonly Record[];
}

function begin(tier: Tier, kind: Kind): Reached {
  const metadata = { actor: 'platform', role: 'system', at: BEGAN };
  const records = beginnings(tier, kind).map((record) => ({ ...record, metadata }));
  const states = records.reduce<{ readonly [stream: string]: unknown }>((all, { stream, event }) => {
    const name = aggregateOf(stream)?.aggregate ?? 'factory';
    return { ...all, [stream]: aggregateNamed(name).evolve(all[stream] ?? aggregates[name].initial, event) };
  }, {});
  return { world: { now: BEGAN, states }, records };
}

/** The worker's answer as the worker gives it: computed from what was declared. */
function honest(world: World, act: Act): Act | null {
  if (act.aggregate !== 'application' || act.command.type !== 'record-evaluation') return act;
  const state = stateIn(world, 'application', ID);
  if (state.round === null) return null;
  const request = evaluationRequest(
    state,
    state.round.stage,
    stateIn(world, 'campaign', CAMPAIGN).benchmarks,
  );
  const evaluation = evaluateOverlaid(request);
  if (request === null || !evaluation.ok) return null;
  const { result } = evaluation;
  const editionHash = editionIdentity(result.edition).contentHash ?? '';
  const { round } = state.round;
  return { ...act, command: { type: 'record-evaluation', round, request, result, editionHash } };
}

function step({ world, records }: Reached, acts: readonly ((world: World) => Act)[]): Reached | null {
  for (const days of WAITS) {
    let at: World = { ...world, now: new Date(Date.parse(world.now) + days * DAY).toISOString() };
    let written = records;
    let isRefused = false;
    for (const make of acts) {
      const act = honest(at, make(at));
      const outcome = act === null ? null : carryOut(at, act);
      if (act === null || outcome?.ok !== true) {
        isRefused = true;
        break;
      }
      written = [...written, ...recordsOf(at, act, outcome.recorded, written)];
      at = outcome.world;
    }
    if (!isRefused) return { world: at, records: written };
  }
  return null;
}

/** The events of one act with what the runtime writes beside them: who, when, and what the decision rested on. */
function recordsOf(
  world: World,
  act: Act,
  recorded: readonly { readonly stream: string; readonly event: DomainEvent }[],
  before: readonly Record[],
): Record[] {
  const own = streamOf(act.aggregate, act.id);
  const related = Object.values(
    aggregateNamed(act.aggregate).related(act.command, stateIn(world, act.aggregate, act.id)),
  ).flatMap((ref) => (ref === undefined ? [] : 'aggregate' in ref ? [ref] : [...ref]));
  const streams = [own, ...related.map(({ aggregate, id }) => streamOf(aggregate, id))];
  const versions = Object.fromEntries(
    streams.map((stream) => [stream, before.filter((record) => record.stream === stream).length]),
  );
  const inFull = Math.max(
    recorded.findIndex(({ stream }) => stream === own),
    0,
  );
  const { id: actor, role } = act.actor;
  const commandId = `command ${before.length}`;
  return recorded.map((one, n) => ({
    ...one,
    metadata: {
      actor,
      role,
      at: world.now,
      commandId,
      basis: n === inFull ? versions : { [own]: versions[own] },
    },
  }));
}

/**
 * Every course the domain's exploration of a tier comes to, shortest first; where no benchmarks are published, evaluations
 * stay undetermined.
 */
export function coursesOf(
  tier: Tier,
  { most = Infinity, isBenchmarked = true, isLeftToRecord = false } = {},
): Course[] {
  const { tries, facets } = applying(tier);
  const start = begin(tier, { isBenchmarked, isLeftToRecord });
  const reached: Reached[] = [start];
  const seen = new Set([facets(start.world)]);
  for (const one of reached) {
    if (reached.length >= most) break;
    for (const attempt of [...tries(one.world), on(people.city, { type: 'record-self-assessment' })]) {
      const next = step(one, 'actor' in attempt ? [() => attempt] : attempt);
      if (next === null) continue;
      const key = facets(next.world);
      if (seen.has(key)) continue;
      seen.add(key);
      reached.push(next);
    }
  }
  return reached
    .filter(({ world }) => stateIn(world, 'application', ID).phase !== 'none')
    .map(({ world, records }) => ({ tier, phase: stateIn(world, 'application', ID).phase, records }));
}

export const schemaOf = ({ event }: Record): number => schemaVersionOf(event.type);
