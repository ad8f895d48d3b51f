import { hash } from 'node:crypto';
import { sha256 } from '../merkle/hashing.js';
import { committedText } from './sealed-values.js';

/** An event as its store keeps it: times in milliseconds since 1970 UTC, metadata and data as canonical JSON (RFC 8785). */
export interface StoredEvent {
  readonly stream: string;
  /** Place in its stream, from 1. */
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly recordedAt: number;
  readonly metadata: string;
  readonly data: string;
}

/** What an entry of the log says, by its first byte. */
export const ENTRY_KINDS = { event: 1, streams: 2 } as const;

const SALT_DIGITS = 32;

/**
 * The salt of an event: the first 16 bytes of SHA-256(key ‖ id), as hexadecimal digits. The key has 32 bytes and every id 36
 * characters, so no input is the beginning of another. It keeps a guess at an event from being checked against the public
 * entries; whoever is given the event is given its salt.
 */
export function saltOf(key: Buffer, id: string): string {
  return hash('sha256', Buffer.concat([key, Buffer.from(id)]), 'hex').slice(0, SALT_DIGITS);
}

/**
 * What an event's entry commits to, as canonical JSON: all short fields as they are, the hashes of metadata and committed
 * data, the leaf hash of the event before it in its stream (null for the first), and the salt.
 */
export function eventStatement(event: StoredEvent, previous: string | null, salt: string): string {
  const { stream, version, id, type, schemaVersion, recordedAt } = event;
  const [metadata, data] = [hash('sha256', event.metadata), hash('sha256', committedText(event.data))];
  const before = previous === null ? 'null' : `"${previous}"`;
  return `{"at":${recordedAt},"data":"${data}","id":"${id}","metadata":"${metadata}","prev":${before},"salt":"${salt}","schema":${schemaVersion},"stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)},"v":1,"version":${version}}`;
}

/** The entry of an event: 0x01 ‖ SHA-256(statement). Public, and meaningless without the statement. */
export function eventEntry(event: StoredEvent, previous: string | null, salt: string): Buffer {
  const entry = Buffer.allocUnsafe(33);
  entry[0] = ENTRY_KINDS.event;
  entry.set(sha256(eventStatement(event, previous, salt)), 1);
  return entry;
}

/** What stands at the end of every signed tree: all streams at that moment, as a map, and how many events and streams. */
export interface StreamsEntry {
  readonly events: number;
  readonly streams: number;
  /** Root of the map of streams. */
  readonly root: Buffer;
}

/** The entry of the streams: 0x02 ‖ canonical JSON. */
export function streamsEntry({ events, streams, root }: StreamsEntry): Buffer {
  const text = `{"events":${events},"root":"${root.toString('hex')}","streams":${streams},"v":1}`;
  return Buffer.concat([Buffer.from([ENTRY_KINDS.streams]), Buffer.from(text)]);
}

const STREAMS = /^\{"events":(0|[1-9]\d{0,15}),"root":"([0-9a-f]{64})","streams":(0|[1-9]\d{0,15}),"v":1\}$/;

/** Reads an entry of the streams; null where it is none. */
export function parseStreamsEntry(entry: Buffer): StreamsEntry | null {
  if (entry[0] !== ENTRY_KINDS.streams) return null;
  const [, events, root, streams] = STREAMS.exec(entry.subarray(1).toString('utf8')) ?? [];
  if (events === undefined || root === undefined || streams === undefined) return null;
  return { events: Number(events), streams: Number(streams), root: Buffer.from(root, 'hex') };
}
