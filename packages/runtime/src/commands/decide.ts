import {
  type Actor,
  type AggregateName,
  type ApplicationCommand,
  type Campaign,
  type CampaignCommand,
  campaignDecider,
  decideApplication,
  type Decision,
  decideReEvaluation,
  type DomainEvent,
  type EnterpriseCommand,
  enterpriseDecider,
  type Factory,
  type FactoryCommand,
  factoryDecider,
  type ReEvaluationCommand,
  type StateOf,
} from '@tidu/domain';

/** Every command of the domain, with the aggregate and the id it goes to. */
export type AddressedCommand =
  | { readonly aggregate: 'enterprise'; readonly id: string; readonly command: EnterpriseCommand }
  | { readonly aggregate: 'factory'; readonly id: string; readonly command: FactoryCommand }
  | { readonly aggregate: 'campaign'; readonly id: string; readonly command: CampaignCommand }
  | { readonly aggregate: 'application'; readonly id: string; readonly command: ApplicationCommand }
  | { readonly aggregate: 're-evaluation'; readonly id: string; readonly command: ReEvaluationCommand };

/** The states a decision rests on: the aggregate's own, and those of its relatives. */
export interface States {
  readonly own: StateOf<AggregateName>;
  readonly factory?: Factory;
  readonly campaign?: Campaign;
}

/** Hands a command to the decider of its aggregate. */
export function decide(
  addressed: AddressedCommand,
  states: States,
  actor: Actor,
  now: string,
): Decision<DomainEvent> {
  const context = { actor, now };
  const { factory, campaign } = states;
  const related = { ...(factory && { factory }), ...(campaign && { campaign }) };
  switch (addressed.aggregate) {
    case 'enterprise':
      return enterpriseDecider.decide(addressed.command, states.own as StateOf<'enterprise'>, context);
    case 'factory':
      return factoryDecider.decide(addressed.command, states.own as StateOf<'factory'>, context);
    case 'campaign':
      return campaignDecider.decide(addressed.command, states.own as StateOf<'campaign'>, context);
    case 'application':
      return decideApplication(addressed.command, states.own as StateOf<'application'>, {
        ...context,
        related,
      });
    case 're-evaluation':
      return decideReEvaluation(addressed.command, states.own as StateOf<'re-evaluation'>, {
        ...context,
        related,
      });
  }
}

/** The other aggregates a command rests on, by id. */
export function relatedIds(
  { aggregate, command }: AddressedCommand,
  own: StateOf<AggregateName>,
): { readonly factory?: string; readonly campaign?: string } {
  if (aggregate === 'application') {
    if (command.type === 'open-application')
      return { factory: command.factoryId, campaign: command.campaignId };
    const factory = (own as StateOf<'application'>).factory?.id;
    return (command.type === 'withdraw' || command.type === 'award') && factory !== undefined
      ? { factory }
      : {};
  }
  if (aggregate === 're-evaluation') {
    if (command.type === 'submit-annual-report') return { factory: command.factoryId };
    const factory = (own as StateOf<'re-evaluation'>).subject?.factoryId;
    return factory === undefined ? {} : { factory };
  }
  return {};
}
