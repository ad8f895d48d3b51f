import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import {
  StoreClosedError,
  UnknownPositionError,
  type AppendResult,
  type EventStore,
  type ReadAllOptions,
  type ReadOptions,
  type RecordedEvent,
  prepareAppend,
  type PreparedAppend,
  subscribe,
  type Log,
} from '@tidu/event-store';
import { appendToMany } from './append-to-many.js';
import { appendToOne } from './append-to-one.js';
import { type KurrentClient } from './client.js';
import { findCommand } from './commands.js';
import { asStoreError } from './failures.js';
import { identityOf } from './identity.js';
import { requireOurs } from './names.js';
import { asWritten, positionOf, toRecorded, type StoredInKurrent } from './recorded.js';
import { withRenewedReader } from './renewed-reader.js';
import { withPatience, type Server } from './server.js';
import { headOf, isNoPosition, placeOf, storedInLog } from './stored-in-log.js';
import { storedIn } from './stored-in.js';

const DEFAULT_BATCH = 500;
const DEFAULT_PATIENCE_MS = 15_000;

export interface KurrentEventStoreOptions {
  /** What readers see instead of what was stored, when an event is of an older schema version. */
  upcast?: (event: RecordedEvent) => RecordedEvent;
  /** How long a server may be silent before a call is refused. */
  patienceMs?: number;
}

/**
 * The event store on KurrentDB (`KURRENTDB_URL`). Where it differs from PostgreSQL:
 * - positions ascend but are not contiguous, and there is no running hash;
 * - `recordedAt` is the server's clock as it was: where that is set back, it runs backwards along positions;
 * - several streams, checks on other streams and command ids need a server with `appendRecords` (26.1); an older one refuses
 *   them clearly, and has no identity;
 * - stream names that begin with `$` or `tidu_command-` are refused, and in an append of that kind two names that differ in
 *   their case alone;
 * - event ids are known as the server knows them: an append that is repeated in its own streams is recognised by its first
 *   ids or what follows its expected versions; elsewhere an id is taken again. Of a command, only its id is recognised.
 */
export function createKurrentEventStore({
  connectionString,
  ...options
}: KurrentEventStoreOptions & { connectionString: string }): EventStore {
  const make = (): KurrentClient => KurrentDBClient.connectionString(connectionString);
  return eventStoreOn(withRenewedReader(make), options);
}

/** The same on a client that is already there; `close` disposes of it. */
export function eventStoreOn(client: KurrentClient, options: KurrentEventStoreOptions = {}): EventStore {
  const server = withPatience(client, options.patienceMs ?? DEFAULT_PATIENCE_MS);
  const upcast = options.upcast ?? ((event: RecordedEvent) => event);
  const seen = (stored: StoredInKurrent): RecordedEvent => upcast(toRecorded(stored));
  let closed = false;

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    if (closed) throw new StoreClosedError();
    try {
      return await work();
    } catch (error) {
      throw asStoreError(error);
    }
  }

  async function read(
    stream: string,
    { direction = 'forward', from, limit }: ReadOptions,
  ): Promise<RecordedEvent[]> {
    requireOurs([stream]);
    if (direction === 'backward' && from !== undefined && from < 1) return [];
    const events: RecordedEvent[] = [];
    const reading = storedIn(server, stream, {
      direction,
      ...(from === undefined ? {} : { fromRevision: BigInt(Math.max(from - 1, 0)) }),
      ...(limit === undefined ? {} : { limit }),
    });
    for await (const stored of reading) events.push(seen(stored));
    return events;
  }

  async function* readEach<Event>(
    { after, limit = Infinity, batchSize = DEFAULT_BATCH }: ReadAllOptions,
    eventOf: (stored: StoredInKurrent) => Event,
  ): AsyncGenerator<Event[], void, void> {
    if (closed) throw new StoreClosedError();
    if (limit <= 0) return;
    let batch: Event[] = [];
    let count = 0;
    // The server reads a position inclusively: what was read last comes first, in the log it was read from.
    let isKnown = after === 0;
    try {
      const reading = storedInLog(server, {
        direction: 'forward',
        pageSize: DEFAULT_BATCH,
        ...(after === 0 ? {} : { from: placeOf(after) }),
      });
      for await (const stored of reading) {
        if (!isKnown && positionOf(stored) !== after) break;
        if (!isKnown) {
          isKnown = true;
          continue;
        }
        batch.push(eventOf(stored));
        count += 1;
        if (batch.length === batchSize || count === limit) {
          yield batch;
          batch = [];
        }
        if (count === limit) return;
      }
    } catch (error) {
      if (!isKnown && (await isNoPosition(server, after))) throw new UnknownPositionError(after);
      throw asStoreError(error);
    }
    if (!isKnown) throw new UnknownPositionError(after);
    if (batch.length > 0) yield batch;
  }

  const readAll = (reading: ReadAllOptions): AsyncGenerator<RecordedEvent[], void, void> =>
    readEach(reading, seen);
  const log: Log = { readAll, head: () => guarded(() => headOf(server)), onAppended: () => () => undefined };

  return {
    append: (records, checks, appending) =>
      guarded(() => append(server, prepareAppend(records, checks, appending))),
    findCommand: (commandId) => guarded(() => findCommand(server, commandId)),
    read: (stream, reading = {}) => guarded(() => read(stream, reading)),
    readAll,
    readStored: (reading) => readEach(reading, asWritten),
    head: log.head,
    identity: () => guarded(() => identityOf(server)),
    subscribe: (subscription) => subscribe(log, subscription),
    async close() {
      closed = true;
      await client.dispose();
    },
  };
}

async function append(server: Server, prepared: PreparedAppend): Promise<AppendResult> {
  const { records, checks, commandId } = prepared;
  requireOurs([...records, ...checks].map(({ stream }) => stream));
  const [first] = records;
  const [check, ...furtherChecks] = checks;
  const oneStream = [...records, ...checks].every(({ stream }) => stream === first?.stream);
  if (first !== undefined && oneStream && furtherChecks.length === 0 && commandId === null) {
    return appendToOne(server, first.stream, records, check?.expect ?? 'any');
  }
  return appendToMany(server, prepared);
}
