import { load, type StreamLog } from '@tidu/application';
import { type Action } from '@tidu/contracts';
import {
  type AggregateName,
  aggregateOf,
  availableActions,
  relatedForActions,
  type StateOf,
  type StreamRef,
  streamOf,
} from '@tidu/domain';
import { type Reader } from './reader.js';

/** What a reader may do on a thing, and why not (可办事项): the domain's own answer, with all it rests on read once. */
export async function actionsOn<Name extends AggregateName>(
  name: Name,
  state: StateOf<Name>,
  { actor, now, log }: Reader,
): Promise<Action[]> {
  const streams = relatedForActions(name, actor, state);
  const related = await Promise.all(
    Object.entries(streams).map(async ([key, found]) => [key, await statesOf(log, found)] as const),
  );
  return availableActions(name, state, Object.fromEntries(related), { actor, now }).map(
    ({ type, whyNot, asks = [], leadsTo = null }) => ({ type, whyNot, asks, leadsTo }),
  );
}

async function statesOf(
  log: StreamLog,
  found: StreamRef | readonly StreamRef[] | undefined,
): Promise<unknown> {
  if (found === undefined) return undefined;
  return 'id' in found ? stateOf(log, found) : Promise.all(found.map((one) => stateOf(log, one)));
}

async function stateOf(log: StreamLog, { aggregate, id }: StreamRef): Promise<unknown> {
  const named = aggregateOf(streamOf(aggregate, id));
  if (named === null) throw new TypeError(`no aggregate is called ${aggregate}`);
  return (await load(log, named.aggregate, named.id)).state;
}
