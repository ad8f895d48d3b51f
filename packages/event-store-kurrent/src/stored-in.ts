import { BACKWARDS, END, FORWARDS, START, StreamNotFoundError } from '@kurrent/kurrentdb-client';
import { type StoredInKurrent } from './recorded.js';
import { type Server } from './server.js';

const PAGE = 500;

export interface StreamReading {
  direction?: 'forward' | 'backward';
  fromRevision?: bigint;
  limit?: number;
  /** How many to ask for at a time, where few will do. */
  pageSize?: number;
}

/**
 * What a stream holds, nothing for one that was never written. Read in pages that are taken whole: a reading without a count
 * that is left early keeps the connection busy, and later calls on it were seen to wait for seconds.
 */
export async function* storedIn(
  server: Server,
  stream: string,
  { direction = 'forward', fromRevision, limit = Infinity, pageSize = PAGE }: StreamReading = {},
): AsyncGenerator<StoredInKurrent, void, void> {
  const forward = direction === 'forward';
  let from = fromRevision;
  for (let left = limit; left > 0 && (from === undefined || from >= 0n);) {
    const maxCount = Math.min(left, pageSize);
    const page = await pageOf(server, stream, forward, from, maxCount);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < maxCount) return;
    left -= page.length;
    from = forward ? last.revision + 1n : last.revision - 1n;
  }
}

async function pageOf(
  server: Server,
  stream: string,
  forward: boolean,
  from: bigint | undefined,
  maxCount: number,
): Promise<StoredInKurrent[]> {
  try {
    return await server.readStream(stream, {
      direction: forward ? FORWARDS : BACKWARDS,
      // Left out, the client reads forward whatever the direction.
      fromRevision: from ?? (forward ? START : END),
      maxCount,
    });
  } catch (error) {
    if (error instanceof StreamNotFoundError) return [];
    throw error;
  }
}
