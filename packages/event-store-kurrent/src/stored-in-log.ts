import { BACKWARDS, END, FORWARDS, START, type Position } from '@kurrent/kurrentdb-client';
import { isOurs } from './names.js';
import { positionOf, type StoredInKurrent } from './recorded.js';
import { type Server } from './server.js';

/** The server's own events may stand after the last of ours. */
const NEAR_THE_END = 32;

/**
 * What was written by this package into whatever stream, from a position on: that event included forward, left out backward,
 * as the server has it. Read in pages that are taken whole, for the reason of `storedIn`.
 */
export async function* storedInLog(
  server: Server,
  { direction, from, pageSize }: { direction: 'forward' | 'backward'; from?: Position; pageSize: number },
): AsyncGenerator<StoredInKurrent, void, void> {
  const forward = direction === 'forward';
  // A page of one would be the event it begins with, again and again.
  const maxCount = Math.max(pageSize, 2);
  let place = from;
  let previous: StoredInKurrent | undefined;
  for (;;) {
    const page = await server.readAll({
      direction: forward ? FORWARDS : BACKWARDS,
      fromPosition: place ?? (forward ? START : END),
      maxCount,
    });
    for (const stored of page) if (isOurs(stored.streamId) && !isSame(stored, previous)) yield stored;
    previous = page.at(-1);
    if (page.length < maxCount || previous?.position === undefined) return;
    place = previous.position;
  }
}

/** Position of the last event of ours, 0 when there is none. */
export async function headOf(server: Server): Promise<number> {
  const reading = { direction: 'backward', pageSize: NEAR_THE_END } as const;
  for await (const stored of storedInLog(server, reading)) return positionOf(stored);
  return 0;
}

export function placeOf(position: number): Position {
  return { commit: BigInt(position), prepare: BigInt(position) };
}

/**
 * Whether a reading failed because the log has no such position. Of that the client says no more than that the server is
 * unavailable: it is not where it answers another question, and then fails again at the same place.
 */
export async function isNoPosition(server: Server, position: number): Promise<boolean> {
  try {
    await headOf(server);
  } catch {
    return false;
  }
  const reading = { direction: FORWARDS, fromPosition: placeOf(position), maxCount: 1 } as const;
  return server.readAll(reading).then(
    () => false,
    () => true,
  );
}

function isSame(stored: StoredInKurrent, other: StoredInKurrent | undefined): boolean {
  return stored.streamId === other?.streamId && stored.revision === other.revision;
}
