import { notFound } from '../core/refusal.js';
import { titledFactory } from '../factory/titled.js';
import { defineAggregate } from '../frame/aggregate.js';
import { reEvaluationClocks } from './clocks.js';
import { type ReEvaluationCommand, type ReEvaluationRelated } from './commands.js';
import { reEvaluationActs } from './decide.js';
import { type ReEvaluationEvent, reEvaluationEventFacts } from './events.js';
import { evolveReEvaluation } from './evolve.js';
import { type ReEvaluationPhase, reEvaluationPhaseNames, reEvaluationRules } from './rules.js';
import { noReEvaluation, type ReEvaluation } from './state.js';

/**
 * Yearly re-evaluations (年度复评): report → evaluation → perhaps a full review → kept, rectification, downgraded, or taken
 * to a revocation proceeding.
 */
export const reEvaluation = defineAggregate<
  ReEvaluation,
  ReEvaluationCommand,
  ReEvaluationEvent,
  ReEvaluationRelated,
  ReEvaluationPhase
>({
  wording: { thing: { zh: '年度复评', en: 're-evaluation' }, phases: reEvaluationPhaseNames },
  rules: reEvaluationRules,
  acts: reEvaluationActs,
  eventFacts: reEvaluationEventFacts,
  initial: noReEvaluation,
  evolve: evolveReEvaluation,
  summary: (state, _command, related) => {
    const { enterprise, province, city, group, tier } = titledIn(state, related) ?? {};
    return {
      phase: state.phase,
      ...(enterprise !== undefined && { enterprise }),
      ...(province !== undefined && { province }),
      ...(city !== undefined && { city }),
      ...(group !== undefined && { group }),
      ...(tier !== undefined && { tier }),
    };
  },
  absence: (state, _type, related) =>
    titledIn(state, related) === null
      ? notFound('no-title', '该工厂没有可复评的称号。', 'The factory holds no title to re-evaluate.')
      : null,
  clocks: reEvaluationClocks,
});

/** Whose title it is about; before the first report, that of the factory that would report. */
function titledIn({ subject }: ReEvaluation, related?: ReEvaluationRelated) {
  return subject ?? (related?.factory === undefined ? null : titledFactory(related.factory));
}
