import { type Tier } from '@tidu/criteria';
import { type Actor } from '../core/actor.js';
import { type DomainEvent } from '../core/decision.js';
import { unitOf } from '../policy/authorize.js';
import { type Rules } from '../policy/rules.js';
import { isVisible, visibilityOf } from '../policy/visibility.js';
import {
  type Aggregate,
  defineAggregate,
  type Definition,
  type NoRelated,
  type Summary,
  type Typed,
} from './aggregate.js';

/** What every list of case files shows and filters by. */
export interface CaseSummary<Phase extends string = string> extends Summary<Phase> {
  readonly tier?: Tier;
  readonly title: string;
  readonly campaignId?: string;
  readonly applicationId?: string;
  readonly factoryId?: string;
}

/** What a case file has besides what every aggregate has. */
interface Filed<State, Command, Related, Phase extends string> {
  summary(state: State, command?: Command, related?: Related): CaseSummary<Phase>;
  /** What an actor who may see the file may see of it. */
  view(actor: Actor, state: State): State;
}

/**
 * A case file (案卷): an aggregate with phases that people open, move on and close, such as a recommendation list or an
 * appeal. All are listed and shown alike.
 */
export interface CaseFile<
  State,
  Command extends Typed,
  Event extends Typed,
  Related = NoRelated,
  Phase extends string = string,
  Emitted extends DomainEvent = DomainEvent,
>
  extends
    Omit<Aggregate<State, Command, Event, Related, Phase, Emitted>, 'summary'>,
    Filed<State, Command, Related, Phase> {}

/** Makes a case file of its parts. */
export function defineCaseFile<
  State,
  Command extends Typed,
  Event extends Typed,
  Related = NoRelated,
  Phase extends string = string,
  Emitted extends DomainEvent = DomainEvent,
>(
  definition: Omit<Definition<State, Command, Event, Related, Phase, Emitted>, 'summary'> &
    Filed<State, Command, Related, Phase>,
): CaseFile<State, Command, Event, Related, Phase, Emitted> {
  return {
    ...defineAggregate<State, Command, Event, Related, Phase, Emitted>(definition),
    summary: (state, command, related) => definition.summary(state, command, related),
    view: (actor, state) => definition.view(actor, state),
  };
}

/** Whether an actor may follow every file of a kind: the auditor, and whoever may act on each of them. */
export function followsAll({ rules }: { readonly rules: Rules }, { role }: Actor): boolean {
  const actsOnEach = Object.values(rules).some(({ grants }) =>
    grants.some((grant) => grant.role === role && grant.relation === 'any' && grant.tiers === undefined),
  );
  return role === 'auditor' || actsOnEach;
}

/** A case file as an actor may see it, or null where it is not theirs to see: the same rule for detail, list and export. */
export function caseFileFor<State>(
  file: { readonly rules: Rules } & Filed<State, never, never, string>,
  actor: Actor,
  state: State,
): State | null {
  const summary = file.summary(state);
  const isOfOwnUnit = unitOf(actor) !== undefined && unitOf(actor) === summary.unit;
  const mayFollow = followsAll(file, actor) || isOfOwnUnit || isVisible(visibilityOf(actor), summary);
  return summary.phase !== 'none' && mayFollow ? file.view(actor, state) : null;
}
