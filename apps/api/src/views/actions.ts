import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
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
import { type EventStore } from '@tidu/event-store';
import { EVENT_STORE } from '../tokens.js';
import { type Reader } from './reader.js';

/** What a reader may do on a thing now, and why not (可办事项): the domain's own answer, with all it rests on read once. */
@Injectable()
export class Actions {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async on<Name extends AggregateName>(
    name: Name,
    state: StateOf<Name>,
    { actor, now }: Reader,
  ): Promise<Action[]> {
    const streams = relatedForActions(name, actor, state);
    const related = await Promise.all(
      Object.entries(streams).map(async ([key, found]) => [key, await this.#statesOf(found)] as const),
    );
    return availableActions(name, state, Object.fromEntries(related), { actor, now }).map(
      ({ type, whyNot, asks = [], leadsTo = null }) => ({ type, whyNot, asks, leadsTo }),
    );
  }

  async #statesOf(found: StreamRef | readonly StreamRef[] | undefined): Promise<unknown> {
    if (found === undefined) return undefined;
    return 'id' in found ? this.#stateOf(found) : Promise.all(found.map((one) => this.#stateOf(one)));
  }

  async #stateOf({ aggregate, id }: StreamRef): Promise<unknown> {
    const named = aggregateOf(streamOf(aggregate, id));
    if (named === null) throw new TypeError(`no aggregate is called ${aggregate}`);
    return (await load(this.store, named.aggregate, named.id)).state;
  }
}
