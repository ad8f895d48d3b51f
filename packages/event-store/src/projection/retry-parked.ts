import type pg from 'pg';
import { type EventStore } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { isEventToBlame } from './blame.js';
import { inTransaction } from './in-transaction.js';
import { firstParked, listParked, unpark } from './parking.js';
import { type Project } from './run-projection.js';

export interface RetryOptions {
  store: EventStore;
  pool: pg.Pool;
  /** The projection whose parked events are retried. */
  name: string;
  project: Project;
  /** Only this stream's events. */
  stream?: string;
}

export interface Refusal {
  stream: string;
  /** Of the event that was refused again: it and what follows it in its stream stay parked. */
  position: number;
  error: unknown;
}

export interface RetryResult {
  projected: number;
  refused: Refusal[];
}

/**
 * Gives parked events to the projection again, each stream in order and each event in a transaction of its own: what comes
 * before the first that is refused again is projected and parked no longer, and the other streams go on. Rejects where a
 * failure is not an event's own fault (`isEventToBlame`); what had been projected until then stays so.
 */
export async function retryParked(options: RetryOptions): Promise<RetryResult> {
  const parked = await listParked(options.pool, options.name);
  const streams = new Set(
    parked.map((event) => event.stream).filter((each) => each === (options.stream ?? each)),
  );
  const result: RetryResult = { projected: 0, refused: [] };
  for (const stream of streams) {
    const { projected, refused } = await retryStream(options, stream);
    result.projected += projected;
    result.refused.push(...refused);
  }
  return result;
}

async function retryStream(options: RetryOptions, stream: string): Promise<RetryResult> {
  const { store, pool, name } = options;
  let events: RecordedEvent[] = [];
  for (let projected = 0; ;) {
    const position = await firstParked(pool, name, stream);
    if (position === null) return { projected, refused: [] };
    const isIt = (event: RecordedEvent): boolean => event.position === position;
    if (!events.some(isIt)) events = await store.read(stream);
    const event = events.find(isIt);
    if (event === undefined) throw new Error(`${stream} has no event at the parked position ${position}`);
    try {
      if (await retryOne(options, event)) projected += 1;
    } catch (error) {
      if (!isEventToBlame(error)) throw error;
      return { projected, refused: [{ stream, position, error }] };
    }
  }
}

/** False where it is parked no longer: someone else has taken it. */
async function retryOne({ pool, name, project }: RetryOptions, event: RecordedEvent): Promise<boolean> {
  return inTransaction(pool, async (tx) => {
    // The checkpoint's lock keeps the running projection from parking more of this stream meanwhile.
    await tx.query('select from event_store.checkpoints where name = $1 for update', [name]);
    if (!(await unpark(tx, name, event.position))) return false;
    await project(tx, [event]);
    return true;
  });
}
