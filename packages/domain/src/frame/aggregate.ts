import { type Clock } from '../calendar/clock.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { type Decision, type DecisionContext, type DomainEvent, refuse } from '../core/decision.js';
import { type Actor } from '../core/actor.js';
import { type InputIssue, type Refusal } from '../core/refusal.js';
import { isConcerned, ruleRefusal, type Subject, type Wording } from '../policy/authorize.js';
import { type Rule } from '../policy/rules.js';
import { type EventFacts } from './event-facts.js';
import { type AvailableAction, type LeadsTo, whyNotOf } from './available-action.js';

/** A stream of another aggregate, by its name in the registry and its id. */
export interface StreamRef {
  readonly aggregate: string;
  readonly id: string;
}

/** What a decision that rests on nothing but its own state is given. */
export type NoRelated = Readonly<Record<string, never>>;

/** For each related stream a decision rests on, where to find it: one, several, or none where it is not known. */
export type RelatedStreams<Related> = {
  readonly [Key in keyof Related]?: StreamRef | readonly StreamRef[] | undefined;
};

/** Related streams as those see them that treat all aggregates alike: by the key their states are handed in under. */
export type Streams = Readonly<Record<string, StreamRef | readonly StreamRef[] | undefined>>;

/** Who acts, when, and the states of the related streams. */
export interface Context<Related> extends DecisionContext {
  readonly related: Related;
}

/** A command as everything that treats all alike sees it. */
export interface Typed {
  readonly type: string;
}

/** What the policy, and every list, needs to know of a thing. */
export interface Summary<Phase extends string = string> extends Subject {
  readonly phase: Phase;
}

/**
 * One act (办理事项) of an aggregate: all there is to say about a command besides who may give it in which phases, which
 * stands in the aggregate's rules.
 *
 * Declared with methods, so that the registry can treat all acts alike: whoever calls one gives it its own command.
 */
export interface Act<State, Command, Related = NoRelated, Emitted extends DomainEvent = DomainEvent> {
  /**
   * Why the act is not possible now, whatever the command would say; null where some command would be accepted. Asked
   * before `decide`, and asked alone to say which acts are open. It sees no command.
   */
  precondition?(state: State, context: Context<Related>): Refusal | null;
  /**
   * What is wrong with the command by itself. Named together with what a precondition finds wrong in the content, so that
   * a person is told of every fault at once; whether it refuses alone is for `decide`.
   */
  faults?(command: Command): readonly InputIssue[];
  /** The related streams that precondition and decision rest on, as far as the state names them. */
  related?(state: State): RelatedStreams<Related>;
  /** Those that the decision alone rests on: named by the command, or changed together with the own stream. */
  relatedByCommand?(command: Command, state: State): RelatedStreams<Related>;
  /**
   * What the command has to say besides what it always says, for it to be accepted now: each as the fault that leaving it
   * out would be. Asked where nothing stands in the way, so that a form asks for it before anything is sent.
   */
  asks?(state: State, context: Context<Related>): readonly InputIssue[];
  /** The thing on which the act has to be done instead, or which has to come first. */
  leadsTo?(state: State, context: Context<Related>): LeadsTo | null;
  /** Set where only the command tells what the act is about: it is then offered where the command is made up. */
  readonly aboutItsCommand?: true;
  /** The events of a command that policy and precondition have let through, or the fault in what it says. */
  decide(command: Command, state: State, context: Context<Related>): Decision<Emitted>;
}

/** The acts of an aggregate, one for each command. */
export type Acts<
  State,
  Command extends Typed,
  Related = NoRelated,
  Emitted extends DomainEvent = DomainEvent,
> = {
  readonly [Type in Command['type']]: Act<State, Extract<Command, { readonly type: Type }>, Related, Emitted>;
};

/**
 * What an aggregate (聚合) is made of: its state, its commands, the events of its own stream, the states of its related
 * streams, its phases, and the events its decisions record on any stream. All functions are pure; `evolve` is total, also
 * over streams recorded long ago.
 */
export interface Definition<
  State,
  Command extends Typed,
  Event extends Typed,
  Related = NoRelated,
  Phase extends string = string,
  Emitted extends DomainEvent = DomainEvent,
> {
  /** What people call the thing and its phases. */
  readonly wording: Wording<Phase>;
  /** Who may give which command in which phases: its part of the permission matrix. */
  readonly rules: { readonly [Type in Command['type']]: Rule<Phase> };
  readonly acts: Acts<State, Command, Related, Emitted>;
  /** What its events are called, and who reads them in its history. */
  readonly eventFacts: EventFacts<Event>;
  readonly initial: State;
  evolve(state: State, event: Event): State;
  /** What the policy needs to know; before the thing is there, as far as the command and its related streams tell. */
  summary(state: State, command?: Command, related?: Related): Summary<Phase>;
  /** Why nobody can be responsible: said before the policy, where what the command is about does not exist. */
  absence?(state: State, type: Command['type'], related: Related): Refusal | null;
  /** The deadlines that run now, by what is known of the calendar. */
  clocks?(state: State, calendar: EnteredYears): readonly Clock[];
}

/**
 * An aggregate as everything around it uses it. Events go to the stream of the aggregate their type begins with: the own,
 * or the one related stream of that kind. Where there are several of the kind, the event says by `on` whose it is.
 */
