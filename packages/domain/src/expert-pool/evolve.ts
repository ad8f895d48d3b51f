import { type Employment, type ExpertPoolEvent, profileOf } from './events.js';
import { type Drawn, type ExpertPool, noExpertPool, type PooledExpert } from './state.js';

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
