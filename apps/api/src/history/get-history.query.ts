import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type HistoryEntry } from '@tidu/contracts';
import { type Actor, type AggregateName, streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { accountNames } from '@tidu/platform';
import type pg from 'pg';
import { EVENT_STORE, POOL } from '../tokens.js';
import { historyEntries } from './history-entries.js';
import { peopleIn } from './people.js';
import { readableEvents } from './readable-events.js';

/** The history of a thing, oldest first, less what the reader may not know. Whether the thing is theirs to see is asked before. */
export class GetHistory extends Query<HistoryEntry[]> {
  constructor(
    readonly actor: Actor,
    readonly aggregate: AggregateName,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(GetHistory)
export class GetHistoryHandler implements IQueryHandler<GetHistory> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  async execute({ actor, aggregate, id }: GetHistory): Promise<HistoryEntry[]> {
    const recorded = await this.store.read(streamOf(aggregate, id));
    const events = readableEvents(actor, aggregate, recorded);
    const names = await accountNames(this.pool, peopleIn(events));
    return historyEntries(aggregate, recorded, events, names);
  }
}
