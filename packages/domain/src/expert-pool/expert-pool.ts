import { type Day } from '../calendar/dates.js';
import {
  type Employment,
  type ExpertPoolEvent,
  type ExpertProfile,
  profileOf,
  type StandingInterest,
} from './events.js';
import { type ExpertPoolPhase } from './rules.js';

/** That a draw gave an expert a seat, or a place in reserve. */
export interface Drawn {
  readonly drawId: string;
  readonly applicationId: string;
  readonly factoryId: string;
  readonly as: 'seat' | 'alternate';
  readonly on: Day;
}

/** An expert (专家) of a pool, with what speaks for and against a seat. */
export interface PooledExpert extends ExpertProfile {
  readonly id: string;
  readonly formerEmployments: readonly (Employment & { readonly until: Day })[];
  readonly suspension: { readonly reason: string; readonly on: Day; readonly until: Day | null } | null;
  /** What the expert declared last; null before the first declaration. */
  readonly interests: { readonly declaredOn: Day; readonly standing: readonly StandingInterest[] } | null;
  readonly drawn: readonly Drawn[];
}

/** An expert pool (专家库) of the body that seats panels; its id is a division's code, `000000` for the ministry, or a group's id. */
export interface ExpertPool {
  readonly id: string;
  readonly phase: ExpertPoolPhase;
  readonly experts: Readonly<Record<string, PooledExpert>>;
  /** The draws under way, by what they are for: one at a time, or the one with the pleasing result would be finished. */
  readonly draws: Readonly<Record<string, string>>;
  /** The officials who let a draw fail by not revealing, by what it was for. */
  readonly refusers: Readonly<Record<string, readonly string[]>>;
}

export const noExpertPool: ExpertPool = { id: '', phase: 'none', experts: {}, draws: {}, refusers: {} };

/** Folds one event into a pool. Total: experts and draws it does not know are passed over. */
export function evolveExpertPool(state: ExpertPool, event: ExpertPoolEvent): ExpertPool {
  switch (event.type) {
    case 'expert-pool.established':
      return { ...noExpertPool, id: event.data.id, phase: 'open' };
    case 'expert-pool.expert-enrolled': {
      const id = event.data.expert;
      const enrolled = {
        ...profileOf(event.data),
        id,
        formerEmployments: [],
        suspension: null,
        interests: null,
        drawn: [],
      };
      return { ...state, experts: { ...state.experts, [id]: enrolled } };
    }
    case 'expert-pool.expert-updated': {
      const { expert: id, on } = event.data;
      const profile = profileOf(event.data);
      return withExpert(state, id, (expert) => ({
        ...expert,
        ...profile,
        formerEmployments: changedEmployer(expert, profile)
          ? [...expert.formerEmployments, { ...employmentOf(expert), until: on }]
          : expert.formerEmployments,
      }));
    }
    case 'expert-pool.expert-suspended': {
      const { expert: id, ...suspension } = event.data;
      return withExpert(state, id, (expert) => ({ ...expert, suspension }));
    }
    case 'expert-pool.expert-readmitted':
      return withExpert(state, event.data.expert, (expert) => ({ ...expert, suspension: null }));
    case 'expert-pool.interests-declared': {
      const { expert: id, on: declaredOn, interests: standing } = event.data;
      return withExpert(state, id, (expert) => ({ ...expert, interests: { declaredOn, standing } }));
    }
    case 'expert-pool.draw-prepared':
      return { ...state, draws: { ...state.draws, [event.data.targetId]: event.data.drawId } };
    case 'expert-pool.experts-seated': {
      const { experts, alternates, ...draw } = event.data;
      const seated = experts.reduce(
        (pool, id) => withDrawn(pool, id, { ...draw, as: 'seat' }),
        withoutDraw(state, draw.drawId),
      );
      return alternates.reduce((pool, id) => withDrawn(pool, id, { ...draw, as: 'alternate' }), seated);
    }
    case 'expert-pool.draw-abandoned': {
      const { drawId, targetId, unrevealed } = event.data;
      const refusers = [...(state.refusers[targetId] ?? []), ...unrevealed];
      const rest = withoutDraw(state, drawId);
      return unrevealed.length === 0
        ? rest
        : { ...rest, refusers: { ...rest.refusers, [targetId]: refusers } };
    }
  }
}

/** Whether an expert may not be drawn on a day: suspended (暂停资格), and the suspension not over. */
export function isSuspended({ suspension }: PooledExpert, day: Day): boolean {
  return suspension !== null && (suspension.until === null || day <= suspension.until);
}

/** How many seats an expert was drawn for in a calendar year: the load (工作量). Places in reserve do not count. */
export function seatsInYear({ drawn }: PooledExpert, year: string): number {
  return drawn.filter((draw) => draw.as === 'seat' && draw.on.startsWith(`${year}-`)).length;
}

function employmentOf({ employer, employerName, employerGroup }: Employment): Employment {
  return { employer, employerName, employerGroup };
}

function changedEmployer(before: Employment, after: Employment): boolean {
  return (
    before.employer !== after.employer ||
    before.employerName !== after.employerName ||
    before.employerGroup !== after.employerGroup
  );
}

function withExpert(
  state: ExpertPool,
  id: string,
  change: (expert: PooledExpert) => PooledExpert,
): ExpertPool {
  const expert = state.experts[id];
  return expert === undefined ? state : { ...state, experts: { ...state.experts, [id]: change(expert) } };
}

function withDrawn(state: ExpertPool, id: string, drawn: Drawn): ExpertPool {
  return withExpert(state, id, (expert) => ({ ...expert, drawn: [...expert.drawn, drawn] }));
}

function withoutDraw(state: ExpertPool, drawId: string): ExpertPool {
  const others = Object.entries(state.draws).filter(([, id]) => id !== drawId);
  return { ...state, draws: Object.fromEntries(others) };
}
