import { randomUUID } from 'node:crypto';
import { GENESIS_HASH, nextHash, type ChainedFields } from '../hash-chain/hash-chain.js';
import {
  CommandReusedError,
  DuplicateEventError,
  StoreClosedError,
  UnknownPositionError,
  VersionConflictError,
} from '../port/errors.js';
import {
  type AppendResult,
  type CommandResult,
  type EventStore,
  type ReadAllOptions,
  type ReadOptions,
} from '../port/event-store.js';
import { type EventMetadata, type JsonValue, type RecordedEvent, type StoredEvent } from '../port/event.js';
import { isSatisfied, prepareAppend, type PreparedAppend } from '../port/prepared-append.js';
import { subscribe, type Log } from '../subscription/subscribe.js';

const DEFAULT_BATCH = 1_000;

interface ChainedEvent extends ChainedFields {
  hash: string;
}

/** The model of the port: the whole meaning of an event store in one process, for tests and as the measure of the adapters. */
export function createInMemoryEventStore(
  options: { clock?: () => number; upcast?: (event: RecordedEvent) => RecordedEvent } = {},
): EventStore {
  const clock = options.clock ?? Date.now;
  const upcast = options.upcast ?? ((event: RecordedEvent) => event);
  const events: ChainedEvent[] = [];
  const streams = new Map<string, ChainedEvent[]>();
  const byId = new Map<string, ChainedEvent>();
  const commands = new Map<string, CommandResult>();
  const wakers = new Set<() => void>();
  const identity = randomUUID();
  let chain: Buffer = GENESIS_HASH;
  let closed = false;

  const versionOf = (stream: string): number => streams.get(stream)?.length ?? 0;
  const seen = (stored: ChainedEvent): RecordedEvent => upcast(toRecorded(stored));
  const whenOpen = <T>(work: () => T): Promise<T> =>
    closed ? Promise.reject(new StoreClosedError()) : Promise.resolve().then(work);

  function carryOut(append: PreparedAppend): AppendResult {
    const earlier = earlierResult(append);
    if (earlier !== null) return earlier;
    const failures = append.checks
      .map(({ stream, expect }) => ({ stream, expected: expect, actual: versionOf(stream) }))
      .filter((failure) => !isSatisfied(failure.expected, failure.actual));
    if (failures.length > 0) throw new VersionConflictError(failures);
    const recordedAt = Math.max(clock(), events.at(-1)?.recordedAt ?? 0);
    for (const record of append.records) store(record, recordedAt);
    const result = resultOf(append, false);
    if (append.commandId !== null) {
      commands.set(append.commandId, { ...result, duplicate: true, fingerprint: append.fingerprint });
    }
    for (const wake of [...wakers]) wake();
    return result;
  }

  function earlierResult(append: PreparedAppend): AppendResult | null {
    const command = append.commandId === null ? undefined : commands.get(append.commandId);
    if (command !== undefined) {
      if (command.fingerprint !== append.fingerprint) throw new CommandReusedError(append.commandId ?? '');
      return { position: command.position, versions: command.versions, duplicate: true };
    }
    const known = append.records.flatMap((record) => byId.get(record.id) ?? []);
    if (known.length === 0) return null;
    const inOrder = known.every(
      (event, index) => index === 0 || event.position > (known[index - 1]?.position ?? 0),
    );
    const same = append.records.every((record) => {
      const event = byId.get(record.id);
      return (
        event?.stream === record.stream &&
        event.type === record.type &&
        event.schemaVersion === record.schemaVersion &&
        event.data === record.data
      );
    });
    if (!same || !inOrder) throw new DuplicateEventError(known.map((event) => event.id));
    return resultOf(append, true);
  }

  function store(record: PreparedAppend['records'][number], recordedAt: number): void {
    const fields = {
      ...record,
      position: events.length + 1,
      version: versionOf(record.stream) + 1,
      recordedAt,
    };
    chain = nextHash(chain, fields);
    const event = { ...fields, hash: chain.toString('hex') };
    events.push(event);
    byId.set(event.id, event);
    const stream = streams.get(event.stream);
    if (stream === undefined) streams.set(event.stream, [event]);
    else stream.push(event);
  }

  function resultOf(append: PreparedAppend, duplicate: boolean): AppendResult {
    const written = append.records.flatMap((record) => byId.get(record.id) ?? []);
    return {
      position: written.at(-1)?.position ?? 0,
      versions: Object.fromEntries(written.map((event) => [event.stream, event.version])),
      duplicate,
    };
  }

  async function* readAll(reading: ReadAllOptions): AsyncGenerator<RecordedEvent[], void, void> {
    for await (const batch of stored(reading)) yield batch.map(seen);
  }

  async function* readStored(reading: ReadAllOptions): AsyncGenerator<StoredEvent[], void, void> {
    for await (const batch of stored(reading)) yield batch.map(written);
  }

  async function* stored(reading: ReadAllOptions): AsyncGenerator<ChainedEvent[], void, void> {
    const size = reading.batchSize ?? DEFAULT_BATCH;
    const end = reading.after + (reading.limit ?? Infinity);
    for (let at = reading.after; at < end; at += size) {
      if (events.length < reading.after) throw new UnknownPositionError(reading.after);
      const batch = await whenOpen(() => events.slice(at, Math.min(at + size, end)));
      if (batch.length === 0) return;
      yield batch;
    }
  }

  const log: Log = {
    readAll,
    head: () => whenOpen(() => events.length),
    onAppended(wake) {
      wakers.add(wake);
      return () => wakers.delete(wake);
    },
  };

  return {
    append: (records, checks, appending) =>
      whenOpen(() => carryOut(prepareAppend(records, checks, appending))),
    findCommand: (commandId) => whenOpen(() => commands.get(commandId) ?? null),
    read: (stream, reading) => whenOpen(() => selectFrom(streams.get(stream) ?? [], reading).map(seen)),
    readAll: log.readAll,
    readStored,
    head: log.head,
    identity: () => whenOpen(() => identity),
    subscribe: (subscription) => subscribe(log, subscription),
    close() {
      closed = true;
      return Promise.resolve();
    },
  };
}

function selectFrom(
  stream: ChainedEvent[],
  { direction = 'forward', from, limit }: ReadOptions = {},
): ChainedEvent[] {
  const chosen =
    direction === 'forward'
      ? stream.filter((event) => event.version >= (from ?? 1))
      : stream.filter((event) => event.version <= (from ?? stream.length)).reverse();
  return chosen.slice(0, limit ?? chosen.length);
}

function toRecorded(stored: ChainedEvent): RecordedEvent {
  return {
    ...stored,
    recordedAt: new Date(stored.recordedAt).toISOString(),
    metadata: JSON.parse(stored.metadata) as EventMetadata,
    data: JSON.parse(stored.data) as JsonValue,
  };
}

function written(event: ChainedEvent): StoredEvent {
  const { position, stream, version, id, type, schemaVersion, recordedAt, metadata, data } = event;
  return { position, stream, version, id, type, schemaVersion, recordedAt, metadata, data };
}
