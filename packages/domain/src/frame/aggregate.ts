import { type Clock } from '../calendar/clock.js';
import { type Decision, type DecisionContext, type DomainEvent } from '../core/decision.js';

/** A stream of another aggregate, by its name in the registry and its id. */
export interface StreamRef {
  readonly aggregate: string;
  readonly id: string;
}

/** What a decision that rests on nothing but its own state is given. */
export type NoRelatives = Readonly<Record<string, never>>;

/** For each relative a decision rests on, where to find it: one, several, or none where it is not known. */
export type Relatives<Related> = {
  readonly [Key in keyof Related]?: StreamRef | readonly StreamRef[] | undefined;
};

/**
 * What the registry needs of an aggregate (聚合). `decide` and `evolve` are pure. `relatives` says which other streams a
 * command rests on: they are read before and checked with the append, so that a decision never rests on what has moved.
 *
 * Events go to the stream of the aggregate their type begins with: the aggregate's own, or the one relative of that
 * kind. Where there are several of the kind, the event says by `on` whose it is.
 */
export interface Aggregate<State, Command, Event, Related = NoRelatives> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
  readonly decide: (
    command: Command,
    state: State,
    context: DecisionContext & { readonly related: Related },
  ) => Decision<DomainEvent>;
  readonly relatives: (command: Command, state: State) => Relatives<Related>;
  /** The deadlines that run now. */
  readonly clocks: (state: State) => readonly Clock[];
}
