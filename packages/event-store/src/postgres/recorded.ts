import { type EventMetadata, type JsonValue, type RecordedEvent } from '../port/event.js';
import { CorruptStoreError } from '../port/errors.js';

/** The columns of an event, in the order `recordedEvent` takes them. */
export const EVENT_COLUMNS =
  "position, stream, version, id, type, schema_version, recorded_at, encode(hash, 'hex'), metadata, data";

let lastTime = '';
let lastIso = '';

/** An event from the texts of its columns. */
export function recordedEvent(fields: readonly string[]): RecordedEvent {
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
    metadata: JSON.parse(fields[8] ?? '') as EventMetadata,
    data: JSON.parse(fields[9] ?? '') as JsonValue,
  };
}

/** The events, once it is sure that they are all those from `after` (exclusive) to `through`. Throws `CorruptStoreError`. */
export function contiguous(after: number, through: number, events: RecordedEvent[]): RecordedEvent[] {
  const gap = events.findIndex((event, index) => event.position !== after + 1 + index);
  const place = gap === -1 ? events.length : gap;
  if (after + place < through) throw new CorruptStoreError(`position ${after + 1 + place} is missing`);
  return events;
}
