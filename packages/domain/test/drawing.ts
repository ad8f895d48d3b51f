import { type DecisionAppealed } from '../src/appeal/appeal.js';
import { type Application } from '../src/application/state.js';
import { type Phase } from '../src/application/phases.js';
import { type DomainEvent } from '../src/core/decision.js';
import { commitmentTo } from '../src/draw/algorithm.js';
import { type DrawCommand } from '../src/draw/commands.js';
import { type Draw, evolveDraw, noDraw } from '../src/draw/draw.js';
import { drawFile } from '../src/draw/draw-file.js';
import { type DrawConstraints, type DrawEvent, type DrawTarget } from '../src/draw/events.js';
import { type DrawRelated } from '../src/draw/target.js';
import { type Enterprise, noEnterprise } from '../src/enterprise/state.js';
import { type ExpertPoolEvent, type ExpertProfile } from '../src/expert-pool/events.js';
import { evolveExpertPool, type ExpertPool, noExpertPool } from '../src/expert-pool/expert-pool.js';
import { type Actor } from '../src/core/actor.js';
import { applicationIn, ID } from './journey.js';
import { people } from './people.js';

export const DRAW = 'd0000000-0000-8000-8000-0000000000aa';
export const MONDAY = '2026-07-20T02:00:00.000Z';
/** Two working days after a Monday are over on the Thursday. */
export const THURSDAY = '2026-07-23T02:00:00.000Z';
export const SEED_ONE = '1'.repeat(64);
export const SEED_TWO = '2'.repeat(64);

/** Two officials of the province. */
export const officials: readonly [Actor, Actor] = [people.province, { ...people.province, id: 'province-2' }];

export const relaxed: DrawConstraints = { field: 'preferred', place: 'any', yearlySeats: 20 };

export const profile: ExpertProfile = {
  specialty: 'technical',
  fields: ['34'],
  region: '320500',
  employer: null,
  employerName: '某大学',
  employerGroup: null,
  since: '2015-01-01',
};

export const enterprise: Enterprise = {
  ...noEnterprise,
  uscc: people.applicant.enterprise,
  name: '示例企业',
  province: '320000',
  city: '320200',
};

/** A pool of an authority after events. */
export function poolAfter(events: readonly ExpertPoolEvent[], id = '320000'): ExpertPool {
  return [{ type: 'expert-pool.established', data: { id } } as const, ...events].reduce(
    evolveExpertPool,
    noExpertPool,
  );
}

/** Enrols an expert with a profile like the others’, but for what is given. */
export function enrolled(expert: string, differing: Partial<ExpertProfile> = {}): ExpertPoolEvent {
  return {
    type: 'expert-pool.expert-enrolled',
    data: { expert, ...profile, ...differing, on: '2026-01-05' },
  };
}

/** Experts t0…, technical, and m0…, management. */
export function experts(technical: number, management: number): ExpertPoolEvent[] {
  return [
    ...Array.from({ length: technical }, (_, n) => enrolled(`t${n}`)),
    ...Array.from({ length: management }, (_, n) => enrolled(`m${n}`, { specialty: 'management' })),
  ];
}

/** An advanced application that was accepted, a pool that suffices, and the enterprise. */
export const world = {
  application: applicationIn('accepted', 'advanced'),
  pool: poolAfter(experts(8, 4)),
  enterprise,
};

export const target: DrawTarget = { kind: 'application', id: ID };

/** An accepted appeal against what was decided on the factory of an application, at the application's tier. */
export function appealOn(
  { id, campaign, factory }: Application,
  change: Partial<DecisionAppealed> = {},
): NonNullable<DrawRelated['appeal']> {
  if (campaign === null || factory === null)
    throw new Error('the application of the specs is about a factory');
  const { id: factoryId, name: factoryName, enterprise: owner, province, city } = factory;
  const decision: DecisionAppealed = {
    factoryId,
    factoryName,
    enterprise: owner,
    province,
    city,
    tier: campaign.tier,
    applicationId: id,
    certificateNumber: null,
    clauses: [],
    decidedBy: null,
    decidedOn: null,
    ...change,
  };
  return { phase: 'accepted', decision, panel: [], alternates: [] };
}

/** Where a draw stands, with all that it led to elsewhere and the pool as that leaves it. */
export interface Drawing {
  readonly draw: Draw;
  readonly related: DrawRelated & { readonly application: Application; readonly pool: ExpertPool };
  readonly events: readonly DomainEvent[];
}

export function beginning(related: Drawing['related'] = world): Drawing {
  return { draw: noDraw, related, events: [] };
}

export function decideDrawing({ draw, related }: Drawing, actor: Actor, command: DrawCommand, now = MONDAY) {
  return drawFile.decide(command, draw, { actor, now, related });
}

/** What becomes of a command: the refusal’s code, or the types of the events. */
export function outcome(drawing: Drawing, actor: Actor, command: DrawCommand, now = MONDAY) {
  const decision = decideDrawing(drawing, actor, command, now);
  return decision.ok ? decision.events.map(({ type }) => type) : decision.refusal.code;
}

/** The same draw, with its application in another phase meanwhile. */
export function withPhase(drawing: Drawing, phase: Phase): Drawing {
  const application = { ...drawing.related.application, phase };
  return { ...drawing, related: { ...drawing.related, application } };
}

/** Gives a command that must be accepted. */
export function give(drawing: Drawing, actor: Actor, command: DrawCommand, now = MONDAY): Drawing {
  const decision = decideDrawing(drawing, actor, command, now);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
  const own = decision.events.filter((event): event is DrawEvent => event.type.startsWith('draw.'));
  const ofPool = decision.events.filter((event): event is ExpertPoolEvent =>
    event.type.startsWith('expert-pool.'),
  );
  return {
    draw: own.reduce(evolveDraw, drawing.draw),
    related: { ...drawing.related, pool: ofPool.reduce(evolveExpertPool, drawing.related.pool) },
    events: [...drawing.events, ...decision.events],
  };
}

export const open: DrawCommand = { type: 'open-draw', id: DRAW, target, purpose: 'panel' };
export const prepare: DrawCommand = { type: 'prepare-draw', constraints: relaxed };

/** An official's commitment to a seed in a draw that is prepared. */
export function commitTo(seed: string, { draw }: Drawing, { id }: Actor): DrawCommand {
  const binding = { drawId: DRAW, poolHash: draw.preparation?.poolHash ?? '', official: id };
  return { type: 'commit-seed', commitment: commitmentTo(seed, binding) };
}

export function prepared(related: Drawing['related'] = world, by: Actor = officials[0]): Drawing {
  return give(give(beginning(related), by, open), by, prepare);
}

/** Both officials have committed to their seeds. */
export function committed(
  drawing: Drawing = prepared(),
  [one, two]: readonly [Actor, Actor] = officials,
  seeds: readonly [string, string] = [SEED_ONE, SEED_TWO],
): Drawing {
  const first = give(drawing, one, commitTo(seeds[0], drawing, one));
  return give(first, two, commitTo(seeds[1], first, two));
}

/** Both officials have revealed. */
export function drawn(
  drawing: Drawing = committed(),
  [one, two]: readonly [Actor, Actor] = officials,
  seeds: readonly [string, string] = [SEED_ONE, SEED_TWO],
): Drawing {
  const first = give(drawing, one, { type: 'reveal-seed', seed: seeds[0] });
  return give(first, two, { type: 'reveal-seed', seed: seeds[1] });
}
