import { type EventRecord, type RecordedEvent, type StoredEvent } from './event.js';
import { type Subscription, type SubscriptionOptions } from './subscription.js';

/** A number n: the stream holds exactly n events. `no-stream` is the same as 0. */
export type ExpectedVersion = number | 'no-stream' | 'stream-exists' | 'any';

export interface StreamCheck {
  stream: string;
  expect: ExpectedVersion;
}

export interface AppendOptions {
  /** The same command again returns the first result, for ever and from any process. */
  commandId?: string;
  /** What the command asked for: the same `commandId` with another fingerprint is refused. */
  fingerprint?: string;
}

export interface AppendResult {
  /** Position of the last event written. */
  position: number;
  /** Version of each written stream after the append. */
  versions: Record<string, number>;
  /** True when nothing was written now because it had been written before, be it by another in the same moment. */
  duplicate: boolean;
}

export interface CommandResult extends AppendResult {
  fingerprint: string | null;
}

export interface ReadOptions {
  /** First version to read; forward from 1, backward from the last, unless given. */
  from?: number;
  direction?: 'forward' | 'backward';
  limit?: number;
}

export interface ReadAllOptions {
  /** Reads what comes after this position; 0 reads everything. */
  after: number;
  /** At most so many events in all. */
  limit?: number;
  /** At most so many events in one batch. */
  batchSize?: number;
}

/**
 * 事件库 · the port. Writes and the checks they rest on are separate, so one decision may check several streams.
 *
 * `append` takes all records or none. It rejects with `VersionConflictError`, `CommandReusedError`, `DuplicateEventError`,
 * `InvalidAppendError` or `StoreUnavailableError` (see errors.ts). Appending the very same events again (same ids, streams
 * and contents) returns the first result with `duplicate: true`, with or without a command id.
 */
export interface EventStore {
  readonly append: (
    records: EventRecord[],
    checks: StreamCheck[],
    options?: AppendOptions,
  ) => Promise<AppendResult>;
  readonly findCommand: (commandId: string) => Promise<CommandResult | null>;
  readonly read: (stream: string, options?: ReadOptions) => Promise<RecordedEvent[]>;
  /**
   * Every event in order, in batches, the next one fetched while the last is used; ends at the head. Rejects with
   * `UnknownPositionError` where the log does not reach to `after`.
   */
  readonly readAll: (options: ReadAllOptions) => AsyncIterable<RecordedEvent[]>;
  /** The same of the events as they were written: for whoever hashes them, or hands them on. */
  readonly readStored: (options: ReadAllOptions) => AsyncIterable<StoredEvent[]>;
  /** Position of the last event, 0 when there is none. */
  readonly head: () => Promise<number>;
  /**
   * Names the log, from its beginning for as long as it lives and to every process: positions of one log mean nothing in
   * another, and a log that was emptied or replaced has another name.
   */
  readonly identity: () => Promise<string>;
  readonly subscribe: (options: SubscriptionOptions) => Subscription;
  readonly close: () => Promise<void>;
}
