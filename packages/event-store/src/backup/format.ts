import { type EventMetadata, type JsonValue } from '../port/event.js';

/**
 * A backup is gzipped JSON lines: a header, every event in order with its hash, every command, a closing line. It needs no
 * PostgreSQL tool to write, read or check, and outlives PostgreSQL's own formats.
 */
export interface Header {
  format: 'tidu-events';
  version: 1;
  /** ISO 8601. */
  startedAt: string;
}

/** recordedAt in milliseconds since 1970 UTC. */
export interface EventLine {
  position: number;
  stream: string;
  version: number;
  id: string;
  type: string;
  schemaVersion: number;
  recordedAt: number;
  hash: string;
  metadata: EventMetadata;
  data: JsonValue;
}

export interface CommandLine {
  command: string;
  fingerprint: string | null;
  first: number;
  last: number;
}

export interface Closing {
  closes: true;
  events: number;
  commands: number;
  /** Running hash of the last event; 64 zeros when there is none. */
  hash: string;
}

export type Line = Header | EventLine | CommandLine | Closing;
