import { Inject, Injectable } from '@nestjs/common';
import { type HistoryEntry } from '@tidu/contracts';
import { type AggregateName, streamOf } from '@tidu/domain';
import { accountNames } from '@tidu/platform';
import type pg from 'pg';
import { POOL } from '../tokens.js';
import { type Reader } from '../views/reader.js';
import { historyEntries } from './history-entries.js';
import { peopleIn } from './people.js';
import { readableEvents } from './readable-events.js';

/** Reads histories (历史). Whether the thing is the reader's to see is asked before. */
@Injectable()
export class HistoryReader {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The history of a thing, oldest first, less what the reader may not know. */
  async read({ actor, log }: Reader, aggregate: AggregateName, id: string): Promise<HistoryEntry[]> {
    const recorded = await log.read(streamOf(aggregate, id));
    const events = readableEvents(actor, aggregate, recorded);
    const names = await accountNames(this.pool, peopleIn(events));
    return historyEntries(aggregate, recorded, events, names);
  }
}
