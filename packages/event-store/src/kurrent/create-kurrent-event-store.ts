import {
  ANY,
  AppendConsistencyViolationError,
  BACKWARDS,
  binaryEvent,
  END,
  FORWARDS,
  KurrentDBClient,
  NO_STREAM,
  START,
  STREAM_EXISTS,
  STREAM_STATE,
  StreamNotFoundError,
  UnsupportedError as ServerLacksIt,
  WrongExpectedVersionError,
  type AppendStreamState,
  type BinaryEventData,
} from '@kurrent/kurrentdb-client';
import {
  CommandReusedError,
  EventStoreError,
  StoreUnavailableError,
  UnsupportedError,
  VersionConflictError,
  type CheckFailure,
} from '../port/errors.js';
import {
  type AppendResult,
  type CommandResult,
  type EventStore,
  type ExpectedVersion,
  type ReadAllOptions,
} from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { prepareAppend, type PreparedAppend, type PreparedRecord } from '../port/prepared-append.js';
import { subscribe, type Log } from '../subscription/subscribe.js';
import { asStored, isOurs, positionOf, toRecorded, type StoredInKurrent } from './recorded.js';

const COMMAND_STREAM = 'tidu_command-';
const DEFAULT_BATCH = 500;

/**
 * The event store on KurrentDB (`KURRENTDB_URL`). Where it differs from PostgreSQL: positions ascend but are not contiguous,
 * there is no running hash, an event id is recognised only in its own stream (as the server does), and several streams,
 * checks on other streams and command ids need a server with `appendRecords` (26.1); an older one refuses them clearly.
 */
