import { randomUUID } from 'node:crypto';
import {
  AppendConsistencyViolationError,
  KurrentDBClient,
  NO_STREAM,
  STREAM_STATE,
  UnsupportedError as ServerLacksIt,
  type AppendStreamState,
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
  type ReadAllOptions,
} from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { prepareAppend, type PreparedAppend } from '../port/prepared-append.js';
import { subscribe, type Log } from '../subscription/subscribe.js';
import { appendToOne, versionOf } from './append-to-one.js';
import { positionOf, toRecorded, type StoredInKurrent } from './recorded.js';
import { storedInLog } from './stored-in-log.js';
import { storedIn } from './stored-in.js';
import { commandMarker, toKurrent, toState } from './to-kurrent.js';

const COMMAND_STREAM = 'tidu_command-';
const DEFAULT_BATCH = 500;
/** The server's own events may stand after the last of ours. */
const NEAR_THE_END = 32;

/**
 * The event store on KurrentDB (`KURRENTDB_URL`). Where it differs from PostgreSQL: positions ascend but are not contiguous,
 * there is no running hash, several streams, checks on other streams and command ids need a server with `appendRecords`
 * (26.1; an older one refuses them clearly), and event ids are known as the server knows them: an append that is repeated
 * in its own stream is recognised by its first id or what follows its expected version; elsewhere an id is taken again.
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
      return appendToOne(client, first.stream, records, check?.expect ?? 'any');
    }
    return appendToMany(prepared);
  }

  async function appendToMany({
    records,
    checks,
    commandId,
    fingerprint,
  }: PreparedAppend): Promise<AppendResult> {
    const write = randomUUID();
    const writes = records.map((record) => ({
      streamName: record.stream,
      record: toKurrent(record, write),
    }));
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
          async (stream) => [stream, await versionOf(client, stream)] as const,
        ),
      );
      return { position: Number(result.position), versions: Object.fromEntries(versions), duplicate: false };
    } catch (error) {
      if (error instanceof ServerLacksIt) {
        throw new UnsupportedError(
          'several streams or checks, checks on other streams and command ids need KurrentDB 26.1',
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
        actual: await versionOf(client, stream),
      })),
    );
  }

  async function read(
    stream: string,
    direction: 'forward' | 'backward',
    from: number | undefined,
    limit: number | undefined,
  ): Promise<RecordedEvent[]> {
    if (direction === 'backward' && from !== undefined && from < 1) return [];
    const events: RecordedEvent[] = [];
    const reading = storedIn(client, stream, {
      direction,
      ...(from === undefined ? {} : { fromRevision: BigInt(Math.max(from - 1, 0)) }),
      ...(limit === undefined ? {} : { limit }),
    });
    for await (const stored of reading) events.push(seen(stored));
    return events;
  }

  async function findCommand(commandId: string): Promise<CommandResult | null> {
    for await (const marker of storedIn(client, COMMAND_STREAM + commandId, { limit: 1 })) {
      if (marker.position === undefined) return null;
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
    return null;
  }

  /** The records that were committed right before a marker, in order. */
  async function before(
    position: { commit: bigint; prepare: bigint },
    count: number,
  ): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    const reading = { direction: 'backward', from: position, pageSize: count } as const;
    for await (const stored of storedInLog(client, reading)) {
      events.unshift(toRecorded(stored));
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
    const reading = storedInLog(client, {
      direction: 'forward',
      pageSize: DEFAULT_BATCH,
      ...(after === 0 ? {} : { from: { commit: BigInt(after), prepare: BigInt(after) } }),
    });
    try {
      for await (const stored of reading) {
        if (positionOf(stored) <= after) continue;
        batch.push(seen(stored));
        count += 1;
        if (batch.length === batchSize || count === limit) {
          yield batch;
          batch = [];
        }
        if (count === limit) return;
      }
    } catch (error) {
      throw asOurs(error);
    }
    if (batch.length > 0) yield batch;
  }

  async function head(): Promise<number> {
    const reading = { direction: 'backward', pageSize: NEAR_THE_END } as const;
    for await (const stored of storedInLog(client, reading)) return positionOf(stored);
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
    throw asOurs(error);
  }
}

function asOurs(error: unknown): EventStoreError {
  return error instanceof EventStoreError ? error : new StoreUnavailableError('connection', { cause: error });
}

const stateCheck = (streamName: string, expectedState: AppendStreamState) =>
  ({ type: STREAM_STATE, streamName, expectedState }) as const;
