import { aggregateNamed, type AggregateName, type StreamRef } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load, type Loaded } from './load.js';

/** A stream a decision rests on besides its own. */
export type RelatedStream = Loaded<AggregateName> & { readonly aggregate: AggregateName };

/** The related streams of a command: their states in the shape the decider names them, and all the streams. */
export interface LoadedRelated {
  readonly states: Readonly<Record<string, unknown>>;
  readonly streams: readonly RelatedStream[];
}

/** Reads all related streams of a command at once. */
export async function loadRelated(
  store: EventStore,
  aggregate: AggregateName,
  command: { readonly type: string },
  own: unknown,
): Promise<LoadedRelated> {
  const named = Object.entries(aggregateNamed(aggregate).related(command, own)).flatMap(([key, refs]) =>
    refs === undefined ? [] : [{ key, refs }],
  );
  const streams: RelatedStream[] = [];
  const stateOf = async ({ aggregate: name, id }: StreamRef): Promise<unknown> => {
    const related = name as AggregateName;
    const loaded = await load(store, related, id);
    streams.push({ ...loaded, aggregate: related });
    return loaded.state;
  };
  const states = await Promise.all(
    named.map(async ({ key, refs }) => [
      key,
      await (isOne(refs) ? stateOf(refs) : Promise.all(refs.map(stateOf))),
    ]),
  );
  return { states: Object.fromEntries(states) as LoadedRelated['states'], streams };
}

function isOne(refs: StreamRef | readonly StreamRef[]): refs is StreamRef {
  return 'aggregate' in refs;
}
