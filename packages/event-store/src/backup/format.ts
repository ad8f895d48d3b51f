/**
 * A backup is gzipped JSON lines: a header, what is backed up, a closing line. It needs no PostgreSQL tool to write, read
 * or check, and outlives PostgreSQL's own formats.
 */
export interface LineFormat {
  name: string;
  /** What is written; older ones are read. */
  version: number;
  /** From this version on the closing line holds a digest. */
  digestSince: number;
}

/** Every event in order with its hash, then every command. Version 1 had no digest, so nothing covered the commands. */
export const EVENTS_FORMAT: LineFormat = { name: 'tidu-events', version: 2, digestSince: 2 };

/** The keys of sealed personal data, wrapped as they are stored, and the marks of those destroyed. */
export const KEYS_FORMAT: LineFormat = { name: 'tidu-keys', version: 1, digestSince: 1 };

export interface Header {
  format: string;
  version: number;
  /** ISO 8601. */
  startedAt: string;
}

/** recordedAt in milliseconds since 1970 UTC; metadata and data, which are JSON, are read apart. */
export interface EventLine {
  position: number;
  stream: string;
  version: number;
  id: string;
  type: string;
  schemaVersion: number;
  recordedAt: number;
  hash: string;
}

export interface CommandLine {
  command: string;
  fingerprint: string | null;
  first: number;
  last: number;
}

/** Times in ISO 8601. Either a key, in base64, or when it was destroyed. */
export interface KeyLine {
  subject: string;
  algorithm: string;
  wrappedKey: string | null;
  createdAt: string;
  destroyedAt: string | null;
}

/** Beside these, what each format counts. */
export interface Closing {
  closes: true;
  /** Lowercase hex SHA-256 of every line before this one, each with its line feed. */
  digest: string;
}
