import { settledCalendar } from './calendar.js';
import { type Typed } from '../src/frame/aggregate.js';
import { type CaseFile } from '../src/frame/case-file.js';
import { type DomainEvent } from '../src/core/decision.js';
import { type Actor } from '../src/core/actor.js';

/** A case file under test: what it rests on is given, and what it writes beside its own stream is kept to be looked at. */
export interface Course<State, Related> {
  readonly state: State;
  readonly related: Related;
  readonly events: readonly DomainEvent[];
}

/** Ways to walk a case file in specs: each command by someone on a day (10 o'clock in China), with its outcome. */
export function walker<State, Command extends Typed, Event extends Typed, Related>(
  name: string,
  file: CaseFile<State, Command, Event, Related>,
  follow: (related: Related, event: DomainEvent) => Related,
) {
  type At = Course<State, Related>;
  const ask = ({ state, related }: At, actor: Actor, day: string, command: Command) =>
    file.decide(command, state, { actor, now: `${day}T02:00:00.000Z`, related });
  return {
    ask,
    /** All days are known, unless a spec says otherwise. */
    begin: (related: Related): At => ({
      state: file.initial,
      related: { calendar: settledCalendar, ...related },
      events: [],
    }),
    /** The types of the events, or the refusal's code. */
    outcome: (at: At, actor: Actor, day: string, command: Command): string | string[] => {
      const decision = ask(at, actor, day, command);
      return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
    },
    /** The paths of the faults a refusal names. */
    paths: (at: At, actor: Actor, day: string, command: Command): string[] => {
      const decision = ask(at, actor, day, command);
      return decision.ok ? [] : (decision.refusal.issues ?? []).map(({ path }) => path);
    },
    /** Goes on; a refusal ends the spec with its code. */
    take: (at: At, actor: Actor, day: string, command: Command): At => {
      const decision = ask(at, actor, day, command);
      if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
      const own = decision.events.filter((event) => event.type.startsWith(`${name}.`));
      const others = decision.events.filter((event) => !event.type.startsWith(`${name}.`));
      return {
        state: own.reduce((state, event) => file.evolve(state, event as unknown as Event), at.state),
        related: { ...at.related, ...others.reduce(follow, at.related) },
        events: decision.events,
      };
    },
  };
}
