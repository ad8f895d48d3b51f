import type pg from 'pg';
import { type EventStore } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { inTransaction } from './in-transaction.js';
import { listParked } from './parking.js';
import { type Project } from './run-projection.js';

export interface RetryOptions {
  store: EventStore;
  pool: pg.Pool;
  /** The projection whose parked events are retried, with the share's suffix where it is partitioned. */
  name: string;
  project: Project;
  /** Only this stream's events. */
  stream?: string;
}

export interface RetryResult {
  projected: number;
  /** Streams whose first parked event was refused again; they stay parked whole. */
  refused: { stream: string; error: unknown }[];
}

/** Gives parked events to the projection again, each stream in order and in one transaction of its own. */
export async function retryParked(options: RetryOptions): Promise<RetryResult> {
  const { pool, name, project } = options;
  const parked = await listParked(pool, name);
  const streams = new Set(
    parked.map((event) => event.stream).filter((each) => each === (options.stream ?? each)),
  );
  const result: RetryResult = { projected: 0, refused: [] };
  for (const stream of streams) {
    try {
      result.projected += await inTransaction(pool, async (tx) => {
        // The checkpoint's lock keeps the running projection from parking more of this stream meanwhile.
        await tx.query('select from event_store.checkpoints where name = $1 for update', [name]);
        const { rows } = await tx.query<{ position: string }>(
          'delete from event_store.parked where name = $1 and stream = $2 returning position',
          [name, stream],
        );
        const positions = new Set(rows.map((row) => Number(row.position)));
        const events = (await options.store.read(stream)).filter((event) => positions.has(event.position));
        await projectInOrder(tx, project, events);
        return events.length;
      });
    } catch (error) {
      result.refused.push({ stream, error });
    }
  }
  return result;
}

async function projectInOrder(tx: pg.PoolClient, project: Project, events: RecordedEvent[]): Promise<void> {
  if (events.length > 0) await project(tx, events);
}