export function createKurrentEventStore(options: {
  connectionString: string;
  upcast?: (event: RecordedEvent) => RecordedEvent;
}): EventStore {
  const client = KurrentDBClient.connectionString(options.connectionString);
  const upcast = options.upcast ?? ((event: RecordedEvent) => event);
  const seen = (stored: StoredInKurrent): RecordedEvent => upcast(toRecorded(stored));

  async function append(prepared: PreparedAppend): Promise<AppendResult> {
    const { records, checks, commandId } = prepared;
    const [first] = records;
    const oneStream = records.every((record) => record.stream === first?.stream);
    const [check, ...furtherChecks] = checks;
    const checksItself =
      furtherChecks.length === 0 && (check === undefined || check.stream === first?.stream);
    if (first !== undefined && oneStream && checksItself && commandId === null) {
      return appendToOne(first.stream, records, check?.expect ?? 'any');
    }
    return appendToMany(prepared);
  }

  async function appendToOne(
    stream: string,
    records: PreparedRecord[],
    expect: ExpectedVersion,
  ): Promise<AppendResult> {
    try {
      const result = await client.appendToStream(stream, records.map(toKurrent), {
        streamState: toState(expect),
      });
      const version = Number(result.nextExpectedRevision) + 1;
      return {
        position: Number(result.position?.prepare ?? 0n),
        versions: { [stream]: version },
        duplicate: false,
      };
    } catch (error) {
      if (!(error instanceof WrongExpectedVersionError)) throw error;
      throw new VersionConflictError([{ stream, expected: expect, actual: await versionOf(stream) }]);
    }
  }

  async function appendToMany({
    records,
    checks,
    commandId,
    fingerprint,
  }: PreparedAppend): Promise<AppendResult> {
    const writes = records.map((record) => ({ streamName: record.stream, record: toKurrent(record) }));
    const states = checks.map(({ stream, expect }) => stateCheck(stream, toState(expect)));
    if (commandId !== null) {
      const streamName = COMMAND_STREAM + commandId;
      writes.push({ streamName, record: commandMarker(records.length, fingerprint) });
      states.push(stateCheck(streamName, NO_STREAM));
    }
    try {
      const result = await client.appendRecords(writes, states);
      const versions = await Promise.all(
        [...new Set(records.map((record) => record.stream))].map(
          async (stream) => [stream, await versionOf(stream)] as const,
        ),
      );
      return { position: Number(result.position), versions: Object.fromEntries(versions), duplicate: false };
    } catch (error) {
      if (error instanceof ServerLacksIt) {
        throw new UnsupportedError(
          'several streams, checks on other streams and command ids need KurrentDB 26.1',
        );
      }
      if (!(error instanceof AppendConsistencyViolationError)) throw error;
      const earlier = commandId === null ? null : await findCommand(commandId);
      if (earlier === null) throw new VersionConflictError(await failuresOf(error, checks));
      if (earlier.fingerprint !== fingerprint) throw new CommandReusedError(commandId ?? '');
      return { position: earlier.position, versions: earlier.versions, duplicate: true };
    }
  }

  async function failuresOf(
    error: AppendConsistencyViolationError,
    checks: PreparedAppend['checks'],
  ): Promise<CheckFailure[]> {
    const failures = error.violations.flatMap(({ checkIndex }) => checks[checkIndex] ?? []);
    return Promise.all(
      failures.map(async ({ stream, expect }) => ({
        stream,
        expected: expect,
        actual: await versionOf(stream),
      })),
    );
  }

  async function versionOf(stream: string): Promise<number> {
    const [last] = await read(stream, 'backward', undefined, 1);
    return last?.version ?? 0;
  }

  async function read(
    stream: string,
    direction: 'forward' | 'backward',
    from: number | undefined,
    limit: number | undefined,
  ): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    try {
      const forward = direction === 'forward';
      const first = forward ? START : END;
      const reading = client.readStream(stream, {
        direction: forward ? FORWARDS : BACKWARDS,
        // Left out, the client reads forward whatever the direction.
        fromRevision: from === undefined ? first : BigInt(Math.max(from - 1, 0)),
        ...(limit === undefined ? {} : { maxCount: limit }),
      });
      for await (const { event } of reading) if (event !== undefined) events.push(seen(asStored(event)));
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return events;
  }

  async function findCommand(commandId: string): Promise<CommandResult | null> {
    const stream = COMMAND_STREAM + commandId;
    try {
      for await (const { event } of client.readStream(stream, { maxCount: 1 })) {
        const marker = event === undefined ? undefined : asStored(event);
        if (marker?.position === undefined) return null;
        const { records, fingerprint } = JSON.parse(
          Buffer.from(marker.data as Uint8Array).toString('utf8'),
        ) as {
          records: number;
          fingerprint: string | null;
        };
        const written = await before(marker.position, records);
        return {
          position: written.at(-1)?.position ?? 0,
          versions: Object.fromEntries(written.map((each) => [each.stream, each.version])),
          fingerprint,
          duplicate: true,
        };
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    return null;
  }

  /** The records that were committed right before a marker, in order. */
  async function before(
    position: { commit: bigint; prepare: bigint },
    count: number,
  ): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const { event } of client.readAll({ direction: BACKWARDS, fromPosition: position })) {
      if (event !== undefined && isOurs(event.streamId)) events.unshift(toRecorded(asStored(event)));
      if (events.length === count) break;
    }
    return events;
  }

  async function* readAll({
    after,
    limit = Infinity,
    batchSize = DEFAULT_BATCH,
  }: ReadAllOptions): AsyncGenerator<RecordedEvent[], void, void> {
    let batch: RecordedEvent[] = [];
    let count = 0;
    if (limit <= 0) return;
    const fromPosition = after === 0 ? START : { commit: BigInt(after), prepare: BigInt(after) };
    for await (const { event } of client.readAll({ direction: FORWARDS, fromPosition })) {
      if (event === undefined || !isOurs(event.streamId)) continue;
      const stored = asStored(event);
      if (positionOf(stored) <= after) continue;
      batch.push(seen(stored));
      count += 1;
      if (batch.length === batchSize || count === limit) {
        yield batch;
        batch = [];
      }
      if (count === limit) return;
    }
    if (batch.length > 0) yield batch;
  }

  async function head(): Promise<number> {
    for await (const { event } of client.readAll({ direction: BACKWARDS, fromPosition: END })) {
      if (event !== undefined && isOurs(event.streamId)) return positionOf(asStored(event));
    }
    return 0;
  }

  const log: Log = { readAll, head: () => guarded(head), onAppended: () => () => undefined };

  return {
    append: (records, checks, appending) => guarded(() => append(prepareAppend(records, checks, appending))),
    findCommand: (commandId) => guarded(() => findCommand(commandId)),
    read: (stream, { direction = 'forward', from, limit } = {}) =>
      guarded(() => read(stream, direction, from, limit)),
    readAll,
    head: log.head,
    subscribe: (subscription) => subscribe(log, subscription),
    close: () => client.dispose(),
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EventStoreError) throw error;
    throw new StoreUnavailableError('connection', { cause: error });
  }
}

function toState(expect: ExpectedVersion): AppendStreamState {
  if (expect === 'any') return ANY;
  if (expect === 'stream-exists') return STREAM_EXISTS;
  return expect === 'no-stream' || expect === 0 ? NO_STREAM : BigInt(expect - 1);
}

const stateCheck = (streamName: string, expectedState: AppendStreamState) =>
  ({ type: STREAM_STATE, streamName, expectedState }) as const;

/** The canonical bytes go in as they are, as binary; the server's appendRecords takes only texts as metadata. */
function toKurrent({ id, type, schemaVersion, metadata, data }: PreparedRecord): BinaryEventData {
  return binaryEvent({
    id,
    type,
    data: Buffer.from(data),
    metadata: { schemaVersion: String(schemaVersion), metadata },
  });
}

function commandMarker(records: number, fingerprint: string | null): BinaryEventData {
  return binaryEvent({
    type: 'tidu.command-carried-out',
    data: Buffer.from(JSON.stringify({ records, fingerprint })),
    metadata: {},
  });
}
