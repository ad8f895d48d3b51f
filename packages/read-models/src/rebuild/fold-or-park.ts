import { BEHIND_PARKED, isEventToBlame, type RecordedEvent, reasonOf } from '@tidu/event-store';
import type pg from 'pg';
import { type KnownStates, projectInto } from '../projection/project.js';
import { SHADOW } from './shadow-tables.js';

/** 搁置 · an event the fold could not take, or one behind it in its stream. */
export interface Parked {
  readonly event: RecordedEvent;
  readonly reason: string;
}

/** Has all of `work` happen on a connection, or nothing of it. */
export type Atomically = (client: pg.Client, work: () => Promise<void>) => Promise<void>;

/**
 * Folds events into the shadow tables as the running projection would: what the fold refuses is set aside, later events of its
 * stream wait behind it, all others are taken. Returns what was parked before and what is now; throws what is no event's fault.
 */
export async function foldOrPark(
  client: pg.Client,
  events: readonly RecordedEvent[],
  parked: readonly Parked[],
  known: KnownStates,
  atomically: Atomically,
): Promise<readonly Parked[]> {
  const waiting = new Set(parked.map(({ event }) => event.stream));
  const free = events.filter((event) => !waiting.has(event.stream));
  const behind = events
    .filter((event) => waiting.has(event.stream))
    .map((event) => ({ event, reason: BEHIND_PARKED }));
  try {
    await atomically(client, () => projectInto(SHADOW, client, free, known));
    return [...parked, ...behind];
  } catch (error) {
    // What was folded is not what the tables hold.
    known.clear();
    if (!isEventToBlame(error)) throw error;
    const [event] = events;
    if (event !== undefined && events.length === 1) return [...parked, { event, reason: reasonOf(error) }];
    let all = parked;
    for (const each of events) all = await foldOrPark(client, [each], all, known, atomically);
    return all;
  }
}
