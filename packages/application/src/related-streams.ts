import { aggregateNamed, type AggregateName, type StreamRef } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load, type Loaded } from './load.js';

/** The relatives a decision rests on: their states in the shape the decider names them, and all their streams. */
export interface LoadedRelatives {
  readonly states: Readonly<Record<string, unknown>>;
  readonly streams: readonly (Loaded<AggregateName> & { readonly aggregate: AggregateName })[];
}

/** Reads all relatives of a command at once. */
export async function loadRelatives(
  store: EventStore,
  aggregate: AggregateName,
  command: { readonly type: string },
  own: unknown,
): Promise<LoadedRelatives> {
  const refs = Object.entries(aggregateNamed(aggregate).related(command, own) as Relations).filter(
    (entry): entry is [string, StreamRef | readonly StreamRef[]] => entry[1] !== undefined,
  );
  const streams: LoadedRelatives['streams'][number][] = [];
  const one = async (ref: StreamRef) => {
    const name = ref.aggregate as AggregateName;
    const loaded = { ...(await load(store, name, ref.id)), aggregate: name };
    streams.push(loaded);
    return loaded.state;
  };
  const states = await Promise.all(
    refs.map(async ([key, ref]) => [key, await (isOne(ref) ? one(ref) : Promise.all(ref.map(one)))] as const),
  );
  return { states: Object.fromEntries(states), streams };
}

type Relations = Readonly<Record<string, StreamRef | readonly StreamRef[] | undefined>>;

function isOne(ref: StreamRef | readonly StreamRef[]): ref is StreamRef {
  return 'aggregate' in ref;
}