export interface Aggregate<
  State,
  Command extends Typed,
  Event extends Typed,
  Related = NoRelated,
  Phase extends string = string,
  Emitted extends DomainEvent = DomainEvent,
> {
  readonly wording: Wording<Phase>;
  readonly rules: { readonly [Type in Command['type']]: Rule<Phase> };
  readonly eventFacts: EventFacts<Event>;
  readonly initial: State;
  evolve(state: State, event: Event): State;
  summary(state: State, command?: Command, related?: Related): Summary<Phase>;
  clocks(state: State, calendar: EnteredYears): readonly Clock[];
  /** First who may do what when, then whether it is possible now, then what the command says. */
  decide(command: Command, state: State, context: Context<Related>): Decision<Emitted>;
  /** Why an act is not possible now, whatever its command would say; null where nothing stands in the way. */
  hindrance(type: Command['type'], state: State, context: Context<Related>): Refusal | null;
  /** The acts that are an actor's in the phase a thing is in, be they possible now or not, in the order of the rules. */
  actsOf(actor: Actor, state: State): readonly string[];
  /** The related streams a command rests on: read before, and checked with the append, so that none has moved. */
  related(command: Command, state: State): Streams;
  /** The related streams that say which acts are open to an actor. */
  relatedForActions(actor: Actor, state: State): Streams;
  /** The acts that are an actor's in this phase, in the order of the rules, each with what stands in its way. */
  availableActions(state: State, context: Context<Related>): readonly AvailableAction[];
}

/** Makes an aggregate of its parts. The one place where commands are dispatched. */
export function defineAggregate<
  State,
  Command extends Typed,
  Event extends Typed,
  Related = NoRelated,
  Phase extends string = string,
  Emitted extends DomainEvent = DomainEvent,
>(
  definition: Definition<State, Command, Event, Related, Phase, Emitted>,
): Aggregate<State, Command, Event, Related, Phase, Emitted> {
  const { wording, initial } = definition;
  const rules: Readonly<Record<string, Rule<Phase>>> = definition.rules;
  const acts: Readonly<Record<string, Act<State, Command, Related, Emitted>>> = definition.acts;
  const types = Object.keys(rules);

  function named(type: string) {
    const [rule, act] = [rules[type], acts[type]];
    if (rule === undefined || act === undefined) throw new TypeError(`no rule governs ${type}`);
    return { rule, act };
  }

  /** The acts that are an actor's in the phase a thing is in. */
  function actsFor(actor: Actor, state: State) {
    const subject = definition.summary(state);
    return types.flatMap((type) => {
      const { rule, act } = named(type);
      return act.aboutItsCommand !== true && isConcerned(rule, actor, subject) ? [{ type, act }] : [];
    });
  }

  /** First whether there is what the command is about, then who may do what when, then whether it is possible now. */
  function hindranceTo(
    type: Command['type'],
    subject: Summary<Phase>,
    state: State,
    context: Context<Related>,
  ): Refusal | null {
    const { rule, act } = named(type);
    return (
      definition.absence?.(state, type, context.related) ??
      ruleRefusal(rule, wording, context.actor, subject) ??
      act.precondition?.(state, context) ??
      null
    );
  }

  return {
    wording,
    rules: definition.rules,
    eventFacts: definition.eventFacts,
    initial,
    evolve: (state, event) => definition.evolve(state, event),
    summary: (state, command, related) => definition.summary(state, command, related),
    clocks: (state, calendar) => definition.clocks?.(state, calendar) ?? [],

    decide(command, state, context) {
      const { act } = named(command.type);
      const subject = definition.summary(state, command, context.related);
      const refusal = hindranceTo(command.type, subject, state, context);
      return refusal === null
        ? act.decide(command, state, context)
        : refuse(withFaults(refusal, act.faults?.(command) ?? []));
    },

    hindrance: (type, state, context) =>
      hindranceTo(type, definition.summary(state, undefined, context.related), state, context),

    actsOf: (actor, state) => actsFor(actor, state).map(({ type }) => type),

    related(command, state) {
      const { act } = named(command.type);
      return { ...act.relatedByCommand?.(command, state), ...act.related?.(state) };
    },

    relatedForActions(actor, state) {
      const streams = actsFor(actor, state).map(({ act }): Streams => act.related?.(state) ?? {});
      return streams.reduce<Streams>((all, some) => ({ ...all, ...some }), {});
    },

    availableActions(state, context) {
      const subject = definition.summary(state);
      return actsFor(context.actor, state).map(({ type, act }) => {
        const refusal = hindranceTo(type, subject, state, context);
        const asks = refusal === null ? (act.asks?.(state, context) ?? []) : [];
        const leadsTo = act.leadsTo?.(state, context) ?? null;
        return {
          type,
          whyNot: whyNotOf(refusal),
          ...(asks.length > 0 && { asks }),
          ...(leadsTo !== null && { leadsTo }),
        };
      });
    },
  };
}

/** A refusal of bad content names the command's own faults too. */
function withFaults(refusal: Refusal, faults: readonly InputIssue[]): Refusal {
  return refusal.kind === 'invalid'
    ? { ...refusal, issues: [...(refusal.issues ?? []), ...faults] }
    : refusal;
}
