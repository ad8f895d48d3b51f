import { evaluatorHash } from '@tidu/criteria';
import { accept, refuse } from '../../core/decision.js';
import { conflict, type Refusal } from '../../core/refusal.js';
import { chinaDay } from '../../calendar/dates.js';
import { type ApplicationAct, ownFactory } from '../commands.js';
import { currentEligibility } from '../eligibility.js';
import { isLeftToItself, selfAssessedEvents } from './self-assessing.js';

/**
 * Records what the worker computed for a round, with all inputs: the KPI comparisons and the eligibility.
 * A round is answered once; an answer to an older round comes too late.
 */
export const recordEvaluation: ApplicationAct<'record-evaluation'> = {
  precondition: (state) => {
    if (state.round === null) return superseded();
    return currentEligibility(state) === null
      ? null
      : conflict('already-evaluated', '该轮评价已记录。', 'This round has been evaluated already.');
  },
  // A self-assessment that nobody checks or records is done with its evaluation.
  relatedByCommand: (_command, state) => ownFactory(state),
  decide: ({ round, request, result, editionHash }, state, { now }) => {
    if (state.round?.round !== round) return refuse(superseded());
    const { stage } = state.round;
    return accept(
      {
        type: 'application.kpis-compared',
        data: {
          round,
          stage,
          asOf: result.asOf,
          inputs: {
            kpis: request.kpis,
            benchmarks: request.benchmarks,
            interpretation: result.interpretation,
          },
          comparisons: result.kpis,
        },
      },
      {
        type: 'application.eligibility-computed',
        data: {
          round,
          stage,
          request,
          editionHash,
          evaluator: evaluatorHash,
          verdict: result.verdict,
          clauses: result.clauses.map(({ id, verdict }) => ({ id, verdict })),
          missing: result.missing,
          ...(result.layers.length > 1 && { decidedBy: result.decidedByLayers }),
        },
      },
      ...(result.verdict === 'eligible' && isLeftToItself(state)
        ? selfAssessedEvents(state, chinaDay(now), null)
        : []),
    );
  },
};

function superseded(): Refusal {
  return conflict(
    'round-superseded',
    '该轮评价已被新的一轮取代。',
    'A later evaluation has taken its place.',
  );
}
