import type pg from 'pg';
import { type EventStore } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { reasonOf } from '../port/reason-of.js';
import { type Stall } from '../port/subscription.js';
import { report } from '../subscription/report.js';
import { isEventToBlame } from './blame.js';
import { moveCheckpoint, readCheckpoint, waitForCheckpoint } from './checkpoint.js';
import { inTransaction } from './in-transaction.js';
import { BEHIND_PARKED, park, streamsParked } from './parking.js';

/** Writes what the events mean into the read model, inside the transaction that also moves the checkpoint. */
export type Project = (tx: pg.PoolClient, events: RecordedEvent[]) => Promise<void>;

export type ProjectionIncident =
  | { kind: 'parked'; name: string; event: RecordedEvent; error: unknown }
  | { kind: 'failing'; name: string; attempt: number; error: unknown }
  | { kind: 'stalled'; name: string; stall: Stall };

export interface ProjectionOptions {
  store: EventStore;
  pool: pg.Pool;
  /** Names the checkpoint; one name, one read model. */
  name: string;
  project: Project;
  batchSize?: number;
  pollMs?: number;
  stallAfterMs?: number;
  /** Where it throws, the projection goes on, and what was thrown becomes a warning of the process. */
  onIncident?: (incident: ProjectionIncident) => void;
}

export interface Projection {
  position(): Promise<number>;
  /** Whether the read model has taken everything up to `position` within `timeoutMs`. */
  waitFor(position: number, timeoutMs: number): Promise<boolean>;
  stop(): Promise<void>;
}

const DEFAULT_BATCH = 500;

/**
 * 投影 · keeps a read model in step, each event's effect exactly once: read model and checkpoint change in one transaction,
 * and the checkpoint only moves from where this run believes it to be, so a second runner of the same name cannot double it.
 * An event that is to blame for its refusal (`isEventToBlame`) is parked with the reason; later events of the same stream wait
 * behind it; all others go on. Any other failure parks nothing: it is told of as failing and tried again until it has passed.
 */
export function runProjection(options: ProjectionOptions): Projection {
  const { store, pool, name, project } = options;
  let position = 0;

  /** False when another runner had moved the checkpoint: nothing was done, and `position` says where it stands. */
  async function take(events: RecordedEvent[]): Promise<boolean> {
    const last = events.at(-1)?.position ?? position;
    try {
      return await step(last, (tx, someParked) => projectUnparked(tx, events, someParked));
    } catch (error) {
      if (!isEventToBlame(error)) throw error;
      if (events.length === 1 && events[0] !== undefined) return await setAside(events[0], last, error);
      return await takeOneByOne(events, last);
    }
  }

  async function takeOneByOne(events: RecordedEvent[], last: number): Promise<boolean> {
    for (const event of events) {
      if (!(await take([event]))) return false;
    }
    return position >= last || (await step(last, () => Promise.resolve()));
  }

  async function projectUnparked(
    tx: pg.PoolClient,
    events: RecordedEvent[],
    someParked: boolean,
  ): Promise<void> {
    const parked = someParked ? await streamsParked(tx, name) : new Set<string>();
    const free = parked.size === 0 ? events : events.filter((event) => !parked.has(event.stream));
    for (const event of parked.size === 0 ? [] : events)
      if (parked.has(event.stream)) await park(tx, name, event, BEHIND_PARKED);
    if (free.length > 0) await project(tx, free);
  }

  async function setAside(event: RecordedEvent, last: number, error: unknown): Promise<boolean> {
    const moved = await step(last, (tx) => park(tx, name, event, reasonOf(error)));
    if (moved) report(() => options.onIncident?.({ kind: 'parked', name, event, error }));
    return moved;
  }

  /** The checkpoint is moved first: its row lock keeps a second runner out until this one has committed. */
  async function step(
    to: number,
    work: (tx: pg.PoolClient, someParked: boolean) => Promise<void>,
  ): Promise<boolean> {
    const moved = await inTransaction(pool, async (tx) => {
      const move = await moveCheckpoint(tx, name, position, to);
      if (move === 'elsewhere') return false;
      await work(tx, move === 'some parked');
      return true;
    });
    position = moved ? to : await readCheckpoint(pool, name);
    return moved;
  }

  const subscription = store.subscribe({
    after: {
      load: async () => (position = await readCheckpoint(pool, name)),
      save: () => Promise.resolve(),
    },
    batchSize: options.batchSize ?? DEFAULT_BATCH,
    handle: async (events, control) => {
      // A batch that failed half way through comes again whole; what was taken one by one stays taken.
      const ahead = events.filter((event) => event.position > position);
      if (ahead.length > 0 && !(await take(ahead))) control.resumeAfter(position);
    },
    ...(options.pollMs === undefined ? {} : { pollMs: options.pollMs }),
    ...(options.stallAfterMs === undefined ? {} : { stallAfterMs: options.stallAfterMs }),
    onFailure: (error, attempt) => options.onIncident?.({ kind: 'failing', name, attempt, error }),
    onStall: (stall) => options.onIncident?.({ kind: 'stalled', name, stall }),
  });

  return {
    position: () => readCheckpoint(pool, name),
    waitFor: (target, timeoutMs) => waitForCheckpoint(pool, name, target, timeoutMs),
    stop: () => subscription.stop(),
  };
}
