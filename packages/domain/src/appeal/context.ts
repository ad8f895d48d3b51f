import { type Decision, type DecisionContext, type DomainEvent } from '../core/decision.js';
import { type Appeal } from './appeal.js';
import { type AppealCommandOf } from './commands.js';
import { type AppealCommandType } from './rules.js';
import { type AppealRelated } from './target.js';

export interface AppealContext extends DecisionContext {
  readonly related: AppealRelated;
}

/** How one command is decided, once the policy has let it through. */
export type Handler<Type extends AppealCommandType> = (
  command: AppealCommandOf<Type>,
  state: Appeal,
  context: AppealContext,
) => Decision<DomainEvent>;
