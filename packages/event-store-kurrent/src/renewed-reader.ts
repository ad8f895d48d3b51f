import { type ReadAllOptions, type ReadStreamOptions } from '@kurrent/kurrentdb-client';
import { type KurrentClient } from './client.js';
import { isLost } from './failures.js';

type Reading = AsyncIterable<{ event?: object }>;

/**
 * A client that appends as it does, and reads through clients of its own: the library's reading half, once it has met no
 * server where it looked, was seen to say so for ever, though the server was back. Whoever could not read leaves a new one to
 * the next; readings under way end by themselves.
 */
export function withRenewedReader(make: () => KurrentClient): KurrentClient {
  const writer = make();
  let reader = make();

  async function* read(of: (client: KurrentClient) => Reading): AsyncGenerator<{ event?: object }> {
    const asked = reader;
    try {
      yield* of(asked);
    } catch (error) {
      if (isLost(error) && asked === reader) reader = make();
      throw error;
    }
  }

  return {
    appendToStream: (...append) => writer.appendToStream(...append),
    appendRecords: (...append) => writer.appendRecords(...append),
    readStream: (stream: string, reading: ReadStreamOptions) =>
      read((client) => client.readStream(stream, reading)),
    readAll: (reading: ReadAllOptions) => read((client) => client.readAll(reading)),
    dispose: () => writer.dispose(),
  };
}
