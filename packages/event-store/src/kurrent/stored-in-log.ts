import { BACKWARDS, END, FORWARDS, START, type Position } from '@kurrent/kurrentdb-client';
import { isOurs } from './names.js';
import { type StoredInKurrent } from './recorded.js';
import { type Server } from './server.js';

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

function isSame(stored: StoredInKurrent, other: StoredInKurrent | undefined): boolean {
  return stored.streamId === other?.streamId && stored.revision === other.revision;
}
