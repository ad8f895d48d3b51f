export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/** Who did it, when by the platform's clock, and what it answers. `at` is an ISO 8601 instant that came with the command. */
export interface EventMetadata {
  actor: string;
  role: string;
  at: string;
  commandId?: string;
  causationId?: string;
  correlationId?: string;
  fingerprint?: string;
  /**
   * What the decision rested on: each stream it read, and how many events that had. On the first event of the decision on its
   * own stream; the others name that stream alone.
   */
  basis?: Record<string, number>;
}

/** 事件 · an event as its author hands it over: `id` is a UUID that is never used twice. */
export interface NewEvent {
  id: string;
  type: string;
  schemaVersion: number;
  data: JsonValue;
  metadata: EventMetadata;
}

/** An event as the store keeps it. */
export interface RecordedEvent extends NewEvent {
  stream: string;
  /** Place in its stream, from 1, without gaps. */
  version: number;
  /** Place in the whole store, from 1. Contiguous on PostgreSQL and in memory; only ascending on KurrentDB. */
  position: number;
  /** Running hash (lowercase hex SHA-256) over every event up to and including this one; empty where the store keeps none. */
  hash: string;
  /** The store's own clock, ISO 8601 with milliseconds; never runs backwards along positions, except on KurrentDB. */
  recordedAt: string;
}

/**
 * An event as it was written: metadata and data as the canonical JSON that was stored (RFC 8785), brought up to no other
 * schema version; `recordedAt` in milliseconds since 1970 UTC.
 */
export interface StoredEvent extends Pick<
  RecordedEvent,
  'stream' | 'version' | 'position' | 'id' | 'type' | 'schemaVersion'
> {
  recordedAt: number;
  metadata: string;
  data: string;
}

export interface EventRecord {
  stream: string;
  event: NewEvent;
}
