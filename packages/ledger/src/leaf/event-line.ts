import { type StoredEvent } from './event-leaf.js';

/** An event with what it takes to compute its entry: its place in the log, and its salt. */
export interface SealedEvent extends StoredEvent {
  /** Place in the log, from 0. */
  readonly index: number;
  readonly salt: string;
}

/**
 * A line of a dossier or of an exported log: three JSON texts parted by tabs, which canonical JSON never holds: the short
 * fields, the metadata and the data. So the texts that are hashed stand there as they are.
 */
export function eventLine(event: SealedEvent): string {
  const { index, stream, version, id, type, schemaVersion, recordedAt, salt, metadata, data } = event;
  return `${headOf({ index, stream, version, id, type, schemaVersion, recordedAt, salt })}\t${metadata}\t${data}`;
}

type Head = Omit<SealedEvent, 'metadata' | 'data'>;

function headOf(head: Head): string {
  const { index, stream, version, id, type, schemaVersion, recordedAt, salt } = head;
  return `{"at":${recordedAt},"id":${JSON.stringify(id)},"index":${index},"salt":${JSON.stringify(salt)},"schema":${schemaVersion},"stream":${JSON.stringify(stream)},"type":${JSON.stringify(type)},"version":${version}}`;
}

const COUNTS = ['at', 'index', 'schema', 'version'] as const;
const TEXTS = ['id', 'salt', 'stream', 'type'] as const;

/** Reads such a line; null where it is none, or is written in another way than `eventLine` would. */
export function parseEventLine(line: string): SealedEvent | null {
  const [text = '', metadata, data, ...rest] = line.split('\t');
  if (metadata === undefined || data === undefined || rest.length > 0) return null;
  const fields = parsedObject(text);
  if (fields === null) return null;
  if (!COUNTS.every((name) => Number.isSafeInteger(fields[name]))) return null;
  if (!TEXTS.every((name) => typeof fields[name] === 'string')) return null;
  const head: Head = {
    index: fields['index'] as number,
    stream: fields['stream'] as string,
    version: fields['version'] as number,
    id: fields['id'] as string,
    type: fields['type'] as string,
    schemaVersion: fields['schema'] as number,
    recordedAt: fields['at'] as number,
    salt: fields['salt'] as string,
  };
  return headOf(head) === text ? { ...head, metadata, data } : null;
}

function parsedObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
