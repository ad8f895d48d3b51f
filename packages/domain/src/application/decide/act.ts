import { type Campaign } from '../../campaign/campaign.js';
import { type Decision, type DecisionContext } from '../../core/decision.js';
import { type Enterprise } from '../../enterprise/enterprise.js';
import { type ExpertPoolEvent } from '../../expert-pool/events.js';
import { type ExpertPool } from '../../expert-pool/expert-pool.js';
import { type Factory, type FactoryEvent } from '../../factory/aggregate.js';
import { type ApplicationCommandType } from '../rules.js';
import { type Application } from '../state.js';
import { type CommandOf } from '../commands.js';
import { type ApplicationEvent } from '../events.js';

/** The other aggregates a decision rests on; the append checks that they have not moved meanwhile. */
export interface Related {
  readonly enterprise?: Enterprise;
  readonly factory?: Factory;
  readonly campaign?: Campaign;
  readonly pool?: ExpertPool;
}

export interface ApplicationContext extends DecisionContext {
  readonly related: Related;
}

/** Events for the application's own stream, and for its factory's or the pool's where both must change together. */
export type ApplicationDecision = Decision<ApplicationEvent | FactoryEvent | ExpertPoolEvent>;

/** How one command is decided, once the policy has let it through. */
export type Handler<Type extends ApplicationCommandType> = (
  command: CommandOf<Type>,
  state: Application,
  context: ApplicationContext,
) => ApplicationDecision;
