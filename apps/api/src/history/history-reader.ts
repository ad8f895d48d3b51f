import { Inject, Injectable } from '@nestjs/common';
import { type HistoryChange, type HistoryEntry, type DifferencesQuery } from '@tidu/contracts';
import { type AggregateName, streamOf } from '@tidu/domain';
import { accountNames } from '@tidu/platform';
import type pg from 'pg';
import { POOL } from '../tokens.js';
import { type Reader } from '../views/reader.js';
import { RefusedError } from '../http/problem.js';
import { differencesOf } from './changes.js';
import { historyEntries, phaseWords } from './history-entries.js';
import { peopleIn, peopleNamed } from './people.js';
import { readableEvents } from './readable-events.js';
import { type Content } from './state-fields.js';

function nothingYet(error: unknown): null {
  if (error instanceof RefusedError && error.refusal.kind === 'not-found') return null;
  throw error;
}

/** Content with its phase as people call it. */
function inWords(aggregate: AggregateName, content: Content | null): unknown {
  if (content === null || !('phase' in content)) return content;
  return { ...content, phase: phaseWords(aggregate, content.phase) };
}

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

  /**
   * How what is shown of a thing differs between two moments. It may not have been there at the first of them.
   * @param contentAt what the reader is shown of it at a moment; rejects with a `RefusedError` where there is nothing
   */
  async differences(
    aggregate: AggregateName,
    { from, to }: DifferencesQuery,
    contentAt: (at: string | undefined) => Promise<Content>,
  ): Promise<HistoryChange[]> {
    const after = await contentAt(to);
    const before = from === undefined ? null : await contentAt(from).catch(nothingYet);
    const names = await accountNames(this.pool, peopleNamed([before, after]));
    return differencesOf(inWords(aggregate, before), inWords(aggregate, after), names);
  }
}
