import { type Decision, type DomainEvent } from '../core/decision.js';
import { type Context } from '../frame/aggregate.js';
import { type Appeal } from './appeal.js';
import { type AppealCommandOf } from './commands.js';
import { type AppealCommandType } from './rules.js';
import { type AppealRelated } from './target.js';

/** How one command is decided, once the policy has let it through. */
export type Handler<Type extends AppealCommandType> = (
  command: AppealCommandOf<Type>,
  state: Appeal,
  context: Context<AppealRelated>,
) => Decision<DomainEvent>;
