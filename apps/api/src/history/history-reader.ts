import { Inject, Injectable } from '@nestjs/common';
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
@Injectable()
export class HistoryReader {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  async read(actor: Actor, aggregate: AggregateName, id: string): Promise<HistoryEntry[]> {
    const recorded = await this.store.read(streamOf(aggregate, id));
    const events = readableEvents(actor, aggregate, recorded);
    const names = await accountNames(this.pool, peopleIn(events));
    return historyEntries(aggregate, recorded, events, names);
  }
}
