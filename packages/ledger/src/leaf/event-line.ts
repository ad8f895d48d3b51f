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

const COUNT = '(0|[1-9]\\d{0,15})';
const TEXT = '("(?:[^"\\\\\\u0000-\\u001f]|\\\\.)*")';
/** The head as `headOf` writes it. Reading it so is twice as fast as parsing it and writing it again to compare. */
const HEAD = new RegExp(
  `^\\{"at":${COUNT},"id":${TEXT},"index":${COUNT},"salt":${TEXT},"schema":${COUNT},"stream":${TEXT},"type":${TEXT},"version":${COUNT}\\}$`,
);

/** Reads such a line; null where it is none, or is written in another way than `eventLine` would. */
export function parseEventLine(line: string): SealedEvent | null {
  const [text = '', metadata, data, ...rest] = line.split('\t');
  if (metadata === undefined || data === undefined || rest.length > 0) return null;
  const fields = HEAD.exec(text);
  if (fields === null) return null;
  const [, at, id = '', index, salt = '', schema, stream = '', type = '', version] = fields;
  const head: Head = {
    index: Number(index),
    stream: unquoted(stream),
    version: Number(version),
    id: unquoted(id),
    type: unquoted(type),
    schemaVersion: Number(schema),
    recordedAt: Number(at),
    salt: unquoted(salt),
  };
  // What is escaped may be written in several ways, of which one is canonical.
  const isCanonical = !text.includes('\\') || headOf(head) === text;
  const isExact = Number.isSafeInteger(head.recordedAt) && Number.isSafeInteger(head.index);
  return isCanonical && isExact ? { ...head, metadata, data } : null;
}

function unquoted(text: string): string {
  if (!text.includes('\\')) return text.slice(1, -1);
  try {
    return JSON.parse(text) as string;
  } catch {
    return '';
  }
}
