import { type Aggregate } from '../aggregate.js';
import { decideReEvaluation, type ReEvaluationContext } from './decide.js';
import {
  evolveReEvaluation,
  noReEvaluation,
  type ReEvaluation,
  type ReEvaluationCommand,
  type ReEvaluationEvent,
} from './re-evaluation.js';

/** Yearly re-evaluations (年度复评). */
export const reEvaluation: Aggregate<
  ReEvaluation,
  ReEvaluationCommand,
  ReEvaluationEvent,
  ReEvaluationContext['related']
> = {
  initial: noReEvaluation,
  evolve: evolveReEvaluation,
  decide: decideReEvaluation,
  relatives: (command, { subject }) => {
    const factoryId = command.type === 'submit-annual-report' ? command.factoryId : subject?.factoryId;
    return factoryId === undefined ? {} : { factory: { aggregate: 'factory', id: factoryId } };
  },
  clocks: () => [],
};
