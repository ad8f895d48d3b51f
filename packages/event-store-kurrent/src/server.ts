import { type ReadAllOptions, type ReadStreamOptions } from '@kurrent/kurrentdb-client';
import { answeredWithin } from './answered-within.js';
import { type KurrentClient } from './client.js';
import { asStored, type StoredInKurrent } from './recorded.js';

/** An event that was sent and not heard of. */
export interface Unheard {
  /** How many appends of it are under way, or were never answered. */
  appends: number;
  /** Whether more than one was, so that either may be the repetition of the other. */
  inDoubt: boolean;
}

/** The server as this package sees it: every call ends, and a page is taken whole. */
export interface Server extends Pick<KurrentClient, 'appendToStream' | 'appendRecords'> {
  readonly patienceMs: number;
  readStream(stream: string, reading: ReadStreamOptions): Promise<StoredInKurrent[]>;
  readAll(reading: ReadAllOptions): Promise<StoredInKurrent[]>;
  /** The furthest place in the log that any answer has told of; null before the first. */
  furthest(): bigint | null;
  /** By event id, what was sent and not heard of. */
  readonly unheard: Map<string, Unheard>;
}

/** Gives an append up after `patienceMs`, a reading when nothing has come for so long, with `StoreUnavailableError`. */
export function withPatience(client: KurrentClient, patienceMs: number): Server {
  let furthest: bigint | null = null;

  function told(place: bigint | undefined): void {
    if (place !== undefined && place > (furthest ?? -1n)) furthest = place;
  }

  async function whole(reading: AsyncIterable<{ event?: object }>): Promise<StoredInKurrent[]> {
    const events = reading[Symbol.asyncIterator]();
    const page: StoredInKurrent[] = [];
    for (;;) {
      const next = await answeredWithin(patienceMs, events.next());
      if (next.done === true) return page;
      if (next.value.event === undefined) continue;
      const stored = asStored(next.value.event);
      told(stored.position?.prepare);
      page.push(stored);
    }
  }

  return {
    patienceMs,
    furthest: () => furthest,
    unheard: new Map(),
    async appendToStream(...append) {
      const answer = await answeredWithin(patienceMs, client.appendToStream(...append));
      told(answer.position?.prepare);
      return answer;
    },
    async appendRecords(...append) {
      const answer = await answeredWithin(patienceMs, client.appendRecords(...append));
      told(answer.position);
      return answer;
    },
    readStream: async (stream, reading) => whole(client.readStream(stream, reading)),
    readAll: async (reading) => whole(client.readAll(reading)),
  };
}
