import { type NoRelated } from '../frame/aggregate.js';
import { type CaseSummary, defineCaseFile } from '../frame/case-file.js';
import { provinces } from '../identity/region.js';
import { type Actor } from '../core/actor.js';
import { type ExpertPoolCommand } from './commands.js';
import { expertPoolActs } from './decide.js';
import { type ExpertPoolEvent, expertPoolEventFacts } from './events.js';
import { evolveExpertPool } from './evolve.js';
import { type ExpertPoolPhase, expertPoolPhases, expertPoolRules } from './rules.js';
import { type ExpertPool, noExpertPool } from './state.js';

/**
 * What the policy needs to know of a pool: it belongs to the body whose panels it seats, so its tier is the lowest of
 * those the body seats panels for.
 */
function summary(state: ExpertPool, command?: ExpertPoolCommand): CaseSummary<ExpertPoolPhase> {
  const id = command?.type === 'establish-pool' ? command.id : state.id;
  const national = id === '000000';
  const isDivision = /^\d{6}$/.test(id);
  return {
    phase: state.phase,
    title: national ? '国家专家库' : `${provinces[id]?.zh ?? id}专家库`,
    tier: national ? 'excellent' : 'advanced',
    assigned: Object.keys(state.experts).sort(),
    ...(isDivision && !national && { province: id }),
    ...(!isDivision && { group: id }),
  };
}

/** An expert sees the own entry only; what others declared is between them and the body that keeps the pool. */
function view(actor: Actor, state: ExpertPool): ExpertPool {
  if (actor.role !== 'expert') return state;
  const own = Object.entries(state.experts).filter(([id]) => id === actor.id);
  return { ...state, experts: Object.fromEntries(own), draws: {}, refusers: {} };
}

const wording = { thing: { zh: '专家库', en: 'expert pool' }, phases: expertPoolPhases };

/** Expert pools (专家库), one for each body that seats panels. */
export const expertPoolFile = defineCaseFile<
  ExpertPool,
  ExpertPoolCommand,
  ExpertPoolEvent,
  NoRelated,
  ExpertPoolPhase,
  ExpertPoolEvent
>({
  wording,
  rules: expertPoolRules,
  acts: expertPoolActs,
  eventFacts: expertPoolEventFacts,
  initial: noExpertPool,
  evolve: evolveExpertPool,
  summary,
  view,
});
