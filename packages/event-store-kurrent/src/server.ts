import { type ReadAllOptions, type ReadStreamOptions } from '@kurrent/kurrentdb-client';
import { answeredWithin } from './answered-within.js';
import { type KurrentClient } from './client.js';
import { asStored, type StoredInKurrent } from './recorded.js';

/** The server as this package sees it: every call ends, and a page is taken whole. */
export interface Server extends Pick<KurrentClient, 'appendToStream' | 'appendRecords'> {
  readonly patienceMs: number;
  readStream(stream: string, reading: ReadStreamOptions): Promise<StoredInKurrent[]>;
  readAll(reading: ReadAllOptions): Promise<StoredInKurrent[]>;
}

/** Gives an append up after `patienceMs`, a reading when nothing has come for so long, with `StoreUnavailableError`. */
export function withPatience(client: KurrentClient, patienceMs: number): Server {
  async function whole(reading: AsyncIterable<{ event?: object }>): Promise<StoredInKurrent[]> {
    const events = reading[Symbol.asyncIterator]();
    const page: StoredInKurrent[] = [];
    for (;;) {
      const next = await answeredWithin(patienceMs, events.next());
      if (next.done === true) return page;
      if (next.value.event !== undefined) page.push(asStored(next.value.event));
    }
  }

  return {
    patienceMs,
    appendToStream: (...append) => answeredWithin(patienceMs, client.appendToStream(...append)),
    appendRecords: (...append) => answeredWithin(patienceMs, client.appendRecords(...append)),
    readStream: async (stream, reading) => whole(client.readStream(stream, reading)),
    readAll: async (reading) => whole(client.readAll(reading)),
  };
}
