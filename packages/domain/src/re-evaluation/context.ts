import { type Decision, type DecisionContext, type DomainEvent } from '../core/decision.js';
import { type Factory } from '../factory/state.js';
import { type ReEvaluationCommandOf } from './commands.js';
import { type ReEvaluation } from './state.js';
import { type ReEvaluationCommandType } from './rules.js';

/** The other streams a decision on a re-evaluation rests on. */
export interface ReEvaluationRelated {
  readonly factory?: Factory;
  /** The proceeding a proposal would open. */
  readonly revocation?: { readonly phase: string };
}

export interface ReEvaluationContext extends DecisionContext {
  readonly related: ReEvaluationRelated;
}

export type ReEvaluationDecision = Decision<DomainEvent>;

/** How one command is decided, once the policy has let it through. */
export type Handler<Type extends ReEvaluationCommandType> = (
  command: ReEvaluationCommandOf<Type>,
  state: ReEvaluation,
  context: ReEvaluationContext,
) => ReEvaluationDecision;
