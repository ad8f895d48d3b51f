import { type EventMetadata, type JsonValue, type RecordedEvent, type StoredEvent } from '../port/event.js';
import { CorruptStoreError } from '../port/errors.js';

/**
 * The columns that `recordedEvent` takes. The short ones come as one text, a field a line, which none of them holds (see
 * hash-chain.ts): taking ten columns apart costs a driver more than splitting one.
 */
export const EVENT_COLUMNS = `concat_ws(E'\\n', position, stream, version, id, type, schema_version, recorded_at,
  encode(hash, 'hex')) as head, metadata, data`;

let lastTime = '';
let lastIso = '';

/** An event from the text of its short columns and its parsed JSON. */
export function recordedEvent(head: string, metadata: JsonValue, data: JsonValue): RecordedEvent {
  const fields = head.split('\n');
  const time = fields[6] ?? '';
  // A batch shares its time: writing it out once saves a tenth of a replay.
  if (time !== lastTime) {
    lastTime = time;
    lastIso = new Date(Number(time)).toISOString();
  }
  return {
    position: Number(fields[0]),
    stream: fields[1] ?? '',
    version: Number(fields[2]),
    id: fields[3] ?? '',
    type: fields[4] ?? '',
    schemaVersion: Number(fields[5]),
    recordedAt: lastIso,
    hash: fields[7] ?? '',
    metadata: checkedMetadata(metadata, head),
    data,
  };
}

/** Throws `CorruptStoreError` where it does not say who acted, as what, and when: no append is taken without. */
function checkedMetadata(metadata: JsonValue, head: string): EventMetadata {
  if (isMetadata(metadata)) return metadata;
  throw new CorruptStoreError(`the metadata at position ${positionOf(head)} does not say who acted and when`);
}

function isMetadata(value: unknown): value is EventMetadata {
  return (
    typeof value === 'object' &&
    value !== null &&
    'actor' in value &&
    typeof value.actor === 'string' &&
    'role' in value &&
    typeof value.role === 'string' &&
    'at' in value &&
    typeof value.at === 'string'
  );
}

/** An event as it was written, from the text of its short columns and its JSON texts. */
export function storedEvent(head: string, metadata: string, data: string): StoredEvent {
  const [position, stream = '', version, id = '', type = '', schemaVersion, recordedAt] = head.split('\n');
  return {
    position: Number(position),
    stream,
    version: Number(version),
    id,
    type,
    schemaVersion: Number(schemaVersion),
    recordedAt: Number(recordedAt),
    metadata,
    data,
  };
}

/** The value of a stored JSON text; `head` is its event's. Throws `CorruptStoreError`. */
export function parseStored(json: string, head: string): JsonValue {
  try {
    return JSON.parse(json) as JsonValue;
  } catch {
    throw new CorruptStoreError(`what was stored at position ${positionOf(head)} is not JSON`);
  }
}

const positionOf = (head: string): number => Number(head.slice(0, head.indexOf('\n')));

/** The rows, once it is sure that they are all those from `after` (exclusive) to `through`. Throws `CorruptStoreError`. */
export function contiguous<Row extends { head: string }>(after: number, through: number, rows: Row[]): Row[] {
  const gap = rows.findIndex(({ head }, index) => positionOf(head) !== after + 1 + index);
  const place = gap === -1 ? rows.length : gap;
  if (after + place < through) throw new CorruptStoreError(`position ${after + 1 + place} is missing`);
  return rows;
}
